package redress.casework;

import static redress.casework.ReferralRules.dated;
import static redress.casework.ReferralRules.refusal;
import static redress.casework.ReferralRules.said;
import static redress.casework.ReferralRuling.allUnless;
import static redress.casework.ReferralRuling.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.ReferralCommand.About;
import redress.journal.Personal;
import redress.journal.Refusal;

/** What a referral is called, and which cases belong to it. */
final class BelongingRules {

    private static final Optional<Refusal> NO_SUCH_CASE =
            refusal("no-such-case", "case", "Choose one of the cases of this referral.");

    private BelongingRules() {}

    static ReferralRuling begin(ReferralCommand.Notify it, LocalDate today, OmbudsmanBook book) {
        return allUnless(
                dated(it.on(), it.about().receivedOn(), "the representation was received", today, "on")
                        .or(() -> book.knows(it.ombudsman(), it.on())
                                ? Optional.empty()
                                : refusal(
                                        "no-such-ombudsman", "ombudsman", "Choose one of the Ombudsmen of the list.")),
                () -> with(
                        new ReferralEvent.ReferralNotified(
                                it.ombudsman(),
                                it.reference(),
                                it.on(),
                                it.about().reference()),
                        it.about()));
    }

    static ReferralRuling add(Referral known, About about) {
        return allUnless(
                fitting(known, about), () -> with(new ReferralEvent.ReferralCaseAdded(about.reference()), about));
    }

    private static Optional<Refusal> fitting(Referral known, About about) {
        return known.cases().contains(about.reference())
                ? refusal("already-about", "reference", "This case already belongs to the referral.")
                : known.notifiedOn().isBefore(about.receivedOn())
                        ? refusal(
                                "before-receipt",
                                "reference",
                                "The council was told of this referral on " + Words.date(known.notifiedOn())
                                        + ", before the case was received.")
                        : Optional.empty();
    }

    private static List<ReferralEvent> with(ReferralEvent told, About about) {
        var events = new ArrayList<ReferralEvent>();
        events.add(told);
        about.inRegister()
                .ifPresent(number -> events.add(new ReferralEvent.ReferralMetInRegister(about.reference(), number)));
        return List.copyOf(events);
    }

    static ReferralRuling meet(Referral known, InRegister told) {
        return unless(
                !known.cases().contains(told.about())
                        ? NO_SUCH_CASE
                        : known.about().inRegister().contains(told)
                                ? refusal("already-met", "inRegister", "This is already known to be the same referral.")
                                : Optional.empty(),
                () -> new ReferralEvent.ReferralMetInRegister(told.about(), told.referral()));
    }

    /** A referral is about at least one case. */
    static ReferralRuling remove(Referral known, ReferralCommand.RemoveCase it) {
        return unless(
                (known.cases().size() < 2
                                ? refusal(
                                        "last-case",
                                        "",
                                        "A referral is about at least one case. Put the right case on it first.")
                                : Optional.<Refusal>empty())
                        .or(() -> known.cases().contains(it.reference()) ? Optional.empty() : NO_SUCH_CASE)
                        .or(() -> said(it.reason(), "reason", "Write why it does not belong to the referral.")),
                () -> new ReferralEvent.ReferralCaseRemoved(it.reference(), Personal.of(it.reason())));
    }

    /**
     * Nobody takes off a referral what they may not see on it: to them, it is not there.
     *
     * @param seen the cases of the referral that they may see
     */
    static Optional<Refusal> unseen(ReferralCommand command, List<CaseReference> seen) {
        return command instanceof ReferralCommand.RemoveCase it && !seen.contains(it.reference())
                ? NO_SUCH_CASE
                : Optional.empty();
    }

    static ReferralRuling correct(Referral known, ReferralCommand.CorrectReference it) {
        var typed = OmbudsmanReference.read(it.reference());
        return unless(
                (typed.isPresent() ? Optional.<Refusal>empty() : Optional.of(OmbudsmanReference.UNREADABLE))
                        .or(() -> typed.equals(Optional.of(known.reference()))
                                ? refusal("same-reference", "reference", "The referral already has this reference.")
                                : Optional.empty())
                        .or(() -> said(it.reason(), "reason", "Write what was wrong with the reference.")),
                () -> new ReferralEvent.ReferralReferenceCorrected(typed.orElseThrow(), Personal.of(it.reason())));
    }
}
