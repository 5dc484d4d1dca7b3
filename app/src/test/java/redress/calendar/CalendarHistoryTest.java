package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import redress.calendar.CalendarHistory.Acceptance;

/** A holiday that is announced late moves what still runs, and leaves what has ended as it was judged. */
class CalendarHistoryTest {

    private static final WorkingCalendar BUNDLED = WorkingCalendars.bundled("england-and-wales");
    private static final LocalDate CORONATION = LocalDate.of(2027, 9, 20);
    private static final LocalDate JUBILEE = LocalDate.of(2027, 9, 21);

    private final CalendarHistory history = CalendarHistory.of(
            BUNDLED,
            List.of(
                    new Acceptance(LocalDate.of(2027, 9, 1), with(CORONATION)),
                    new Acceptance(LocalDate.of(2027, 9, 10), with(CORONATION, JUBILEE))));

    @Test
    void each_day_is_judged_by_the_calendar_that_was_known_on_it() {
        assertThat(history.asKnownOn(LocalDate.of(2027, 8, 31)).isWorkingDay(CORONATION))
                .isTrue();
        assertThat(history.asKnownOn(LocalDate.of(2027, 9, 1)).isWorkingDay(CORONATION))
                .isFalse();
        assertThat(history.asKnownOn(LocalDate.of(2027, 9, 9)).isWorkingDay(JUBILEE))
                .isTrue();
        assertThat(history.asKnownOn(LocalDate.of(2027, 9, 10)).isWorkingDay(JUBILEE))
                .isFalse();
        assertThat(history.latest().isWorkingDay(JUBILEE)).isFalse();
    }

    @Test
    void of_two_acceptances_on_one_day_the_later_holds() {
        var day = LocalDate.of(2027, 9, 1);
        var twice = CalendarHistory.of(
                BUNDLED, List.of(new Acceptance(day, with(CORONATION)), new Acceptance(day, with(JUBILEE))));

        assertThat(twice.asKnownOn(day).isWorkingDay(CORONATION)).isTrue();
        assertThat(twice.asKnownOn(day).isWorkingDay(JUBILEE)).isFalse();
    }

    @Test
    void a_year_that_nobody_knew_then_is_read_as_it_is_known_now() {
        var newYear = LocalDate.of(2028, 1, 3);
        var longer = CalendarHistory.of(BUNDLED, List.of(new Acceptance(LocalDate.of(2027, 6, 1), with(newYear))));

        assertThat(longer.asKnownOn(LocalDate.of(2027, 1, 1)).lastKnownYear()).isEqualTo(2028);
        assertThat(longer.asKnownOn(LocalDate.of(2027, 1, 1)).isWorkingDay(newYear))
                .isFalse();
    }

    @Test
    void a_later_release_that_knows_more_years_lengthens_what_was_accepted() {
        var accepted = BUNDLED.holidays().stream()
                .filter(holiday -> holiday.date().getYear() < 2027)
                .toList();
        var history = CalendarHistory.of(BUNDLED, List.of(new Acceptance(LocalDate.of(2025, 1, 1), accepted)));

        assertThat(history.latest().lastKnownYear()).isEqualTo(2027);
    }

    private static List<Holiday> with(LocalDate... more) {
        var holidays = new ArrayList<>(BUNDLED.holidays());
        for (var day : more) {
            holidays.add(new Holiday(day, "Bank holiday", "", "announced"));
        }
        return holidays;
    }
}
