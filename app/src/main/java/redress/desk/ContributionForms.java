package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.CaseCommand.AskContribution;
import redress.casework.CaseCommand.DropContribution;
import redress.casework.CaseCommand.ReceiveContribution;
import redress.casework.Contribution;
import redress.casework.ContributionId;

/** The forms for the parts of an answer that others are asked for. */
final class ContributionForms {

    private static final String RECEIVED = "contribution-received";

    private ContributionForms() {}

    static CommandForm ask() {
        return new CommandForm(
                "contribution",
                "Ask another body for its part",
                "Save",
                "What was asked for is recorded.",
                Permission.INVESTIGATE,
                at -> List.of(
                        Field.Words.line("from", "Which body or unit?")
                                .hint(
                                        "For example, the hospital trust's complaints team. You can add who was asked there.")
                                .required("Write which body or unit is asked"),
                        Field.Words.lines("what", "What is it asked for?", 4).required("Write what it is asked for"),
                        Field.Day.of("due", "By when?", "date by which it is due")
                                .hint("The council's own dates do not move."),
                        Days.on(at, "When was it asked?", "date it was asked")),
                (at, it) -> new AskContribution(it.day("on"), it.words("from"), it.words("what"), it.day("due")),
                (known, book) -> false,
                at -> Optional.of(new AskContribution(at.today(), "trial", "trial", at.today())));
    }

    static CommandForm received() {
        return new CommandForm(
                RECEIVED,
                "Record that another's part came",
                "Save",
                "What came is recorded.",
                Permission.INVESTIGATE,
                at -> List.of(
                        contribution(at),
                        Field.Words.lines("words", "What does it say?", 6).required("Write what it says"),
                        Days.on(at, "When did it come?", "date it came")),
                (at, it) -> new ReceiveContribution(number(it), it.day("on"), it.words("words")),
                (known, book) ->
                        !outstanding(known.proceedings().contributions()).isEmpty(),
                at -> first(at).map(part -> new ReceiveContribution(part.id(), at.today(), "trial")));
    }

    static CommandForm dropped() {
        return new CommandForm(
                "contribution-dropped",
                "Stop waiting for another's part",
                "Save",
                "Nobody waits for it any more.",
                Permission.HANDLE,
                at -> List.of(
                        contribution(at),
                        Field.Words.lines("reason", "Why is it no longer needed?", 3)
                                .required("Write why it is no longer needed"),
                        Days.on(at, "When was this decided?", "date of the decision")),
                (at, it) -> new DropContribution(number(it), it.day("on"), it.words("reason")),
                (known, book) -> false,
                at -> first(at).map(part -> new DropContribution(part.id(), at.today(), "trial")));
    }

    /** Where the coming of this one is recorded. */
    static String path(Contribution contribution, AtHand at) {
        return Paths.of(at.known().reference()) + "/" + RECEIVED + "?contribution="
                + contribution.id().number();
    }

    /** What is still awaited, in a line each. */
    static List<String> awaited(AtHand at) {
        return outstanding(at.known().proceedings().contributions()).stream()
                .map(part -> "%s (due %s)".formatted(part.from().orElse(Told.ERASED), Say.date(part.due())))
                .toList();
    }

    private static List<Contribution> outstanding(List<Contribution> all) {
        return all.stream().filter(Contribution::isOutstanding).toList();
    }

    private static Optional<Contribution> first(AtHand at) {
        return outstanding(at.known().proceedings().contributions()).stream().findFirst();
    }

    private static Field contribution(AtHand at) {
        var awaited = outstanding(at.known().proceedings().contributions());
        return Field.Choice.radios(
                        "contribution",
                        "Which?",
                        awaited.stream()
                                .map(part -> Option.of(
                                                String.valueOf(part.id().number()),
                                                part.from().orElse(Told.ERASED))
                                        .hint("%s. Due %s"
                                                .formatted(part.what().orElse(Told.ERASED), Say.date(part.due()))))
                                .toList())
                .required("Choose which part")
                .proposing(first(at)
                        .filter(only -> awaited.size() == 1)
                        .map(only -> String.valueOf(only.id().number())));
    }

    private static ContributionId number(Filled it) {
        return new ContributionId(Integer.parseInt(it.words("contribution")));
    }
}
