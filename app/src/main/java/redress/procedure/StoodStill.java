package redress.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.calendar.Reckoning;
import redress.calendar.WorkingCalendar;

/**
 * A time in which a clock stood still.
 *
 * @param on its first day, which does not count
 * @param resumedOn the day after its last, which counts again
 * @param counted the length of the clock, which says what days it counts
 */
record StoodStill(LocalDate on, LocalDate resumedOn, Length counted, WorkingCalendar calendar)
        implements Course.Change {

    /** How many days that the clock counts were lost; as if one was where the calendar ends before, and no date is told. */
    int days() {
        return counted instanceof Length.WorkingDays
                ? calendar.workingDaysBetween(on.minusDays(1), last()).orElse(1)
                : (int) ChronoUnit.DAYS.between(on, resumedOn);
    }

    Length lost() {
        return counted instanceof Length.WorkingDays ? new Length.WorkingDays(days()) : new Length.CalendarDays(days());
    }

    /** Later by as many days as were lost. */
    Reckoning after(LocalDate due) {
        return counted instanceof Length.WorkingDays && !calendar.knows(resumedOn)
                ? calendar.reckon(resumedOn, counted, DayOne.AFTER_ORIGIN)
                : calendar.reckon(due, lost(), DayOne.AFTER_ORIGIN);
    }

    /** The days that were lost, and those by which the date was moved. */
    List<Working> workings(Reckoning.Reckoned moved) {
        return List.of(daysLost(), new Working.On(lost(), moved.working()));
    }

    Working.Lost daysLost() {
        return new Working.Lost(lost(), calendar.dayByDay(on, last(), counted));
    }

    private LocalDate last() {
        return resumedOn.minusDays(1);
    }
}
