package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.Case;
import redress.casework.CaseCommand.AssessComplexity;
import redress.casework.CaseCommand.DeclineStage;
import redress.casework.CaseCommand.OpenStage;
import redress.casework.CaseCommand.TakeStep;
import redress.casework.Owed;
import redress.casework.RuleBook;
import redress.procedure.ClockRule;
import redress.procedure.ClockState;
import redress.procedure.Milestone;
import redress.procedure.Procedure;
import redress.procedure.Purpose;
import redress.procedure.Stage;
import redress.procedure.Step;

/** The forms that the procedure of a case asks for: its steps, its later stages, and how complex it is. */
final class StepForms {

    private StepForms() {}

    /**
     * A form for each step and each later stage of the procedure, in its order, under the title of the stage; and for what is
     * still owed where the case went another way.
     */
    static Stream<CommandForms.Group> groups(AtHand at) {
        var owed = Owed.steps(at.known(), at.book());
        return owed.isEmpty()
                ? at.book().procedure(at.known()).stream()
                        .flatMap(procedure -> procedure.stages().stream())
                        .map(stage -> new CommandForms.Group(
                                stage.title(), of(stage, at).toList()))
                : Stream.of(new CommandForms.Group(
                        "What is still owed",
                        owed.stream().map(step -> step(step, at)).toList()));
    }

    static String name(Step step) {
        return "step-" + step.fact();
    }

    /** The names of the forms with which somebody goes on to this stage, or is refused. */
    static List<String> names(Stage stage) {
        return List.of("stage-" + stage.id(), "decline-" + stage.id());
    }

    private static Stream<CommandForm> of(Stage stage, AtHand at) {
        var opening = stage.opening().stream()
                .flatMap(asked -> Stream.concat(
                        Stream.of(LateEntryForm.of(open(stage, asked))),
                        asked.refusals().isEmpty() ? Stream.empty() : Stream.of(decline(stage, asked))));
        return Stream.concat(opening, stage.steps().stream().map(step -> LateEntryForm.of(step(step, at))));
    }

    private static CommandForm step(Step step, AtHand at) {
        var awaited = awaited(step.fact(), at)
                || step.expected() && at.known().proceedings().step(step.fact()).isEmpty();
        return new CommandForm(
                name(step),
                step.title(),
                "Save",
                step.title() + ": recorded.",
                Permission.HANDLE,
                now -> fields(step, now),
                (now, it) -> new TakeStep(step.fact(), it.day("on"), it.chosen("choice"), it.words("words")),
                (known, book) -> awaited,
                now -> Optional.of(new TakeStep(
                        step.fact(),
                        now.today(),
                        step.choices().stream().findFirst().map(Step.Choice::id),
                        "trial")));
    }

    /** Whether a duty waits for this fact, one that a missed date brought, or one that is still owed. */
    private static boolean awaited(Milestone fact, AtHand at) {
        return Owed.outstanding(at.known(), at.book()).stream()
                        .anyMatch(step -> step.fact().equals(fact))
                || at.file().clocks().stream()
                        .anyMatch(clock -> clock.rule().stop().equals(fact)
                                        && clock.rule().purpose() == Purpose.DUTY
                                        && clock.state() instanceof ClockState.Running
                                || clock.isBarred() && clock.rule().waivedBy().equals(Optional.of(fact))
                                || clock.consequenceOn(at.today())
                                        .flatMap(ClockRule.Consequence::fact)
                                        .equals(Optional.of(fact)));
    }

    private static List<Field> fields(Step step, AtHand at) {
        var fields = new ArrayList<Field>();
        if (!step.choices().isEmpty()) {
            fields.add(Field.Choice.radios(
                            "choice",
                            "Which?",
                            step.choices().stream()
                                    .map(choice -> Option.of(choice.id(), choice.title()))
                                    .toList())
                    .required("Choose one of the answers"));
        }
        step.asks()
                .ifPresent(question ->
                        fields.add(Field.Words.lines("words", question, 4).required("Answer the question")));
        if (step.asks().isEmpty()) {
            fields.add(Field.Words.lines("words", "Anything to note", 2).hint("Optional."));
        }
        var day = Field.Day.of("on", "When?", "date").hint(before(step, at));
        fields.add(step.early() ? day : day.proposing(at.today()));
        return fields;
    }

