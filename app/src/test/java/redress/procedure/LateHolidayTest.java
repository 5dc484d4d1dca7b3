package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import redress.calendar.CalendarHistory;
import redress.calendar.CalendarHistory.Acceptance;
import redress.calendar.Holiday;
import redress.testing.Requirement;

/** A complaint of Monday 6 September 2027, and a bank holiday on the 8th that is accepted on some day. */
class LateHolidayTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2027, 9, 8);

    @Requirement("AL-02")
    @Test
    void a_clock_that_still_runs_follows_the_new_calendar() {
        assertThat(state("received 2027-09-06", "2027-09-07"))
                .isEqualTo(new ClockState.Running(LocalDate.of(2027, 9, 10)));
    }

    @Test
    void a_clock_that_was_missed_before_the_holiday_was_known_stays_missed() {
        var acknowledged = LocalDate.of(2027, 9, 10);

        assertThat(state("received 2027-09-06, acknowledged 2027-09-10", "2027-09-13"))
                .isEqualTo(
                        new ClockState.Missed(LocalDate.of(2027, 9, 9), Optional.of(acknowledged), OptionalInt.of(1)));
        assertThat(state("received 2027-09-06, acknowledged 2027-09-10", "2027-09-10"))
                .isEqualTo(new ClockState.Met(acknowledged, acknowledged));
    }

    @Test
    void a_clock_whose_case_ended_before_the_holiday_was_known_keeps_its_date() {
        assertThat(state("received 2027-09-06, withdrawn 2027-09-10", "2027-09-13"))
                .isEqualTo(new ClockState.Missed(LocalDate.of(2027, 9, 9), Optional.empty(), OptionalInt.of(1)));
    }

    private static ClockState state(String facts, String acceptedOn) {
        var holidays = new ArrayList<>(ProcedureFixture.CALENDAR.holidays());
        holidays.add(new Holiday(HOLIDAY, "Bank holiday", "", "announced"));
        var calendars = CalendarHistory.of(
                ProcedureFixture.CALENDAR, List.of(new Acceptance(LocalDate.parse(acceptedOn), holidays)));
        return ClockReadings.read(ProcedureFixture.adults(), Milestones.of(ProcedureFixture.facts(facts)), calendars)
                .stream()
                .filter(reading -> reading.rule().id().equals(new ClockId("acknowledge")))
                .map(ClockReading::state)
                .findFirst()
                .orElseThrow();
    }
}
