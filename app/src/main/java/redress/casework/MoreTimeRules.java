package redress.casework;

import static redress.casework.ReferralRules.dated;
import static redress.casework.ReferralRules.refusal;
import static redress.casework.ReferralRules.said;
import static redress.casework.ReferralRuling.unless;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.ReferralCommand.AnswerExtension;
import redress.casework.ReferralCommand.AskExtension;
import redress.journal.Personal;
import redress.journal.Refusal;

/** What may be recorded of more time for an answer. The Ombudsman waits for one at a time, and every command is about that. */
final class MoreTimeRules {

    private MoreTimeRules() {}

    static ReferralRuling ask(Referral known, AskExtension it, LocalDate today, OmbudsmanBook book) {
        return unless(
                waiting(known)
                        .or(() -> asked(known).isPresent()
                                ? refusal("already-asked", "", "The Ombudsman has not answered the last request yet.")
                                : Optional.empty())
                        .or(() -> dated(
                                it.on(),
                                clock(known, book).orElseThrow().from(),
                                "the time for the answer began",
                                today,
                                "on"))
                        .or(() -> due(known, book).filter(it.on()::isAfter).flatMap(MoreTimeRules::tooLate))
                        .or(() -> longer(known, it.until(), book))
                        .or(() -> said(it.reason(), "reason", "Write why more time is needed.")),
                () -> {
                    var reason = Personal.of(it.reason());
                    return known.openEnquiry()
                            .<ReferralEvent>map(enquiry -> new ReferralEvent.EnquiryExtensionAsked(
                                    enquiry.number(), it.on(), it.until(), reason))
                            .orElseGet(() -> new ReferralEvent.ReplyExtensionAsked(it.on(), it.until(), reason));
                });
    }

    private static Optional<Refusal> tooLate(LocalDate due) {
        return refusal(
                "asked-too-late",
                "on",
                "The answer was due on " + Words.date(due)
                        + ". More time must be asked for on or before that day; after"
                        + " it, send the answer and say why it is late.");
    }

    static ReferralRuling answer(Referral known, AnswerExtension it, LocalDate today, OmbudsmanBook book) {
        return unless(
                waiting(known)
                        .or(() -> asked(known).isPresent()
                                ? Optional.empty()
                                : refusal("not-asked", "", "No request for more time is waiting for an answer."))
                        .or(() ->
                                dated(it.on(), asked(known).orElseThrow().on(), "more time was asked for", today, "on"))
                        .or(() -> it.until().flatMap(until -> longer(known, until, book))),
                () -> known.openEnquiry()
                        .<ReferralEvent>map(enquiry ->
                                new ReferralEvent.EnquiryExtensionAnswered(enquiry.number(), it.on(), it.until()))
                        .orElseGet(() -> new ReferralEvent.ReplyExtensionAnswered(it.on(), it.until())));
    }

    private static Optional<Refusal> waiting(Referral known) {
        return moreTime(known).isPresent()
                ? Optional.empty()
                : refusal(
                        "nothing-awaited",
                        "",
                        "The Ombudsman waits for no answer: no enquiry is open, and no report wants a reply.");
    }

    /** An enquiry ends with the decision, so it and a report never wait at the same time. */
    private static Optional<MoreTime> moreTime(Referral known) {
        return known.openEnquiry()
                .map(OmbudsmanEnquiry::moreTime)
                .or(() -> known.openReply().map(ReportReply::moreTime));
    }

    private static Optional<MoreTime.Asked> asked(Referral known) {
        return moreTime(known).flatMap(MoreTime::awaited);
    }

    private static Optional<ReferralClock> clock(Referral known, OmbudsmanBook book) {
        return known.openEnquiry()
                .map(enquiry -> ReferralClocks.enquiry(enquiry, book))
                .or(() -> ReferralClocks.reply(known, book));
    }

    /** As it stands now; empty where the calendar does not reach so far. */
    private static Optional<LocalDate> due(Referral known, OmbudsmanBook book) {
        return clock(known, book).flatMap(ReferralClock::running);
    }

    private static Optional<Refusal> longer(Referral known, LocalDate until, OmbudsmanBook book) {
        return due(known, book)
                .filter(due -> !until.isAfter(due))
                .flatMap(due -> refusal("not-longer", "until", "The new date must be after " + Words.date(due) + "."));
    }
}
