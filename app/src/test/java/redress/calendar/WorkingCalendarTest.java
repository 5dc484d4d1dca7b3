package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.Length.CalendarDays;
import redress.calendar.Length.Months;
import redress.calendar.Length.WorkingDays;
import redress.calendar.Reckoning.BeyondCalendar;
import redress.calendar.Reckoning.Reckoned;
import redress.testing.Requirement;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendars.bundled("england-and-wales");

    @ParameterizedTest(name = "{1} working days after {0} end on {2}")
    @CsvSource({
        "2012-06-01, 3, 2012-06-08",
        "2017-12-22, 3, 2017-12-29",
        "2020-04-30, 3, 2020-05-05",
        "2020-05-05, 3, 2020-05-11",
        "2022-05-27, 3, 2022-06-01",
        "2022-05-31, 2, 2022-06-06",
        "2022-09-15, 3, 2022-09-21",
        "2022-09-17, 3, 2022-09-22",
        "2026-12-23, 3, 2026-12-30",
        "2022-12-23, 3, 2022-12-30",
        "2023-04-28, 5, 2023-05-09",
        "2023-05-05, 2, 2023-05-10",
        "2021-12-24, 2, 2021-12-30",
        "2024-03-28, 10, 2024-04-15",
        "2022-05-27, 20, 2022-06-28",
        "2022-05-27, 25, 2022-07-05",
        "2022-05-27, 65, 2022-08-31",
        "2025-04-16, 5, 2025-04-25",
    })
    void working_days_after_a_day_skip_weekends_and_holidays(LocalDate start, int days, LocalDate due) {
        assertThat(due(start, new WorkingDays(days), DayOne.AFTER_ORIGIN)).isEqualTo(due);
        assertThat(calendar.workingDaysBetween(start, due)).isEqualTo(OptionalInt.of(days));
    }

    @ParameterizedTest(name = "{1} working days away from {0} is {2}")
    @CsvSource({
        "2026-05-05, 0, 2026-05-05",
        "2026-05-04, 0, 2026-05-01",
        "2026-05-05, -1, 2026-05-01",
        "2026-05-03, 1, 2026-05-05",
        "2026-12-30, -3, 2026-12-23",
    })
    void a_working_day_is_found_from_any_day_forwards_and_backwards(LocalDate from, int away, LocalDate day) {
        assertThat(calendar.workingDay(from, away)).contains(day);
    }

    @Test
    void there_is_no_working_day_where_the_calendar_ends() {
        assertThat(calendar.workingDay(calendar.lastKnownDay(), 5)).isEmpty();
        assertThat(calendar.workingDay(calendar.firstKnownDay(), -1)).isEmpty();
        assertThat(calendar.workingDay(calendar.lastKnownDay().plusDays(1), 0)).isEmpty();
    }

    @ParameterizedTest(name = "six months commencing on {0} end on {1}")
    @CsvSource({
        "2017-08-28, 2018-02-27",
        "2017-08-29, 2018-02-28",
        "2017-08-30, 2018-02-28",
        "2017-08-31, 2018-02-28",
        "2018-03-01, 2018-08-31",
        "2022-11-15, 2023-05-14",
        "2023-08-31, 2024-02-29",
        "2024-02-29, 2024-08-28",
        "2023-10-01, 2024-03-31",
    })
    void six_months_commencing_on_a_day_end_by_the_corresponding_date(LocalDate received, LocalDate last) {
        assertThat(due(received, new Months(6), DayOne.ON_ORIGIN)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} months after {0} end on {2}")
    @CsvSource({
        "2022-11-15, 12, 2023-11-15",
        "2024-02-29, 12, 2025-02-28",
        "2017-08-31, 6, 2018-02-28",
        "2017-08-28, 6, 2018-02-28",
        "2023-12-31, 2, 2024-02-29",
    })
    void months_after_a_day_do_not_count_that_day(LocalDate start, int months, LocalDate last) {
        assertThat(due(start, new Months(months), DayOne.AFTER_ORIGIN)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} days from {0}, {2}, end on {3}")
    @CsvSource({
        "2023-04-01, 28, AFTER_ORIGIN, 2023-04-29",
        "2023-04-01, 28, ON_ORIGIN, 2023-04-28",
        "2024-02-28, 1, AFTER_ORIGIN, 2024-02-29",
        "2023-12-24, 1, ON_ORIGIN, 2023-12-24",
    })
    void calendar_days_count_every_day(LocalDate start, int days, DayOne dayOne, LocalDate last) {
        assertThat(due(start, new CalendarDays(days), dayOne)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} working days commencing on {0} end on {2}")
    @CsvSource({
        "2023-04-03, 1, 2023-04-03",
        "2023-04-03, 5, 2023-04-11",
        "2023-04-08, 1, 2023-04-11",
        "2023-04-07, 2, 2023-04-12",
    })
    void working_days_commencing_on_a_day_count_it_where_it_is_one(LocalDate start, int days, LocalDate last) {
        assertThat(due(start, new WorkingDays(days), DayOne.ON_ORIGIN)).isEqualTo(last);
    }

    @Test
    void a_date_carries_its_working_day_by_day() {
        var reckoned = (Reckoned) calendar.reckon(LocalDate.of(2026, 12, 23), new WorkingDays(3), DayOne.AFTER_ORIGIN);

        assertThat(reckoned.working())
                .extracting(CountedDay::date, CountedDay::number, CountedDay::reason)
                .containsExactly(
                        row("2026-12-23", 0, "Wednesday, day 0: counting begins after it"),
                        row("2026-12-24", 1, "Thursday"),
                        row("2026-12-25", 0, "Christmas Day"),
                        row("2026-12-26", 0, "Saturday"),
                        row("2026-12-27", 0, "Sunday"),
                        row("2026-12-28", 0, "Boxing Day (substitute day)"),
                        row("2026-12-29", 2, "Tuesday"),
                        row("2026-12-30", 3, "Wednesday"));
    }

    @Test
    void the_working_of_months_counts_every_day_and_names_the_holidays() {
        var reckoned = (Reckoned) calendar.reckon(LocalDate.of(2024, 3, 28), new Months(1), DayOne.ON_ORIGIN);

        assertThat(reckoned.working()).hasSize(31);
        assertThat(reckoned.working().getFirst()).isEqualTo(new CountedDay(LocalDate.of(2024, 3, 28), 1, "Thursday"));
        assertThat(reckoned.working().get(1)).isEqualTo(new CountedDay(LocalDate.of(2024, 3, 29), 2, "Good Friday"));
        assertThat(reckoned.working().getLast()).isEqualTo(new CountedDay(LocalDate.of(2024, 4, 27), 31, "Saturday"));
    }

    @Test
    void the_days_of_a_time_are_refused_where_the_calendar_does_not_know_both_ends() {
        var known = LocalDate.of(2027, 12, 31);

        assertThat(calendar.dayByDay(known, known, new WorkingDays(1))).hasSize(1);
        assertThatThrownBy(() -> calendar.dayByDay(known, known.plusDays(1), new WorkingDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.dayByDay(LocalDate.of(2011, 12, 31), known, new WorkingDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-20, 7",
        "2027-12-24, 3",
    })
    void the_last_known_working_days_can_still_be_reached(LocalDate start, int days) {
        assertThat(calendar.reckon(start, new WorkingDays(days), DayOne.AFTER_ORIGIN))
                .isInstanceOf(Reckoned.class);
    }

    @Test
    void a_date_past_the_last_known_year_is_refused_as_a_value() {
        LocalDate christmasEve = LocalDate.of(2027, 12, 24);

        for (Length length : new Length[] {new WorkingDays(4), new WorkingDays(9999)}) {
            var refusal = (BeyondCalendar) calendar.reckon(christmasEve, length, DayOne.AFTER_ORIGIN);
            assertThat(refusal.lastKnownDay()).isEqualTo("2027-12-31");
            assertThat(refusal.sentence())
                    .isEqualTo("The calendar knows no holidays after 31 December 2027."
                            + " Load the bank holidays of 2028 to work this date out.");
        }
    }

    @Requirement("AL-90")
    @ParameterizedTest
    @CsvSource({
        "1994-05-01, 1995-05-01, 366",
        "2011-12-31, 2012-12-31, 367",
        "2027-02-28, 2028-02-28, 366",
    })
    void months_and_calendar_days_are_counted_in_any_year(LocalDate start, LocalDate due, int days) {
        var reckoned = (Reckoned) calendar.reckon(start, new Months(12), DayOne.AFTER_ORIGIN);
        assertThat(reckoned.due()).isEqualTo(due);
        assertThat(reckoned.working())
                .hasSize(days)
                .last()
                .satisfies(last -> assertThat(last.date()).isEqualTo(due));
        assertThat(calendar.reckon(start, new CalendarDays(days - 1), DayOne.AFTER_ORIGIN))
                .isInstanceOfSatisfying(
                        Reckoned.class, it -> assertThat(it.due()).isEqualTo(due));
        assertThat(calendar.dayByDay(start, due, new CalendarDays(1))).hasSize(days);
    }

    @Test
    void a_date_before_the_first_known_year_is_refused_too() {
        assertThat(calendar.reckon(LocalDate.of(2011, 12, 31), new WorkingDays(3), DayOne.AFTER_ORIGIN))
                .isInstanceOfSatisfying(
                        BeyondCalendar.class,
                        refusal -> assertThat(refusal.sentence())
                                .isEqualTo("The calendar knows no holidays before 1 January 2012,"
                                        + " so this date cannot be worked out."));
    }

    @Test
    void days_are_not_counted_where_holidays_are_unknown() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2011, 12, 30), LocalDate.of(2012, 1, 5)))
                .isEmpty();
        assertThat(calendar.workingDaysBetween(LocalDate.of(2027, 12, 30), LocalDate.of(2028, 1, 5)))
                .isEmpty();
        assertThat(calendar.knows(LocalDate.of(2028, 1, 1))).isFalse();
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2028, 1, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-22, 2017-12-22, 0", "2017-12-29, 2017-12-22, -3", "2022-09-17, 2022-09-18, 0"})
    void days_between_leave_the_first_day_out(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(OptionalInt.of(days));
    }

    private LocalDate due(LocalDate origin, Length length, DayOne dayOne) {
        return ((Reckoned) calendar.reckon(origin, length, dayOne)).due();
    }

    private static Tuple row(String date, int number, String reason) {
        return tuple(LocalDate.parse(date), number, reason);
    }
}
