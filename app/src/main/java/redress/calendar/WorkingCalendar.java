package redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import redress.calendar.Length.CalendarDays;
import redress.calendar.Length.Months;
import redress.calendar.Length.WorkingDays;
import redress.calendar.Reckoning.BeyondCalendar;
import redress.calendar.Reckoning.Reckoned;

/**
 * The working days of one legal division over the whole years whose holidays are known: from 1 January of the first
 * year with a holiday to 31 December of the last. Outside these years no working day is counted, because a holiday would
 * be counted as one in silence. Immutable; every question is answered in constant time.
 */
public final class WorkingCalendar {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String division;
    private final NavigableMap<LocalDate, Holiday> holidays;
    private final LocalDate firstKnownDay;
    private final LocalDate lastKnownDay;
    private final long firstEpochDay;
    /** For each known day, how many working days there are from the first known day up to and including it. */
    private final int[] ordinals;
    /** The working day with each ordinal, from 1. */
    private final LocalDate[] workingDays;

    WorkingCalendar(String division, Collection<Holiday> named) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs holidays");
        }
        this.division = division;
        var byDate = new TreeMap<LocalDate, Holiday>();
        named.forEach(holiday -> byDate.put(holiday.date(), holiday));
        this.holidays = Collections.unmodifiableNavigableMap(byDate);
        this.firstKnownDay = LocalDate.of(byDate.firstKey().getYear(), 1, 1);
        this.lastKnownDay = LocalDate.of(byDate.lastKey().getYear(), 12, 31);
        this.firstEpochDay = firstKnownDay.toEpochDay();
        this.ordinals = new int[(int) (lastKnownDay.toEpochDay() - firstEpochDay) + 1];
        this.workingDays = new LocalDate[ordinals.length + 1];
        int ordinal = 0;
        for (int index = 0; index < ordinals.length; index++) {
            LocalDate day = LocalDate.ofEpochDay(firstEpochDay + index);
            if (!isWeekend(day) && !byDate.containsKey(day)) {
                workingDays[++ordinal] = day;
            }
            ordinals[index] = ordinal;
        }
    }

    /** The key of the division in the GOV.UK file. */
    public String division() {
        return division;
    }

    /** Every known holiday, by date. */
    public List<Holiday> holidays() {
        return List.copyOf(holidays.values());
    }

    public LocalDate firstKnownDay() {
        return firstKnownDay;
    }

    public LocalDate lastKnownDay() {
        return lastKnownDay;
    }

    public int lastKnownYear() {
        return lastKnownDay.getYear();
    }

    /** Whether the holidays around this date are known, so that the other questions can be asked about it. */
    public boolean knows(LocalDate date) {
        long index = date.toEpochDay() - firstEpochDay;
        return index >= 0 && index < ordinals.length;
    }

    /**
     * Whether this is neither Saturday, Sunday nor a holiday.
     *
     * @throws IllegalArgumentException if the calendar does not {@linkplain #knows know} the date
     */
    public boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date) && !holidayOf(known(date)).isPresent();
    }

    /** The holiday on this date, if it is one. */
    public Optional<Holiday> holidayOf(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    /**
     * The working days after {@code from} up to and including {@code to}: "days to close" when {@code from} is the day
     * received. {@code from} itself is day 0 and not counted. Negative where {@code to} comes first; empty where the
     * calendar does not know both dates.
     */
    public OptionalInt workingDaysBetween(LocalDate from, LocalDate to) {
        return knows(from) && knows(to) ? OptionalInt.of(ordinal(to) - ordinal(from)) : OptionalInt.empty();
    }

    /**
     * The working day that is so many working days away from this day: after it, or before it where the number is negative.
     * With 0, this day, or the working day before it. Empty where the calendar does not know it.
     */
    public Optional<LocalDate> workingDay(LocalDate from, int away) {
        if (!knows(from)) {
            return Optional.empty();
        }
        var wanted = ordinal(from) + away;
        return wanted >= 1 && wanted <= ordinals[ordinals.length - 1]
                ? Optional.of(workingDays[wanted])
                : Optional.empty();
    }

    /**
     * The last day of a period of this length that starts with the day {@code origin}. Months follow the
     * corresponding-date rule: six months commencing on 15 November end on 14 May, and six months commencing on 31 August
     * on the last day of February. Months and calendar days count every day, so that they need no holidays: a matter of
     * thirty years ago is as late as it is.
     */
    public Reckoning reckon(LocalDate origin, Length length, DayOne dayOne) {
        return switch (length) {
            case WorkingDays days -> knows(origin) ? afterWorkingDays(origin, days, dayOne) : beyond(origin);
            case CalendarDays days ->
                ending(origin.plusDays(days.number() - (dayOne == DayOne.ON_ORIGIN ? 1L : 0L)), origin, length, dayOne);
            case Months months -> ending(afterMonths(origin, months, dayOne), origin, length, dayOne);
        };
    }

    /**
     * Every day from one to another, both included, with its number among those that a length of this kind counts, and why.
     *
     * @throws IllegalArgumentException if it counts working days and the calendar does not {@linkplain #knows know} both
     */
    public List<CountedDay> dayByDay(LocalDate first, LocalDate last, Length kind) {
        if (kind instanceof WorkingDays) {
            known(first);
            known(last);
        }
        return new DayByDay(this, first, last, kind, DayOne.ON_ORIGIN);
    }

    private Reckoning afterWorkingDays(LocalDate origin, WorkingDays days, DayOne dayOne) {
        long last = (long) countedBefore(origin, dayOne) + days.number();
        if (last > ordinals[ordinals.length - 1]) {
            return beyond(lastKnownDay.plusDays(1));
        }
        return ending(workingDays[(int) last], origin, days, dayOne);
    }

    private static LocalDate afterMonths(LocalDate origin, Months months, DayOne dayOne) {
        LocalDate corresponding = origin.plusMonths(months.number());
        boolean sameDay = corresponding.getDayOfMonth() == origin.getDayOfMonth();
        return dayOne == DayOne.ON_ORIGIN && sameDay ? corresponding.minusDays(1) : corresponding;
    }

    private Reckoning ending(LocalDate due, LocalDate origin, Length length, DayOne dayOne) {
        return new Reckoned(due, new DayByDay(this, origin, due, length, dayOne));
    }

    private BeyondCalendar beyond(LocalDate needed) {
        String sentence = needed.isBefore(firstKnownDay)
                ? "The calendar knows no holidays before %s, so this date cannot be worked out."
                        .formatted(LONG_DATE.format(firstKnownDay))
                : "The calendar knows no holidays after %s. Load the bank holidays of %d to work this date out."
                        .formatted(LONG_DATE.format(lastKnownDay), lastKnownDay.getYear() + 1);
        return new BeyondCalendar(firstKnownDay, lastKnownDay, sentence);
    }

    /** The number of the last working day before the period's day 1. */
    int countedBefore(LocalDate origin, DayOne dayOne) {
        int upToOrigin = ordinal(origin);
        return dayOne == DayOne.ON_ORIGIN && isWorkingDay(origin) ? upToOrigin - 1 : upToOrigin;
    }

    int ordinal(LocalDate date) {
        return ordinals[(int) (date.toEpochDay() - firstEpochDay)];
    }

    String describe(LocalDate date) {
        return holidayOf(date)
                .map(Holiday::described)
                .orElseGet(() -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
    }

    private LocalDate known(LocalDate date) {
        if (!knows(date)) {
            throw new IllegalArgumentException(
                    date + " lies outside the calendar, " + firstKnownDay + " to " + lastKnownDay);
        }
        return date;
    }

    static boolean isWeekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
