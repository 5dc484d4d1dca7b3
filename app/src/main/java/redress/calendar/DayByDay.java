package redress.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.Objects;
import redress.calendar.Length.CalendarDays;
import redress.calendar.Length.Months;
import redress.calendar.Length.WorkingDays;

/** The working of a date, worked out entry by entry from the same ordinals that gave the date. */
final class DayByDay extends AbstractList<CountedDay> {

    private final WorkingCalendar calendar;
    private final LocalDate origin;
    private final LocalDate due;
    private final Length length;
    private final DayOne dayOne;

    DayByDay(WorkingCalendar calendar, LocalDate origin, LocalDate due, Length length, DayOne dayOne) {
        this.calendar = calendar;
        this.origin = origin;
        this.due = due;
        this.length = length;
        this.dayOne = dayOne;
    }

    @Override
    public int size() {
        return (int) ChronoUnit.DAYS.between(origin, due) + 1;
    }

    @Override
    public CountedDay get(int index) {
        Objects.checkIndex(index, size());
        LocalDate date = origin.plusDays(index);
        var zero = index == 0 && dayOne == DayOne.AFTER_ORIGIN ? ", day 0: counting begins after it" : "";
        return new CountedDay(date, number(date, index), calendar.describe(date) + zero);
    }

    private int number(LocalDate date, int index) {
        return switch (length) {
            case WorkingDays days ->
                calendar.isWorkingDay(date) ? calendar.ordinal(date) - calendar.countedBefore(origin, dayOne) : 0;
            case CalendarDays days -> fromFirstDay(index);
            case Months months -> fromFirstDay(index);
        };
    }

    private int fromFirstDay(int index) {
        return dayOne == DayOne.ON_ORIGIN ? index + 1 : index;
    }
}
