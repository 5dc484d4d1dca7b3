package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import redress.calendar.Length.CalendarDays;
import redress.calendar.Length.Months;
import redress.calendar.Length.WorkingDays;
import redress.calendar.Reckoning.Reckoned;

class WorkingCalendarPropertyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.bundled("england-and-wales");

    @Property
    void adding_then_counting_gives_the_number(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 250) int n) {
        LocalDate due =
                reckon(CALENDAR, start, new WorkingDays(n), DayOne.AFTER_ORIGIN).due();

        assertThat(CALENDAR.workingDaysBetween(start, due)).isEqualTo(OptionalInt.of(n));
        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
    }

    @Property
    void counting_agrees_with_looking_at_each_day(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 300) int span) {
        LocalDate to = from.plusDays(span);
        long counted = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .count();

        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(OptionalInt.of((int) counted));
        assertThat(CALENDAR.workingDaysBetween(to, from)).isEqualTo(OptionalInt.of((int) -counted));
    }

    @Property
    void counts_over_adjoining_periods_add_up(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate two, @ForAll("days") LocalDate three) {
        assertThat(between(one, two) + between(two, three)).isEqualTo(between(one, three));
    }

    @Property
    void one_more_holiday_never_brings_a_date_nearer(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 65) int n,
            @ForAll @IntRange(max = 120) int after,
            @ForAll DayOne dayOne) {
        var days = new ArrayList<>(CALENDAR.holidays());
        LocalDate added = start.plusDays(after);
        days.removeIf(holiday -> holiday.date().equals(added));
        var fewer = new WorkingCalendar(CALENDAR.division(), days);
        days.add(new Holiday(added, "One more", "", "test"));
        var more = new WorkingCalendar(CALENDAR.division(), days);

        assertThat(reckon(more, start, new WorkingDays(n), dayOne).due())
                .isAfterOrEqualTo(
                        reckon(fewer, start, new WorkingDays(n), dayOne).due());
    }

    @Property
    void the_working_explains_the_date(
            @ForAll("days") LocalDate start, @ForAll("lengths") Length length, @ForAll DayOne dayOne) {
        Reckoned reckoned = reckon(CALENDAR, start, length, dayOne);
        List<CountedDay> working = reckoned.working();
        List<Integer> numbers = working.stream()
                .filter(CountedDay::counted)
                .map(CountedDay::number)
                .toList();

        assertThat(working.getFirst().date()).isEqualTo(start);
        assertThat(working.getLast().date()).isEqualTo(reckoned.due());
        assertThat(working.getLast().counted()).isTrue();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        if (length instanceof WorkingDays || length instanceof CalendarDays) {
            assertThat(numbers).hasSize(length.number());
        }
    }

    @Property
    void each_day_of_a_time_shows_what_counting_it_comes_to(
            @ForAll("days") LocalDate before, @ForAll @IntRange(max = 300) int span, @ForAll("lengths") Length kind) {
        var first = before.plusDays(1);
        var last = first.plusDays(span);
        var days = CALENDAR.dayByDay(first, last, kind);

        assertThat(days.stream().map(CountedDay::date).toList())
                .isEqualTo(first.datesUntil(last.plusDays(1)).toList());
        assertThat(days.stream().filter(CountedDay::counted).map(CountedDay::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, kind instanceof WorkingDays ? between(before, last) : span + 1)
                                .boxed()
                                .toList());
    }

    @Property
    void a_later_start_never_gives_an_earlier_end(
            @ForAll("days") LocalDate start, @ForAll("lengths") Length length, @ForAll DayOne dayOne) {
        assertThat(reckon(CALENDAR, start.plusDays(1), length, dayOne).due())
                .isAfterOrEqualTo(reckon(CALENDAR, start, length, dayOne).due());
    }

    @Property
    void commencing_on_the_day_never_ends_later_than_after_the_day(
            @ForAll("days") LocalDate start, @ForAll("lengths") Length length) {
        assertThat(reckon(CALENDAR, start, length, DayOne.ON_ORIGIN).due())
                .isBeforeOrEqualTo(
                        reckon(CALENDAR, start, length, DayOne.AFTER_ORIGIN).due());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2012, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Length> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 130).map(WorkingDays::new),
                Arbitraries.integers().between(1, 200).map(CalendarDays::new),
                Arbitraries.integers().between(1, 12).map(Months::new));
    }

    private static int between(LocalDate from, LocalDate to) {
        return CALENDAR.workingDaysBetween(from, to).orElseThrow();
    }

    private static Reckoned reckon(WorkingCalendar calendar, LocalDate start, Length length, DayOne dayOne) {
        return (Reckoned) calendar.reckon(start, length, dayOne);
    }
}
