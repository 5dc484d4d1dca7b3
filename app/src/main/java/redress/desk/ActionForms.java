package redress.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.Action;
import redress.casework.ActionId;
import redress.casework.CaseCommand.AgreeAction;
import redress.casework.CaseCommand.CompleteAction;
import redress.casework.CaseCommand.DropAction;
import redress.casework.CaseCommand.FindNothingToLearn;
import redress.casework.ElementId;
import redress.casework.LearningSource;
import redress.casework.Purpose;
import redress.casework.RemedyKind;
import redress.casework.StaffId;

/** The forms for what a case leads to: remedies, learning, and whether they were done. */
final class ActionForms {

    private ActionForms() {}

    static CommandForm remedy() {
        return new CommandForm(
                "remedy",
                "Agree a remedy",
                "Save the remedy",
                "The remedy is agreed.",
                Permission.INVESTIGATE,
                at -> asked(
                        at,
                        Field.Choice.radios("kind", "What puts it right?", kinds())
                                .required("Choose what puts it right"),
                        Field.Words.lines("what", "What exactly will be done?", 3)),
                (at, it) -> {
                    var kind = it.coded("kind", RemedyKind.class);
                    return agreed(it, new Purpose.Remedy(kind, it.money("amount-" + kind.code())));
                },
                (known, book) -> false,
                at -> Optional.of(trial(at, new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()))));
    }

    static List<Option> kinds() {
        return Arrays.stream(RemedyKind.values())
                .map(kind -> kind.isMoney()
                        ? Option.of(kind.code(), kind.label())
                                .revealing(Field.Money.of("amount-" + kind.code(), "How much?")
                                        .required("Enter the amount in pounds and pence"))
                        : Option.of(kind.code(), kind.label()))
                .toList();
    }

    static CommandForm learning() {
        return new CommandForm(
                "learning",
                "Record what was learnt",
                "Save what was learnt",
                "What was learnt is recorded.",
                Permission.INVESTIGATE,
                at -> asked(
                        at,
                        Field.Choice.radios("source", "What does it follow from?", sources(at))
                                .required("Choose what it follows from"),
                        Field.Words.lines(
                                "what", "What will be done so that it does not happen again, or happens more?", 4)),
                (at, it) -> {
                    var source = it.coded("source", LearningSource.class);
                    return agreed(
                            it,
                            new Purpose.Learning(
                                    source,
                                    it.chosen("answers-" + source.code()).map(StaffId::new)));
                },
                (known, book) -> known.handling().signed().isPresent()
                        && !known.aftermath().hasLearning()
                        && known.aftermath().noLearning().isEmpty(),
                at -> Optional.of(trial(at, new Purpose.Learning(LearningSource.RESPONSE, Optional.empty()))));
    }

    private static List<Option> sources(AtHand at) {
        return Arrays.stream(LearningSource.values())
                .map(source -> source.isMonitored()
                        ? Option.of(source.code(), source.label())
                                .revealing(Field.Choice.list(
                                                "answers-" + source.code(),
                                                "Which senior officer answers for it?",
                                                at.staff().senior())
                                        .required("Name the senior officer who answers for it"))
                        : Option.of(source.code(), source.label()))
                .toList();
    }

    /** What is asked of every action: what it is for and what will be done, on which element, by whom and by when. */
    private static List<Field> asked(AtHand at, Field purpose, Field.Words what) {
        return List.of(
                purpose,
                what.required("Write what will be done"),
                Field.Choice.list("element", "What does it follow from?", at.elements())
                        .hint("Leave this empty where it is the whole case."),
                Field.Choice.list("owner", "Who does it?", at.staff().everybody())
                        .required("Choose who does it"),
                Field.Day.of("due", "By when?", "date by which it is done"),
                Days.on(at, "When was it agreed?", "date it was agreed"));
    }

    private static AgreeAction agreed(Filled it, Purpose purpose) {
        return new AgreeAction(
                it.day("on"),
                purpose,
                it.chosen("element").map(number -> new ElementId(Integer.parseInt(number))),
                it.words("what"),
                new StaffId(it.words("owner")),
                it.day("due"));
    }

    private static AgreeAction trial(AtHand at, Purpose purpose) {
        return new AgreeAction(
                at.today(), purpose, Optional.empty(), "trial", at.me().staff(), at.today());
    }

    static CommandForm done() {
        return new CommandForm(
                "action-done",
                "Record that an action was done",
                "Save",
                "The action is done.",
                Permission.INVESTIGATE,
                at -> List.of(
                        action(at),
                        Field.Words.lines("evidence", "What shows that it was done?", 3)
                                .required("Write what shows that it was done"),
                        Days.on(at, "When was it done?", "date it was done")),
                (at, it) -> new CompleteAction(number(it), it.day("on"), it.words("evidence")),
                (known, book) -> known.aftermath().actions().stream().anyMatch(Action::isOpen),
                at -> first(at).map(action -> new CompleteAction(action.id(), at.today(), "trial")));
    }

    static CommandForm dropped() {
        return new CommandForm(
                "action-dropped",
                "Drop an action",
                "Drop it",
                "The action is dropped.",
                Permission.SIGN,
                at -> List.of(
                        action(at),
                        Field.Words.lines("reason", "Why will it not be done?", 3)
                                .required("Write why it will not be done"),
                        Days.on(at, "When was this decided?", "date of the decision")),
                (at, it) -> new DropAction(number(it), it.day("on"), it.words("reason")),
                (known, book) -> false,
                at -> first(at).map(action -> new DropAction(action.id(), at.today(), "trial")));
    }

    static CommandForm nothingToLearn() {
        return new CommandForm(
                "nothing-to-learn",
                "Say that there is nothing to learn",
                "Save",
                "It is recorded that there is nothing to learn.",
                Permission.INVESTIGATE,
                at -> List.of(
                        Field.Words.lines("reason", "Why not?", 3).required("Write why there is nothing to learn"),
                        Days.on(at, "When was this decided?", "date of the decision")),
                (at, it) -> new FindNothingToLearn(it.day("on"), it.words("reason")),
                (known, book) -> false,
                at -> Optional.of(new FindNothingToLearn(at.today(), "trial")));
    }

    private static Field action(AtHand at) {
        var open =
                at.known().aftermath().actions().stream().filter(Action::isOpen).toList();
        return Field.Choice.radios(
                        "action",
                        "Which?",
                        open.stream()
                                .map(action -> Option.of(
                                                String.valueOf(action.id().number()),
                                                action.what().orElse(Told.ERASED))
                                        .hint("%s, due %s"
                                                .formatted(
                                                        at.words().purpose(action.purpose()), Say.date(action.due()))))
                                .toList())
                .required("Choose the action")
                .proposing(first(at)
                        .filter(only -> open.size() == 1)
                        .map(only -> String.valueOf(only.id().number())));
    }

    private static Optional<Action> first(AtHand at) {
        return at.known().aftermath().actions().stream().filter(Action::isOpen).findFirst();
    }

    private static ActionId number(Filled it) {
        return new ActionId(Integer.parseInt(it.words("action")));
    }
}
