package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.Case;
import redress.casework.CaseCommand.ExplainDelay;
import redress.casework.RuleBook;
import redress.organisation.DelayReasonId;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Purpose;
import redress.procedure.Stance;

/** The form that says why a date was missed. */
final class DelayForm {

    private static final String NAME = "delay";

    private DelayForm() {}

    static CommandForm explain() {
        return new CommandForm(
                NAME,
                "Say why a date was missed",
                "Save the reason",
                "The reason is recorded.",
                Permission.HANDLE,
                DelayForm::fields,
                (at, it) -> new ExplainDelay(
                        at.today(),
                        new ClockId(it.words("clock")),
                        new DelayReasonId(it.words("reason")),
                        it.words("words")),
                (known, book) -> !unexplained(book.readings(known), known).isEmpty(),
                at -> late(at).stream()
                        .findFirst()
                        .map(clock ->
                                new ExplainDelay(at.today(), clock.rule().id(), new DelayReasonId("trial"), "trial")));
    }

    /** Where the form is, with this date chosen. */
    static String path(ClockReading clock, AtHand at) {
        return Paths.of(at.known().reference()) + "/" + NAME + "?clock="
                + clock.rule().id();
    }

    /** The dates of law and codes that were missed and of which nobody has said why. */
    static List<ClockReading> unexplained(List<ClockReading> readings, Case known) {
        return readings.stream().filter(clock -> wantsReason(clock, known)).toList();
    }

    static boolean wantsReason(ClockReading clock, Case known) {
        return clock.rule().purpose() == Purpose.DUTY
                && clock.rule().stance() != Stance.LOCAL
                && clock.state() instanceof ClockState.Missed
                && known.proceedings().delay(clock.rule().id()).isEmpty();
    }

    private static List<ClockReading> late(AtHand at) {
        return RuleBook.late(at.file().clocks(), at.today());
    }

    private static List<Field> fields(AtHand at) {
        var late = late(at);
        return List.of(
                Field.Choice.radios(
                                "clock",
                                "Which date?",
                                late.stream().map(clock -> option(clock, at)).toList())
                        .required("Choose the date that was missed")
                        .proposing(Optional.of(late)
                                .filter(only -> only.size() == 1)
                                .map(only -> only.getFirst().rule().id().value())),
                Field.Choice.list(
                                "reason",
                                "Why was it missed?",
                                Option.of(at.council().delayReasons().inForce(at.today())))
                        .required("Choose why it was missed"),
                Field.Words.lines("words", "What happened?", 4)
                        .hint("The date stays missed. A reason that was given before stays in the history.")
                        .required("Write what happened"));
    }

    private static Option option(ClockReading clock, AtHand at) {
        return Option.of(clock.rule().id().value(), clock.rule().title())
                .hint("%s. %s"
                        .formatted(
                                clock.due()
                                        .map(due -> "It was due on " + Say.date(due))
                                        .orElse(""),
                                ClockView.state(
                                        clock.state(), at.today(), at.book().calendar())));
    }
}
