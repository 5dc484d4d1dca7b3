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
            DecisionForms.reportReply(),
            RecommendationForms.recommendation(),
            RecommendationForms.done(),
            BelongingForms.removeCase(),
            BelongingForms.reference(),
            TakeBackForm.takeBack());

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
                        Field.Choice.radios("decision", "What did the Ombudsman say?", at.sentBack())
                                .required("Choose what the Ombudsman said"),
                        today(at, "When did the Ombudsman say so?", "date it was sent back")),
                (at, it) -> new SendBack(it.day("on"), it.words("decision")),
                known -> known.position() instanceof ReferralPosition.Notified,
                at -> at.sentBack().stream().findFirst().map(option -> new SendBack(at.today(), option.code())));
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
                                                        .revealing(uninvestigated(at)
                                                                .required("Choose what the Ombudsman decided"))))
                                .required("Choose what the Ombudsman will do"),
                        today(at, "When did the Ombudsman say so?", "date of the assessment")),
                (at, it) -> new Assess(
                        it.day("on"),
                        it.words("assessment").equals("closed") ? it.chosen("decision") : Optional.empty()),
                known -> true,
                at -> Optional.of(new Assess(at.today(), Optional.empty())));
    }

    private static Field.Choice uninvestigated(ReferralAtHand at) {
        return Field.Choice.radios("decision", "What did the Ombudsman decide?", at.uninvestigated());
    }

    static Field.Day today(ReferralAtHand at, String label, String noun) {
        return Field.Day.of("on", label, noun).proposing(at.today());
    }
}
