package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.AnotherPerson;
import redress.casework.Case;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AgreePlan;
import redress.casework.CaseCommand.Allocate;
import redress.casework.Discussion;
import redress.casework.Means;
import redress.casework.RuleBook;
import redress.casework.StaffId;
import redress.procedure.Milestone;

/** The forms with which a case begins once it is decided what it is: who has it, that it was received, how it will be handled. */
final class FirstForms {

    private FirstForms() {}

    static CommandForm acknowledge() {
        return new CommandForm(
                "acknowledge",
                "Record the acknowledgement",
                "Save the acknowledgement",
                "The acknowledgement is recorded.",
                Permission.HANDLE,
                at -> List.of(
                        Days.on(at, "When was it acknowledged?", "date of the acknowledgement"),
                        Field.Choice.radios("means", "How?", Means.values())
                                .required("Choose how it was acknowledged")),
                (at, it) -> new Acknowledge(it.day("on"), it.coded("means", Means.class)),
                (known, book) -> known.triage().isEmpty() || speaksOf(known, book, "acknowledged"),
                at -> Optional.of(new Acknowledge(at.today(), Means.LETTER)));
    }

    static CommandForm plan() {
        return new CommandForm(
                "plan",
                "Record the plan",
                "Save the plan",
                "The plan is recorded.",
                Permission.HANDLE,
                at -> List.of(
                        Field.Choice.radios(
                                        "discussion",
                                        "Was a discussion of how to handle the complaint offered?",
                                        Discussion.values())
                                .hint("The person must be offered one when the complaint is acknowledged.")
                                .required("Choose what came of the offer"),
                        Field.Words.lines("plan", "How will the complaint be handled?", 5)
                                .hint(
                                        "What will be looked at, how, and what the person wants to come of it. Leave it empty"
                                                + " while the person has not answered the offer."),
                        Days.on(at, "When was this offered, agreed or decided?", "date of the offer or plan")),
                (at, it) -> new AgreePlan(it.day("on"), it.coded("discussion", Discussion.class), it.words("plan")),
                (known, book) -> awaitsPlan(known) && speaksOf(known, book, "plan-agreed"),
                at -> Optional.of(new AgreePlan(at.today(), Discussion.HELD, "trial")));
    }

    /** Whether there is no plan, or only one that was made before the person answered the offer to discuss it. */
    private static boolean awaitsPlan(Case known) {
        return known.handling()
                .plan()
                .map(plan -> plan.discussion() == Discussion.OFFERED)
                .orElse(true);
    }

    /** Whether the procedure of a complaint knows this fact. */
    static boolean speaksOf(Case known, RuleBook book, String fact) {
        return known.isComplaint()
                && book.procedure(known)
                        .map(procedure -> procedure.milestones().containsKey(new Milestone(fact)))
                        .orElse(false);
    }

    static CommandForm allocate() {
        return new CommandForm(
                "allocate",
                "Allocate the case",
                "Allocate",
                "The case is allocated.",
                Permission.ALLOCATE,
                at -> List.of(takers(at), Days.on(at, "From when?", "date of the allocation")),
                (at, it) -> new Allocate(it.day("on"), new StaffId(it.words("to"))),
                (known, book) -> known.handling().allocatedTo().isEmpty(),
                at -> Optional.of(new Allocate(at.today(), new StaffId("trial"))));
    }

    /** Without those who may have no part in this stage, and with the rule that says so. */
    private static Field takers(AtHand at) {
        var barred = AnotherPerson.barred(at.known(), at.book());
        return Field.Choice.list(
                        "to",
                        "Who takes it?",
                        at.staff().working().stream()
                                .filter(colleague -> !barred.contains(new StaffId(colleague.code())))
                                .toList())
                .hint(AnotherPerson.rule(at.known(), at.book()).orElse(""))
                .required("Choose who takes the case")
                .proposing(at.known().handling().allocatedTo().map(StaffId::value));
    }
}
