package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.SignedIn;
import redress.desk.FormPages.Outcome;
import redress.register.AdjustmentCheck;
import redress.register.Behaviour;
import redress.register.ComplaintCheck;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductEvent;
import redress.register.ContactDetails;
import redress.register.Register;

/** The form with which somebody's conduct is referred. Whoever fills it in is the referrer, and will not be the decider. */
final class ConductReferral {

    private ConductReferral() {}

    static BeginningForm<Conduct, ConductCommand, ConductEvent> of(
            Register<Conduct, ConductCommand, ConductEvent> register) {
        return new BeginningForm<>(
                register,
                "/conduct",
                "Back to conduct",
                "Refer a person's conduct",
                "Refer it",
                "It is referred. The person must be warned in writing before anything is decided.",
                ConductReferral::fields,
                ConductReferral::command);
    }

    private static List<Field> fields(Desk desk) {
        return List.of(
                Field.Words.line("name", "Name of the person").required("Enter the name of the person"),
                Field.Words.email(""),
                Field.Words.telephone(""),
                Field.Words.lines("address", "Address", 3),
                Field.Words.line("caseReference", "Reference of the case")
                        .hint("Leave this empty if it is about no case."),
                Field.Several.of("behaviours", "What does the person do?", Option.of(Behaviour.values()))
                        .required("Choose what the person does"),
                Field.Words.lines("evidence", "What happened, and when?", 8)
                        .hint(
                                "What was said and done, by date, and where it is recorded. The person can ask to see it.")
                        .required("Write what happened, when, and where it is recorded"),
                Field.Choice.radios("complaint", "Was the complaint itself handled properly?", ComplaintCheck.values())
                        .required("Choose whether the complaint was handled properly"),
                Field.Words.lines("complaintWords", "How did you check it?", 3).required("Write how you checked it"),
                Field.Choice.radios(
                                "adjustments",
                                "Were equality and reasonable adjustments considered?",
                                AdjustmentCheck.values())
                        .required("Choose whether adjustments were considered"),
                Field.Words.lines("adjustmentWords", "What was considered?", 3).required("Write what you considered"),
                Field.Day.of("on", "When do you refer it?", "date of the referral")
                        .proposing(desk.today()));
    }

    private static ConductCommand command(SignedIn me, Filled it) {
        return new ConductCommand.Refer(
                me.actor(),
                it.day("on"),
                it.chosen("caseReference"),
                contact(it),
                it.codedSeveral("behaviours", Behaviour.class),
                it.words("evidence"),
                it.coded("complaint", ComplaintCheck.class),
                it.words("complaintWords"),
                it.coded("adjustments", AdjustmentCheck.class),
                it.words("adjustmentWords"));
    }

    /**
     * What is written of a case here stays in the open, also when the person is erased: so it is the reference of a case that
     * whoever refers may see, and no name.
     */
    static Optional<Outcome> amiss(Filled it, SignedIn me, Desk desk) {
        return it.chosen(ConductRecordForms.CASE)
                .filter(reference -> desk.seen(List.of(reference), me).isEmpty())
                .map(reference -> new Outcome.Refused(
                        ConductRecordForms.CASE, "There is no case with this reference that you may see. Check it."));
    }

    static ContactDetails contact(Filled it) {
        return new ContactDetails(it.words("name"), it.words("email"), it.words("telephone"), it.words("address"));
    }
}
