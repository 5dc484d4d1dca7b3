package redress.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.Action;
import redress.casework.ActionId;
import redress.casework.ActionSource;
import redress.casework.CaseCommand.AgreeAction;
import redress.casework.CaseCommand.CompleteAction;
import redress.casework.CaseCommand.DropAction;
import redress.casework.CaseCommand.FindNothingToLearn;
import redress.casework.ElementId;
import redress.casework.Purpose;
import redress.casework.RemedyKind;
import redress.casework.StaffId;

/** The forms for what a case leads to: remedies, learning, and whether they were done. */
final class ActionForms {

    /** In place of the number of an element. */
    private static final String WHOLE = "whole";

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
                        what("What exactly will be done?", 3)),
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
                at -> asked(at, what("What will be done so that it does not happen again, or happens more?", 4)),
                (at, it) -> agreed(it, new Purpose.Learning()),
                (known, book) -> known.handling().signed().isPresent()
                        && !known.aftermath().settles(known),
                at -> Optional.of(trial(at, new Purpose.Learning())));
    }

    private static List<Option> sources(AtHand at) {
        return Arrays.stream(ActionSource.values())
                .map(source -> {
                    var option = Option.of(source.code(), source.label()).hint(hint(source));
                    return source.isMonitored()
                            ? option.revealing(Field.Choice.list(
                                            "answers-" + source.code(),
                                            "Which senior officer answers for it?",
                                            at.staff().senior())
                                    .required("Name the senior officer who answers for it"))
                            : option;
                })
                .toList();
    }

    private static String hint(ActionSource source) {
        return switch (source) {
            case RESPONSE -> "";
            case LATER_STAGE -> "For instance of a review panel, or of an independent investigator.";
            case OMBUDSMAN ->
                "Only what is not recorded on the referral. What is recorded there is in the list of"
                        + " actions already.";
        };
    }

    /**
     * What is asked of every action: what it is for and what will be done, what it follows from, on which element, by whom
     * and by when.
     */
    private static List<Field> asked(AtHand at, Field... purpose) {
        return Stream.concat(
                        Arrays.stream(purpose),
                        Stream.of(
                                Field.Choice.radios("source", "What does it follow from?", sources(at))
                                        .required("Choose what it follows from")
                                        .proposing(Optional.of(ActionSource.RESPONSE.code())
                                                .filter(usual -> at.known()
                                                        .proceedings()
                                                        .opened()
                                                        .isEmpty())),
                                Field.Choice.list("element", "Which part of the complaint is it about?", at.elements())
                                        .hint("Leave this empty where it is the whole case."),
                                Field.Choice.list(
                                                "owner",
                                                "Who does it?",
                                                at.staff().everybody())
                                        .required("Choose who does it"),
                                Field.Day.of("due", "By when?", "date by which it is done"),
                                Days.on(at, "When was it agreed?", "date it was agreed")))
                .toList();
    }

    private static Field what(String question, int rows) {
        return Field.Words.lines("what", question, rows)
                .hint("Whoever does it reads this, and may not see the case. Leave out names that they need not know.")
                .required("Write what will be done");
    }

    private static AgreeAction agreed(Filled it, Purpose purpose) {
        var source = it.coded("source", ActionSource.class);
        return new AgreeAction(
                it.day("on"),
                purpose,
                source,
                it.chosen("answers-" + source.code()).map(StaffId::new),
                it.chosen("element").map(ActionForms::element),
                it.words("what"),
                new StaffId(it.words("owner")),
                it.day("due"));
    }

    private static ElementId element(String number) {
        return new ElementId(Integer.parseInt(number));
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
                Permission.END_ACTIONS,
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
                ActionForms::ofNothing,
                (at, it) -> new FindNothingToLearn(
                        it.day("on"),
                        it.chosen("element").filter(of -> !of.equals(WHOLE)).map(ActionForms::element),
                        it.words("reason")),
                (known, book) -> false,
                at -> Optional.of(new FindNothingToLearn(at.today(), "trial")));
    }

    /** Where one thing is complained of, that is the whole case. */
    private static List<Field> ofNothing(AtHand at) {
        var fields = new ArrayList<Field>();
        if (at.known().elements().size() > 1) {
            var aftermath = at.known().aftermath();
            var unlearnt = at.elements().stream()
                    .filter(option -> aftermath
                            .learnt(Optional.of(element(option.code())))
                            .isEmpty())
                    .toList();
            var whole = Option.of(
                            WHOLE,
                            unlearnt.size() == at.elements().size() ? "The whole case" : "All that is left of the case")
                    .hint("Holds for each part of the complaint of which nothing else is said.");
            fields.add(Field.Choice.radios(
                            "element",
                            "From what is there nothing to learn?",
                            Stream.concat(Stream.of(whole), unlearnt.stream()).toList())
                    .required("Choose from what there is nothing to learn"));
        }
        fields.add(Field.Words.lines("reason", "Why not?", 3).required("Write why there is nothing to learn"));
        fields.add(Days.on(at, "When was this decided?", "date of the decision"));
        return List.copyOf(fields);
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
