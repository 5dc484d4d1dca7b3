package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.casework.ReferralCommand.Assess;
import redress.casework.ReferralCommand.SendBack;
import redress.casework.ReferralPosition;

/** Every command that a page can give to a referral, in the order in which one mostly goes. */
final class ReferralForms {

    static final List<ReferralForm> ALL = List.of(
            sentBack(),
            assessed(),
            EnquiryForms.enquiry(),
            EnquiryForms.document(),
            EnquiryForms.extension(),
            EnquiryForms.extensionAnswer(),
            EnquiryForms.reply(),
            DecisionForms.draft(),
            DecisionForms.comments(),
            DecisionForms.decision(),
            RecommendationForms.recommendation(),
            RecommendationForms.done());

    private ReferralForms() {}

    static Optional<ReferralForm> find(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    private static ReferralForm sentBack() {
        return new ReferralForm(
                "sent-back",
                "Record that it was sent back",
                "Save",
                "It is recorded as sent back.",
                at -> List.of(
                        decisionField(at).required("Choose what the Ombudsman said"),
                        today(at, "When did the Ombudsman say so?", "date it was sent back")),
                (at, it) -> new SendBack(it.day("on"), it.words("decision")),
                known -> known.position() instanceof ReferralPosition.Notified,
                at -> firstDecision(at).map(decision -> new SendBack(at.today(), decision)));
    }

    private static ReferralForm assessed() {
        return new ReferralForm(
                "assessed",
                "Record the assessment",
                "Save the assessment",
                "The assessment is recorded.",
                at -> List.of(
                        Field.Choice.radios(
                                        "assessment",
                                        "What will the Ombudsman do?",
                                        List.of(
                                                Option.of("taken-up", "Investigate"),
                                                Option.of("closed", "Not investigate, because it is decided already")
                                                        .revealing(decisionField(at)
                                                                .required("Choose what the Ombudsman decided"))))
                                .required("Choose what the Ombudsman will do"),
                        today(at, "When did the Ombudsman say so?", "date of the assessment")),
                (at, it) -> new Assess(
                        it.day("on"),
                        it.words("assessment").equals("closed") ? it.chosen("decision") : Optional.empty()),
                known -> true,
                at -> Optional.of(new Assess(at.today(), Optional.empty())));
    }

    static Field.Choice decisionField(ReferralAtHand at) {
        return Field.Choice.radios("decision", "What did the Ombudsman decide?", at.decisions());
    }

    static Optional<String> firstDecision(ReferralAtHand at) {
        return at.decisions().stream().findFirst().map(Option::code);
    }

    static Field.Day today(ReferralAtHand at, String label, String noun) {
        return Field.Day.of("on", label, noun).proposing(at.today());
    }
}
