package redress.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a clock stands by the facts of its case; no state depends on today. */
public sealed interface ClockState {

    /** The fact that starts the clock has not happened. */
    record NotStarted() implements ClockState {}

    record Running(LocalDate due) implements ClockState {}

    /**
     * Standing still, as the rule allows.
     *
     * @param due the last day as it stood when the clock stopped; it moves on by what the pause lasts
     */
    record Paused(LocalDate since, LocalDate due) implements ClockState {}

    record Met(LocalDate on, LocalDate due) implements ClockState {}

    /** Stopped after the first limit, and within the limit as it was extended in time. */
    record MetAsExtended(LocalDate on, LocalDate due, LocalDate firstDue) implements ClockState {}

    /**
     * @param stoppedOn empty where the case ended without the clock being stopped
     * @param workingDaysLate working days after {@code due} to the stop or the end; empty where the calendar ends before
     */
    record Missed(LocalDate due, Optional<LocalDate> stoppedOn, OptionalInt workingDaysLate) implements ClockState {}

    /**
     * A time bar that was missed and that the council set aside, as its rule allows: it bars nothing, and is nobody's breach.
     *
     * @param on the day of that decision
     * @param workingDaysLate as of one that was missed
     */
    record SetAside(LocalDate on, LocalDate due, OptionalInt workingDaysLate) implements ClockState {}

    /** Nothing was or is any longer required by this clock. */
    record NotNeeded(String why) implements ClockState {}

    /** The calendar does not reach far enough. */
    record Unreckonable(String sentence) implements ClockState {}
}
