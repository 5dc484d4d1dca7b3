package redress.desk;

import static redress.desk.ReferralForms.decisionField;
import static redress.desk.ReferralForms.firstDecision;
import static redress.desk.ReferralForms.today;

import java.util.List;
import java.util.Optional;
import redress.casework.ReferralCommand.Decide;
import redress.casework.ReferralCommand.ReceiveDraft;
import redress.casework.ReferralCommand.SendComments;

/** The forms for an Ombudsman's draft and its decision. */
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
                        decisionField(at).required("Choose what the Ombudsman decided"),
                        Field.Words.lines("summary", "What does the decision say?", 4)
                                .hint("Optional."),
                        today(at, "What is the date of the decision?", "date of the decision")),
                (at, it) -> new Decide(it.day("on"), it.words("decision"), it.words("summary")),
                known -> known.openEnquiry().isEmpty() && known.openDraft().isEmpty(),
                at -> firstDecision(at).map(decision -> new Decide(at.today(), decision, "")));
    }
}
