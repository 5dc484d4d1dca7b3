package redress.casework;

import static redress.casework.ReferralRules.dated;
import static redress.casework.ReferralRules.inLetter;
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

    private static final String WRITTEN = "the letter was written";

    private EnquiryRules() {}

    static ReferralRuling receive(
            Referral known, ReferralCommand.ReceiveEnquiry it, LocalDate today, OmbudsmanBook book) {
        var due = it.due()
                .<EnquiryDue>map(EnquiryDue.InLetter::new)
                .or(() -> book.answerLength(known.ombudsman(), it.letterOn(), known.position())
                        .map(EnquiryDue.ByPolicy::new));
        return unless(
                withOmbudsman(known)
                        .or(() -> known.openEnquiry().isPresent()
                                ? refusal("enquiry-open", "", "An enquiry is open. Record its answer first.")
                                : Optional.empty())
                        .or(() -> inLetter(it.letterOn(), known, today, "letterOn"))
                        .or(() -> it.due().flatMap(day -> notBefore(day, it.letterOn(), WRITTEN, "due")))
                        .or(() -> due.isPresent()
                                ? Optional.empty()
                                : refusal(
                                        "no-due-date",
                                        "due",
                                        "Enter the date by which the letter wants the answer; the council has no policy"
                                                + " for a letter of that date."))
                        .or(() -> said(it.asked(), "asked", "Write what the Ombudsman asks for.")),
                () -> new ReferralEvent.EnquiryReceived(
                        known.told().told(ReferralEvent.EnquiryReceived.class) + 1,
                        it.letterOn(),
                        due.orElseThrow(),
                        Personal.of(it.asked())));
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

    /** An answer may go without documents: some enquiries ask for none. */
    static ReferralRuling send(Referral known, ReferralCommand.SendReply it, LocalDate today) {
        return unless(
                open(known).or(() -> dated(it.on(), letter(known), WRITTEN, today, "on")),
                () -> new ReferralEvent.EnquiryReplySent(
                        known.openEnquiry().orElseThrow().number(), it.on()));
    }

    private static Optional<Refusal> open(Referral known) {
        return withOmbudsman(known)
                .or(() -> known.openEnquiry().isPresent()
                        ? Optional.empty()
                        : refusal("no-enquiry", "", "No enquiry of the Ombudsman is open."));
    }

    private static LocalDate letter(Referral known) {
        return known.openEnquiry().orElseThrow().received().letterOn();
    }
}
