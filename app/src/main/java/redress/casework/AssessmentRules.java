package redress.casework;

import static redress.casework.ReferralRules.dated;
import static redress.casework.ReferralRules.inLetter;
import static redress.casework.ReferralRules.listed;
import static redress.casework.ReferralRules.refusal;
import static redress.casework.ReferralRuling.unless;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.ReferralCommand.Assess;
import redress.casework.ReferralCommand.SendBack;
import redress.journal.Refusal;
import redress.organisation.CountsAs;

/** What may be recorded of an Ombudsman's first look at a referral. */
final class AssessmentRules {

    private AssessmentRules() {}

    static ReferralRuling sendBack(Referral known, SendBack it, LocalDate today, OmbudsmanBook book) {
        return unless(
                (known.position() instanceof ReferralPosition.Notified
                                ? Optional.<Refusal>empty()
                                : refusal(
                                        "already-assessed",
                                        "",
                                        "The Ombudsman has already said what becomes of this referral."))
                        .or(() -> inLetter(it.on(), known, today, "on"))
                        .or(() -> listed(it.decision(), it.on(), book))
                        .or(() -> uninvestigated(it.decision(), book))
                        .or(() -> book.countsAs(it.decision()) == CountsAs.NOT_COUNTED
                                ? Optional.empty()
                                : refusal(
                                        "not-sent-back",
                                        "decision",
                                        "What was sent back was not investigated. Choose a decision that says so.")),
                () -> new ReferralEvent.ReferralSentBack(it.on(), it.decision()));
    }

    /** What was sent back can come again, once the council has answered. */
    static ReferralRuling assess(Referral known, Assess it, LocalDate today, OmbudsmanBook book) {
        return unless(
                (known.position() instanceof ReferralPosition.Notified
                                        || known.position() instanceof ReferralPosition.SentBack
                                ? Optional.<Refusal>empty()
                                : refusal("already-assessed", "", "The Ombudsman has already assessed this referral."))
                        .or(() -> inLetter(it.on(), known, today, "on"))
                        .or(() -> known.decision()
                                .flatMap(before -> dated(it.on(), before.on(), "it was sent back", today, "on")))
                        .or(() -> it.decision()
                                .flatMap(decision ->
                                        listed(decision, it.on(), book).or(() -> uninvestigated(decision, book)))),
                () -> it.decision()
                        .<ReferralEvent>map(decision -> new ReferralEvent.ReferralClosed(it.on(), decision))
                        .orElseGet(() -> new ReferralEvent.ReferralTakenUp(it.on())));
    }

    /** A report tells of an investigation. */
    private static Optional<Refusal> uninvestigated(String decision, OmbudsmanBook book) {
        return book.reply(decision)
                .flatMap(reply -> refusal(
                        "report-without-investigation",
                        "decision",
                        "This decision is a report of an investigation. Record first that the Ombudsman took the referral"
                                + " up, then the decision."));
    }
}
