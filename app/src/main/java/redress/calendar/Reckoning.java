package redress.calendar;

import java.time.LocalDate;
import java.util.List;

/** The answer to "when does this period end?". */
public sealed interface Reckoning {

    /**
     * @param due the last day of the period; the period ends when this day ends
     * @param working every day from the origin to {@code due}, counted or skipped and why; worked out when it is read
     */
    record Reckoned(LocalDate due, List<CountedDay> working) implements Reckoning {}

    /**
     * The calendar does not know the holidays of every day that is needed, so no date is given.
     *
     * @param sentence what a person can do about it
     */
    record BeyondCalendar(LocalDate firstKnownDay, LocalDate lastKnownDay, String sentence) implements Reckoning {}
}
