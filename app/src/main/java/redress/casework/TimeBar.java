package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Milestone;
import redress.procedure.Purpose;

/** Whether somebody came in time. The rules that let a complaint go on or not, and the page that says why, ask this. */
sealed interface TimeBar {

    /** What is told of a complaint that came late. */
    String LATE = "The complaint came after the time limit. Set the limit aside, with the reason, or decide the triage"
            + " again.";

    record Kept(LocalDate due) implements TimeBar {}

    record Late(LocalDate due) implements TimeBar {}

    /** Late, and the council let it go on all the same. */
    record SetAside(LocalDate due, LocalDate on) implements TimeBar {}

    /** It is still to be seen. */
    record Open(LocalDate due) implements TimeBar {}

    /** @param start the fact that nobody has recorded: "the matter happened" */
    record NotKnown(String start) implements TimeBar {}

    record Unreckonable(String sentence) implements TimeBar {}

    /** When the complaint was received, where a limit to make it would begin only after that: nobody complains of the future. */
    static Optional<LocalDate> startsLater(Case known, Milestone fact, LocalDate on, RuleBook book) {
        return Optional.of(known.receipt().on())
                .filter(on::isAfter)
                .filter(received -> book.procedure(known).stream()
                        .flatMap(procedure -> procedure.clocks().stream())
                        .filter(rule -> rule.purpose() == Purpose.TIME_BAR
                                && rule.stop().equals(RuleBook.RECEIVED))
                        .anyMatch(rule -> rule.origin().fact().equals(fact)
                                || rule.origin()
                                        .ifLater()
                                        .filter(later -> later.fact().equals(fact))
                                        .isPresent()));
    }

    static TimeBar of(ClockReading reading) {
        return switch (reading.state()) {
            case ClockState.Met(var on, var due) -> new Kept(due);
            case ClockState.MetAsExtended(var on, var due, var first) -> new Kept(due);
            case ClockState.Missed(var due, var stopped, var late) -> new Late(due);
            case ClockState.SetAside(var on, var due, var late) -> new SetAside(due, on);
            case ClockState.Running(var due) -> new Open(due);
            case ClockState.Paused(var since, var due) -> new Open(due);
            case ClockState.NotStarted _, ClockState.NotNeeded _ ->
                reading.derivation()
                        .firstDue()
                        .<TimeBar>map(Open::new)
                        .orElseGet(() -> new NotKnown(reading.rule().origin().words()));
            case ClockState.Unreckonable(var sentence) -> new Unreckonable(sentence);
        };
    }
}
