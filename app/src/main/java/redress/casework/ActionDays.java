package redress.casework;

import java.time.LocalDate;
import redress.calendar.WorkingCalendar;
import redress.organisation.ActionLimits;

/**
 * Which days of actions are near today, and which so long past that others are told.
 *
 * @param soonBefore the first day that is not near yet
 * @param escalatedBefore the first day that is not so long past
 */
public record ActionDays(LocalDate today, LocalDate soonBefore, LocalDate escalatedBefore) {

    /** Where the calendar ends, as if every day were a working day: sooner reminded, and sooner told. */
    public static ActionDays on(LocalDate today, ActionLimits limits, WorkingCalendar calendar) {
        return new ActionDays(
                today,
                calendar.workingDay(today, limits.remindBefore() + 1)
                        .orElseGet(() -> today.plusDays(limits.remindBefore() + 1L)),
                calendar.workingDay(today, -limits.escalateAfter())
                        .orElseGet(() -> today.minusDays(limits.escalateAfter())));
    }

    public boolean isSoon(LocalDate due) {
        return !due.isBefore(today) && due.isBefore(soonBefore);
    }

    public boolean isLate(LocalDate due) {
        return due.isBefore(today);
    }

    public boolean isEscalated(LocalDate due) {
        return due.isBefore(escalatedBefore);
    }
}