    /** That it was recorded before, so that the same time is not recorded twice. */
    private static String before(Step step, AtHand at) {
        var days = at.book().steps(at.known()).stream()
                .filter(taken -> taken.fact().equals(step.fact()))
                .map(taken -> Say.date(taken.on()))
                .toList();
        return days.isEmpty()
                ? ""
                : "Recorded before, on %s. This is another time.".formatted(String.join(" and ", days));
    }

    private static CommandForm open(Stage stage, Stage.Opening opening) {
        return new CommandForm(
                names(stage).getFirst(),
                opening.title(),
                "Save the request",
                stage.title() + " began.",
                Permission.HANDLE,
                at -> request(opening, at),
                (at, it) -> new OpenStage(stage.id(), it.day("on"), it.words("request"), it.words("late")),
                never(),
                at -> Optional.of(new OpenStage(stage.id(), at.today(), "trial", "trial")));
    }

    private static List<Field> request(Stage.Opening opening, AtHand at) {
        var fields = new ArrayList<Field>();
        fields.add(Field.Words.lines("request", "What does the person ask for, and why?", 5)
                .hint("In their words, where there are any.")
                .required("Write what the person asks for"));
        fields.add(Days.on(at, "When did they ask?", "date of the request"));
        if (isLimited(opening, at)) {
            fields.add(Field.Words.lines("late", "If the time to ask has passed: why is it accepted?", 3)
                    .hint("Leave this empty where the person asked in time."));
        }
        return List.copyOf(fields);
    }

    /** Whether there is a time in which to ask for this stage. */
    private static boolean isLimited(Stage.Opening opening, AtHand at) {
        return at.book().procedure(at.known()).stream()
                .flatMap(procedure -> procedure.clocks().stream())
                .anyMatch(clock ->
                        clock.purpose() == Purpose.TIME_BAR && clock.stop().equals(opening.fact()));
    }

    private static CommandForm decline(Stage stage, Stage.Opening opening) {
        return new CommandForm(
                names(stage).getLast(),
                "Refuse a request: " + stage.title().toLowerCase(Locale.UK),
                "Record the refusal",
                "The refusal is recorded.",
                Permission.TRIAGE,
                at -> List.of(
                        Field.Choice.radios(
                                        "ground",
                                        "On what ground?",
                                        opening.refusals().stream()
                                                .map(ground -> Option.of(ground.id(), ground.title())
                                                        .hint(ground.source().toString()))
                                                .toList())
                                .hint("There is no other ground on which this can be refused.")
                                .required("Choose the ground"),
                        Field.Words.lines("reason", "What was the person told?", 4)
                                .required("Write why the request is refused, as the person was told"),
                        Days.on(at, "When was it decided?", "date of the decision")),
                (at, it) -> new DeclineStage(stage.id(), it.day("on"), it.words("ground"), it.words("reason")),
                never(),
                at -> Optional.of(new DeclineStage(
                        stage.id(), at.today(), opening.refusals().getFirst().id(), "trial")));
    }

    static CommandForm complexity() {
        return new CommandForm(
                "complexity",
                "Assess how complex it is",
                "Save the assessment",
                "The complexity is recorded.",
                Permission.TRIAGE,
                at -> List.of(
                        Field.Choice.radios("degree", "How complex is it?", degrees(at))
                                .required("Choose how complex it is"),
                        Field.Words.lines("reason", "What makes it so?", 3).required("Write what makes it so"),
                        Days.on(at, "When was it assessed?", "date of the assessment")),
                (at, it) -> new AssessComplexity(it.day("on"), it.words("degree"), it.words("reason")),
                (known, book) -> known.proceedings().complexity().isEmpty(),
                at -> at.book()
                        .procedure(at.known())
                        .flatMap(procedure -> procedure.degrees().stream().findFirst())
                        .map(degree -> new AssessComplexity(at.today(), degree, "trial")));
    }

    private static List<Option> degrees(AtHand at) {
        return at.book().procedure(at.known()).map(Procedure::degrees).orElse(List.of()).stream()
                .map(degree -> Option.of(degree, Say.sentence(degree.replace('-', ' '))))
                .toList();
    }

    private static BiPredicate<Case, RuleBook> never() {
        return (known, book) -> false;
    }
}
