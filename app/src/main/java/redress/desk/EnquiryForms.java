package redress.desk;

import static redress.desk.ReferralForms.today;

import java.util.List;
import java.util.Optional;
import redress.casework.Referral;
import redress.casework.ReferralCommand.AddDocument;
import redress.casework.ReferralCommand.AnswerExtension;
import redress.casework.ReferralCommand.AskExtension;
import redress.casework.ReferralCommand.ReceiveEnquiry;
import redress.casework.ReferralCommand.SendReply;
import redress.casework.ReferralPosition;
import redress.organisation.Ombudsman;

/** The forms for an Ombudsman's enquiry: its letter, more time, the bundle, and the answer. */
final class EnquiryForms {

    private EnquiryForms() {}

    static ReferralForm enquiry() {
        return new ReferralForm(
                "enquiry",
                "Record an enquiry",
                "Save the enquiry",
                "The enquiry is recorded.",
                at -> List.of(
                        Field.Words.lines("asked", "What does the Ombudsman ask for?", 5)
                                .required("Write what the Ombudsman asks for"),
                        Field.Day.of("letterOn", "What is the date of the letter?", "date of the letter"),
                        dueField(at)),
                (at, it) -> new ReceiveEnquiry(
                        it.day("letterOn"),
                        it.words("named").equals("no") ? Optional.empty() : Optional.of(it.day("due")),
                        it.words("asked")),
                known -> known.position() instanceof ReferralPosition.UnderInvestigation
                        && known.enquiries().isEmpty(),
                at -> Optional.of(new ReceiveEnquiry(at.today(), Optional.of(at.today()), "trial")));
    }

    /** Where the council has no policy, the letter must name the date. */
    private static Field dueField(ReferralAtHand at) {
        var due = Field.Day.of("due", "By when does the letter want the answer?", "date in the letter");
        var policies = policies(at);
        return policies.isEmpty()
                ? due
                : Field.Choice.radios(
                                "named",
                                "Does the letter name a date for the answer?",
                                List.of(
                                        Option.of("yes", "Yes").revealing(due),
                                        Option.of("no", "No")
                                                .hint("Our policy counts: " + String.join("; ", policies) + ".")))
                        .required("Choose whether the letter names a date");
    }

    /** Those that hold for a letter that can have come by now, in words. */
    private static List<String> policies(ReferralAtHand at) {
        return at
                .council()
                .ombudsmen()
                .find(at.known().ombudsman())
                .map(it -> at.known().position() instanceof ReferralPosition.Notified ? it.queries() : it.enquiries())
                .orElse(List.of())
                .stream()
                .filter(each -> each.validity().overlaps(at.known().notifiedOn(), at.today()))
                .map(EnquiryForms::policy)
                .toList();
    }

    private static String policy(Ombudsman.AnswerLength policy) {
        return policy.length() + " after the date of the letter"
                + policy.validity().from().map(day -> ", from " + Say.date(day)).orElse("")
                + policy.validity().to().map(day -> ", until " + Say.date(day)).orElse("");
    }

    static ReferralForm document() {
        return new ReferralForm(
                "document",
                "Add a document to the bundle",
                "Add it",
                "The document is in the bundle.",
                at -> List.of(Field.Words.line("title", "Title of the document")
                        .hint("It gets the next number of the bundle.")
                        .required("Enter the title of the document")),
                (at, it) -> new AddDocument(it.words("title")),
                known -> known.openEnquiry().isPresent(),
                at -> Optional.of(new AddDocument("trial")));
    }

    static ReferralForm extension() {
        return new ReferralForm(
                "extension",
                "Record that more time was asked for",
                "Save the request",
                "The request is recorded.",
                at -> List.of(
                        Field.Day.of("until", "Until when?", "date that was asked for"),
                        Field.Words.lines("reason", "Why is more time needed?", 3)
                                .required("Write why more time is needed"),
                        today(at, "When was it asked?", "date of the request")),
                (at, it) -> new AskExtension(it.day("on"), it.day("until"), it.words("reason")),
                known -> false,
                at -> Optional.of(new AskExtension(at.today(), at.today(), "trial")));
    }

    static ReferralForm extensionAnswer() {
        return new ReferralForm(
                "extension-answer",
                "Record the Ombudsman's answer on more time",
                "Save the answer",
                "The Ombudsman's answer is recorded.",
                at -> List.of(
                        Field.Choice.radios(
                                        "answer",
                                        "What did the Ombudsman say?",
                                        List.of(
                                                Option.of("granted", "More time")
                                                        .revealing(Field.Day.of("until", "Until when?", "new date")),
                                                Option.of("refused", "No more time")))
                                .required("Choose what the Ombudsman said"),
                        today(at, "When?", "date of the answer")),
                (at, it) -> new AnswerExtension(
                        it.day("on"),
                        it.words("answer").equals("granted") ? Optional.of(it.day("until")) : Optional.empty()),
                known -> true,
                at -> Optional.of(new AnswerExtension(at.today(), Optional.empty())));
    }

    static ReferralForm reply() {
        return new ReferralForm(
                "reply",
                "Record that the answer was sent",
                "Save",
                "The answer is recorded as sent.",
                at -> List.of(today(at, "When was it sent?", "date it was sent").hint(contents(at.known()))),
                (at, it) -> new SendReply(it.day("on")),
                known -> true,
                at -> Optional.of(new SendReply(at.today())));
    }

    private static String contents(Referral known) {
        var documents =
                known.openEnquiry().map(enquiry -> enquiry.documents().size()).orElse(0);
        return switch (documents) {
            case 0 -> "The bundle holds no document. It can still be sent, if the enquiry asks for none.";
            case 1 -> "The bundle holds 1 document.";
            default -> "The bundle holds " + documents + " documents.";
        };
    }
}
