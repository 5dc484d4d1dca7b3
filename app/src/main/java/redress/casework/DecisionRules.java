package redress.casework;

import static redress.casework.ReferralRules.dated;
import static redress.casework.ReferralRules.listed;
import static redress.casework.ReferralRules.notBefore;
import static redress.casework.ReferralRules.refusal;
import static redress.casework.ReferralRules.said;
import static redress.casework.ReferralRuling.allUnless;
import static redress.casework.ReferralRuling.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.journal.Personal;
import redress.journal.Refusal;

/** What may be recorded of an Ombudsman's draft, of its decision, and of what it recommends. */
final class DecisionRules {

    private static final String TAKEN_UP = "the Ombudsman took the referral up";
    private static final String DRAFTED = "the draft was received";
    private static final String DECIDED = "the Ombudsman decided";

    private DecisionRules() {}

    static ReferralRuling receive(Referral known, ReferralCommand.ReceiveDraft it, LocalDate today) {
        return unless(
                investigated(known)
                        .or(() -> known.openDraft().isPresent()
                                ? refusal("draft-open", "", "A draft waits for comments. Record them first.")
                                : Optional.empty())
                        .or(() -> dated(it.on(), since(known), TAKEN_UP, today, "on"))
                        .or(() -> notBefore(it.commentsDue(), it.on(), DRAFTED, "commentsDue")),
                () -> new ReferralEvent.DraftDecisionReceived(
                        known.told().told(ReferralEvent.DraftDecisionReceived.class) + 1,
                        it.on(),
                        it.commentsDue(),
                        Personal.of(it.summary())));
    }

    static ReferralRuling comment(Referral known, ReferralCommand.SendComments it, LocalDate today) {
        return unless(
                investigated(known)
                        .or(() -> known.openDraft().isPresent()
                                ? Optional.empty()
                                : refusal("no-draft", "", "No draft waits for comments."))
                        .or(() -> dated(
                                it.on(),
                                known.openDraft().orElseThrow().received().on(),
                                DRAFTED,
                                today,
                                "on"))
                        .or(() -> said(it.comments(), "comments", "Write what the council said, or that it agrees.")),
                () -> new ReferralEvent.DraftCommentsSent(
                        known.openDraft().orElseThrow().number(), it.on(), Personal.of(it.comments())));
    }

    static ReferralRuling decide(Referral known, ReferralCommand.Decide it, LocalDate today, OmbudsmanBook book) {
        var received = it.receivedOn().orElse(it.on());
        var wanted = book.reply(it.decision());
        return allUnless(
                investigated(known)
                        .or(() -> dated(
                                it.on(), latest(known), known.drafts().isEmpty() ? TAKEN_UP : DRAFTED, today, "on"))
                        .or(() -> listed(it.decision(), it.on(), book))
                        .or(() -> wanted.flatMap(reply -> dated(received, it.on(), DECIDED, today, "receivedOn"))),
                () -> {
                    var events = new ArrayList<ReferralEvent>();
                    events.add(new ReferralEvent.ReferralDecided(it.on(), it.decision(), Personal.of(it.summary())));
                    wanted.ifPresent(reply ->
                            events.add(new ReferralEvent.ReportReceived(received, reply.within(), reply.dayOne())));
                    return List.copyOf(events);
                });
    }

    static ReferralRuling reply(Referral known, ReferralCommand.ReplyToReport it, LocalDate today) {
        return unless(
                (known.openReply().isPresent()
                                ? Optional.<Refusal>empty()
                                : refusal("no-report", "", "No report of the Ombudsman waits for a reply."))
                        .or(() -> dated(
                                it.on(),
                                known.openReply().orElseThrow().report().on(),
                                "the report was received",
                                today,
                                "on"))
                        .or(() -> said(it.accepted(), "accepted", "Write what the council accepts of the report."))
                        .or(() -> said(it.action(), "action", "Write what the council does about it, and by when.")),
                () -> new ReferralEvent.ReportReplySent(it.on(), Personal.of(it.accepted()), Personal.of(it.action())));
    }

    static ReferralRuling recommend(Referral known, ReferralCommand.Recommend it) {
        return unless(
                decided(known)
                        .or(() -> said(it.text(), "text", "Write what the Ombudsman recommends."))
                        .or(() -> ActionRules.amiss(it.remedy()))
                        .or(() -> notBefore(
                                it.dueOn(), known.decision().orElseThrow().on(), DECIDED, "dueOn")),
                () -> new ReferralEvent.RecommendationMade(
                        known.told().told(ReferralEvent.RecommendationMade.class) + 1,
                        it.remedy(),
                        Personal.of(it.text()),
                        it.dueOn(),
                        it.owner()));
    }

    /**
     * Nobody answers for what an Ombudsman recommends on a complaint that concerns themselves.
     *
     * @param concerned whom any case of the referral concerns
     */
    static Optional<Refusal> concerned(ReferralCommand command, Set<StaffId> concerned) {
        return command instanceof ReferralCommand.Recommend it && concerned.contains(it.owner())
                ? refusal("concerned", "owner", StaffRules.CONCERNED)
                : Optional.empty();
    }

    static ReferralRuling done(Referral known, ReferralCommand.RecordDone it, LocalDate today) {
        var recommendation = known.recommendation(it.recommendation());
        return unless(
                decided(known)
                        .or(() -> recommendation.isPresent()
                                ? Optional.empty()
                                : refusal(
                                        "no-such-recommendation",
                                        "recommendation",
                                        "Choose one of the recommendations of this referral."))
                        .or(() -> recommendation.orElseThrow().done().isPresent()
                                ? refusal(
                                        "already-done",
                                        "recommendation",
                                        "This recommendation is already recorded as done. A manager can take that back if it is a mistake.")
                                : Optional.empty())
                        .or(() -> dated(it.on(), known.decision().orElseThrow().on(), DECIDED, today, "on"))
                        .or(() -> said(it.evidence(), "evidence", "Write what shows that it was done.")),
                () -> new ReferralEvent.RecommendationDone(it.recommendation(), it.on(), Personal.of(it.evidence())));
    }

    private static Optional<Refusal> investigated(Referral known) {
        return switch (known.position()) {
            case ReferralPosition.UnderInvestigation(var since) -> Optional.empty();
            case ReferralPosition.Notified _, ReferralPosition.SentBack _ ->
                refusal("not-taken-up", "", "Record first that the Ombudsman took the referral up.");
            case ReferralPosition.Decided(var ruled) ->
                refusal("already-decided", "", "The Ombudsman has decided this referral.");
        };
    }

    private static Optional<Refusal> decided(Referral known) {
        return known.position() instanceof ReferralPosition.Decided
                ? Optional.empty()
                : refusal(
                        "not-decided",
                        "",
                        "What is to be done comes with the Ombudsman's decision, or with a settlement. Record that first.");
    }

    private static LocalDate since(Referral known) {
        return known.position() instanceof ReferralPosition.UnderInvestigation(var since) ? since : known.notifiedOn();
    }

    /** A decision follows the draft that was shown. */
    private static LocalDate latest(Referral known) {
        return known.drafts().isEmpty()
                ? since(known)
                : known.drafts().getLast().received().on();
    }
}
