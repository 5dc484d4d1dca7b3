package redress.casework;

import static redress.casework.ReferralRules.dated;
import static redress.casework.ReferralRules.notBefore;
import static redress.casework.ReferralRules.refusal;
import static redress.casework.ReferralRules.said;
import static redress.casework.ReferralRuling.unless;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;

/** What may be recorded of an Ombudsman's enquiry. One is open at a time, and every command is about that. */
final class EnquiryRules {

    private EnquiryRules() {}

    static ReferralRuling receive(
            Referral known, ReferralCommand.ReceiveEnquiry it, LocalDate today, OmbudsmanBook book) {
        var due = it.due()
                .<EnquiryDue>map(EnquiryDue.InLetter::new)
                .or(() -> book.enquiryLength(known.ombudsman()).map(EnquiryDue.ByPolicy::new));
        return unless(
                withOmbudsman(known)
                        .or(() -> known.openEnquiry().isPresent()
                                ? refusal("enquiry-open", "", "An enquiry is open. Record its answer first.")
                                : Optional.empty())
                        .or(() -> dated(it.letterOn(), known.notifiedOn(), today, "letterOn"))
                        .or(() -> it.due().flatMap(day -> notBefore(day, it.letterOn(), "due")))
                        .or(() -> due.isPresent()
                                ? Optional.empty()
                                : refusal(
                                        "no-due-date",
                                        "due",
                                        "Enter the date by which the letter wants the answer; the council has no policy"
                                                + " that says it."))
                        .or(() -> said(it.asked(), "asked", "Write what the Ombudsman asks for.")),
                () -> new ReferralEvent.EnquiryReceived(
                        known.enquiries().size() + 1, it.letterOn(), due.orElseThrow(), Personal.of(it.asked())));
    }

    private static Optional<Refusal> withOmbudsman(Referral known) {
        return switch (known.position()) {
            case ReferralPosition.Notified _, ReferralPosition.UnderInvestigation _ -> Optional.empty();
            case ReferralPosition.SentBack(var ruled) ->
                refusal("sent-back", "", "This referral was sent back. Record first that it was taken up again.");
            case ReferralPosition.Decided(var ruled) ->
                refusal("already-decided", "", "The Ombudsman has decided this referral.");
        };
    }

    /** The bundle can be put together until the answer is sent. */
    static ReferralRuling add(Referral known, ReferralCommand.AddDocument it) {
        return unless(open(known).or(() -> said(it.title(), "title", "Enter the title of the document.")), () -> {
            var enquiry = known.openEnquiry().orElseThrow();
            return new ReferralEvent.EnquiryDocumentAdded(
                    enquiry.number(), enquiry.documents().size() + 1, Personal.of(it.title()));
        });
    }

    static ReferralRuling ask(Referral known, ReferralCommand.AskExtension it, LocalDate today, OmbudsmanBook book) {
        return unless(
                open(known)
                        .or(() -> awaited(known).isPresent()
                                ? refusal("already-asked", "", "The Ombudsman has not answered the last request yet.")
                                : Optional.empty())
                        .or(() -> dated(it.on(), letter(known), today, "on"))
                        .or(() -> due(known, book).filter(it.on()::isAfter).flatMap(EnquiryRules::tooLate))
                        .or(() -> longer(known, it.until(), book))
                        .or(() -> said(it.reason(), "reason", "Write why more time is needed.")),
                () -> new ReferralEvent.EnquiryExtensionAsked(
                        known.openEnquiry().orElseThrow().number(), it.on(), it.until(), Personal.of(it.reason())));
    }

    private static Optional<Refusal> tooLate(LocalDate due) {
        return refusal(
                "asked-too-late",
                "on",
                "The answer was due on " + Words.date(due)
                        + ". More time must be asked for on or before that day; after"
                        + " it, send the answer and say why it is late.");
    }

    static ReferralRuling answer(
            Referral known, ReferralCommand.AnswerExtension it, LocalDate today, OmbudsmanBook book) {
        return unless(
                open(known)
                        .or(() -> awaited(known).isPresent()
                                ? Optional.empty()
                                : refusal("not-asked", "", "No request for more time is waiting for an answer."))
                        .or(() -> dated(it.on(), awaited(known).orElseThrow().on(), today, "on"))
                        .or(() -> it.until().flatMap(until -> longer(known, until, book))),
                () -> new ReferralEvent.EnquiryExtensionAnswered(
                        known.openEnquiry().orElseThrow().number(), it.on(), it.until()));
    }

    /** An answer may go without documents: some enquiries ask for none. */
    static ReferralRuling send(Referral known, ReferralCommand.SendReply it, LocalDate today) {
        return unless(
                open(known).or(() -> dated(it.on(), letter(known), today, "on")),
                () -> new ReferralEvent.EnquiryReplySent(
                        known.openEnquiry().orElseThrow().number(), it.on()));
    }

    private static Optional<Refusal> open(Referral known) {
        return withOmbudsman(known)
                .or(() -> known.openEnquiry().isPresent()
                        ? Optional.empty()
                        : refusal("no-enquiry", "", "No enquiry of the Ombudsman is open."));
    }

    private static Optional<ReferralEvent.EnquiryExtensionAsked> awaited(Referral known) {
        return known.openEnquiry().flatMap(OmbudsmanEnquiry::awaited);
    }

    private static LocalDate letter(Referral known) {
        return known.openEnquiry().orElseThrow().received().letterOn();
    }

    /** As it stands now; empty where the calendar does not reach so far. */
    private static Optional<LocalDate> due(Referral known, OmbudsmanBook book) {
        return known.openEnquiry()
                .flatMap(enquiry ->
                        ReferralClocks.enquiry(enquiry, Optional.empty(), book).running());
    }

    private static Optional<Refusal> longer(Referral known, LocalDate until, OmbudsmanBook book) {
        return due(known, book)
                .filter(due -> !until.isAfter(due))
                .flatMap(due -> refusal("not-longer", "until", "The new date must be after " + Words.date(due) + "."));
    }
}
