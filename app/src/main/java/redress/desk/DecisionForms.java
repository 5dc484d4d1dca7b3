package redress.desk;

import static redress.desk.ReferralForms.today;

import java.util.List;
import java.util.Optional;
import redress.casework.ReferralCommand.Decide;
import redress.casework.ReferralCommand.ReceiveDraft;
import redress.casework.ReferralCommand.ReplyToReport;
import redress.casework.ReferralCommand.SendComments;
import redress.organisation.OmbudsmanDecision;

/** The forms for an Ombudsman's draft, its decision, and the reply to it where it is a report. */
final class DecisionForms {

    private DecisionForms() {}

    static ReferralForm draft() {
        return new ReferralForm(
                "draft",
                "Record a draft decision",
                "Save the draft",
                "The draft is recorded.",
                at -> List.of(
                        today(at, "When was it received?", "date it was received"),
                        Field.Day.of("commentsDue", "By when does the Ombudsman want comments?", "date for comments"),
                        Field.Words.lines("summary", "What does the draft say?", 4)
                                .hint("Optional.")),
                (at, it) -> new ReceiveDraft(it.day("on"), it.day("commentsDue"), it.words("summary")),
                known -> known.openEnquiry().isEmpty() && !known.enquiries().isEmpty(),
                at -> Optional.of(new ReceiveDraft(at.today(), at.today(), "")));
    }

    static ReferralForm comments() {
        return new ReferralForm(
                "comments",
                "Record the comments on the draft",
                "Save the comments",
                "The comments are recorded.",
                at -> List.of(
                        Field.Words.lines("comments", "What did the council say?", 5)
                                .hint("Write “agreed” where there was nothing to say against it.")
                                .required("Write what the council said"),
                        today(at, "When were they sent?", "date they were sent")),
                (at, it) -> new SendComments(it.day("on"), it.words("comments")),
                known -> true,
                at -> Optional.of(new SendComments(at.today(), "trial")));
    }

    static ReferralForm decision() {
        return new ReferralForm(
                "decision",
                "Record the decision",
                "Save the decision",
                "The decision is recorded.",
                at -> List.of(
                        Field.Choice.radios(
                                        "decision",
                                        "What did the Ombudsman decide?",
                                        at.decisions().stream()
                                                .map(decision -> option(decision, at))
                                                .toList())
                                .required("Choose what the Ombudsman decided"),
                        Field.Words.lines("summary", "What does the decision say?", 4)
                                .hint("Optional."),
                        today(at, "What is the date of the decision?", "date of the decision")),
                (at, it) -> new Decide(
                        it.day("on"),
                        it.words("decision"),
                        it.words("summary"),
                        it.dayGiven(received(it.words("decision")))),
                known -> known.openEnquiry().isEmpty() && known.openDraft().isEmpty(),
                at -> at.decisions().stream().findFirst().map(decision -> new Decide(at.today(), decision.id(), "")));
    }

    /** Of a report it is asked when it came: its clock counts from that day. */
    private static Option option(OmbudsmanDecision decision, ReferralAtHand at) {
        var option = Option.of(decision.id(), decision.label());
        return decision.reply()
                .map(reply -> option.hint("A report that wants a reply within " + reply.within() + ".")
                        .revealing(Field.Day.of(
                                        received(decision.id()),
                                        "When did the council receive the report?",
                                        "date the report was received")
                                .hint("The time for the reply counts from this day, by " + reply.source() + ".")
                                .proposing(at.today())))
                .orElse(option);
    }

    private static String received(String decision) {
        return "receivedOn-" + decision;
    }

    static ReferralForm reportReply() {
        return new ReferralForm(
                "report-reply",
                "Record the reply to the report",
                "Save the reply",
                "The reply is recorded.",
                at -> List.of(
                        Field.Words.lines("accepted", "What does the council accept of the report?", 4)
                                .required("Write what the council accepts of the report"),
                        Field.Words.lines("action", "What has it done, what will it do, and by when?", 5)
                                .hint("Give a date for everything that is still to be done.")
                                .required("Write what the council does about it, and by when"),
                        today(at, "When was it sent?", "date it was sent")),
                (at, it) -> new ReplyToReport(it.day("on"), it.words("accepted"), it.words("action")),
                known -> true,
                at -> Optional.of(new ReplyToReport(at.today(), "trial", "trial")));
    }
}
