package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.procedure.ProcedureFixture.day;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.CountedDay;
import redress.procedure.ClockState.Met;
import redress.procedure.ClockState.Missed;
import redress.procedure.ClockState.NotNeeded;
import redress.procedure.ClockState.Running;
import redress.procedure.ClockState.Unreckonable;
import redress.procedure.Milestones.Basis;
import redress.testing.Requirement;

class ClockReadingsTest {

    private final Procedure adults = ProcedureFixture.adults();

    @Test
    void the_three_limits_of_a_complaint_are_kept_apart() {
        var milestones = new Milestones(
                ProcedureFixture.facts("received 2017-03-01, acknowledged 2017-03-06"),
                List.of(ProcedureFixture.period("2017-03-06", "2017-05-31", Basis.AGREED)),
                List.of());

        assertThat(state("acknowledge", milestones)).isEqualTo(new Met(day("2017-03-06"), day("2017-03-06")));
        assertThat(state("local-target", milestones)).isEqualTo(new Running(day("2017-03-29")));
        assertThat(state("response-period", milestones)).isEqualTo(new Running(day("2017-05-31")));
        assertThat(state("six-months", milestones)).isEqualTo(new Running(day("2017-08-31")));
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "acknowledge|| NotStarted[]",
                "acknowledge|received 2017-12-22| Running[due=2017-12-29]",
                "acknowledge|received 2017-12-22, acknowledged 2017-12-29| Met[on=2017-12-29, due=2017-12-29]",
                "acknowledge|received 2017-12-22, acknowledged 2018-01-02|"
                        + " Missed[due=2017-12-29, stoppedOn=Optional[2018-01-02], workingDaysLate=OptionalInt[1]]",
                "acknowledge|received 2017-12-22, acknowledged 2017-12-30|"
                        + " Missed[due=2017-12-29, stoppedOn=Optional[2017-12-30], workingDaysLate=OptionalInt[0]]",
                "acknowledge|received 2017-12-22, withdrawn 2017-12-29| NotNeeded[why=The case ended or went on within the limit.]",
                "acknowledge|received 2017-12-22, withdrawn 2018-01-03|"
                        + " Missed[due=2017-12-29, stoppedOn=Optional.empty, workingDaysLate=OptionalInt[2]]",
                "six-months|received 2022-11-15| Running[due=2023-05-14]",
                "six-months|received 2022-11-15, responded 2023-05-14| Met[on=2023-05-14, due=2023-05-14]",
                "six-months|received 2022-11-15, responded 2023-05-15|"
                        + " Missed[due=2023-05-14, stoppedOn=Optional[2023-05-15], workingDaysLate=OptionalInt[1]]",
                "six-months|received 2022-11-15, responded 2023-05-15, closed 2023-05-20|"
                        + " Missed[due=2023-05-14, stoppedOn=Optional[2023-05-15], workingDaysLate=OptionalInt[1]]",
                "six-months|received 2022-11-15, closed 2023-01-10| NotNeeded[why=The case ended or went on within the limit.]",
                "six-months|received 2022-11-15, routed-out 2022-11-16| NotNeeded[why=The case ended or went on within the limit.]",
                "response-period|received 2022-11-15| NotStarted[]",
                "response-period|received 2022-11-15, withdrawn 2022-11-20| NotNeeded[why=No date was agreed or set.]",
                "response-period|received 2022-11-15, responded 2022-11-20| NotNeeded[why=No date was agreed or set.]",
                "oral-exit|received 2022-05-31| NotStarted[]",
                "oral-exit|complained-orally 2022-06-01| Running[due=2022-06-06]",
                "oral-exit|complained-orally 2022-06-01, resolved-orally 2022-06-06|"
                        + " Met[on=2022-06-06, due=2022-06-06]",
                "oral-exit|complained-orally 2022-06-01, resolved-orally 2022-06-07|"
                        + " Missed[due=2022-06-06, stoppedOn=Optional[2022-06-07], workingDaysLate=OptionalInt[1]]",
                "oral-exit|received 2022-05-31, closed 2022-06-30| NotNeeded[why=The clock was never started.]",
                "time-bar|occurred 2016-02-29, received 2017-02-28| Met[on=2017-02-28, due=2017-02-28]",
                "time-bar|occurred 2016-02-28, received 2017-03-01|"
                        + " Missed[due=2017-02-28, stoppedOn=Optional[2017-03-01], workingDaysLate=OptionalInt[1]]",
                "time-bar|occurred 2016-02-28, came-to-notice 2016-05-01, received 2017-03-01|"
                        + " Met[on=2017-03-01, due=2017-05-01]",
                "time-bar|came-to-notice 2016-05-01, received 2017-03-01| Met[on=2017-03-01, due=2017-05-01]",
                "time-bar|occurred 2016-05-01, came-to-notice 2016-02-28, received 2017-03-01|"
                        + " Met[on=2017-03-01, due=2017-05-01]",
            })
    void a_clock_stands_where_the_facts_put_it(String clock, String facts, String state) {
        var milestones = Milestones.of(ProcedureFixture.facts(facts == null ? "" : facts));

        assertThat(state(clock, milestones)).hasToString(state);
    }

    @Requirement("AL-90")
    @Test
    void months_need_no_holidays_so_that_an_old_matter_is_late_and_a_far_date_known() {
        assertThat(state("time-bar", Milestones.of(ProcedureFixture.facts("occurred 1994-05-01, received 2026-03-02"))))
                .isEqualTo(new Missed(day("1995-05-01"), Optional.of(day("2026-03-02")), OptionalInt.empty()));
        assertThat(state("six-months", Milestones.of(ProcedureFixture.facts("received 2027-11-02"))))
                .isEqualTo(new ClockState.Running(day("2028-05-01")));
    }

    @Test
    void working_days_past_the_calendar_are_unreckonable_with_a_sentence() {
        assertThat(state("acknowledge", Milestones.of(ProcedureFixture.facts("received 2027-12-30"))))
                .isEqualTo(
                        new Unreckonable(
                                "The calendar knows no holidays after 31 December 2027. Load the bank holidays of 2028 to work this date out."));
    }

    @Test
    void a_response_beyond_the_calendar_is_late_by_a_number_that_is_not_known() {
        assertThat(state(
                        "acknowledge",
                        Milestones.of(ProcedureFixture.facts("received 2027-12-01, acknowledged 2028-01-03"))))
                .isEqualTo(new Missed(day("2027-12-06"), Optional.of(day("2028-01-03")), OptionalInt.empty()));
    }

    @Test
    void without_a_target_of_the_council_there_is_no_local_clock() {
        ClockReading reading = ProcedureFixture.read(
                ProcedureFixture.regime("england-adults-2009"),
                "local-target",
                Milestones.of(ProcedureFixture.facts("received 2017-03-01")));

        assertThat(reading.state()).isEqualTo(new NotNeeded("The council has set no target of its own."));
        assertThat(reading.due()).isEmpty();
    }

    @Test
    void a_running_clock_is_overdue_only_after_its_last_day() {
        ClockReading reading = reading("acknowledge", Milestones.of(ProcedureFixture.facts("received 2017-12-22")));

        assertThat(reading.overdueOn(day("2017-12-29"))).isFalse();
        assertThat(reading.overdueOn(day("2017-12-30"))).isTrue();
    }

    @Requirement("EA-09")
    @Test
    void passing_the_six_months_makes_a_notice_due() {
        ClockReading running = reading("six-months", Milestones.of(ProcedureFixture.facts("received 2022-11-15")));

        assertThat(running.consequenceOn(day("2023-05-14"))).isEmpty();
        assertThat(running.consequenceOn(day("2023-05-15")))
                .hasValueSatisfying(
                        consequence -> assertThat(consequence.source()).hasToString("SI 2009/309 reg 14(4)"));
        assertThat(reading(
                                "six-months",
                                Milestones.of(ProcedureFixture.facts("received 2022-11-15, responded 2023-06-01")))
                        .consequenceOn(day("2030-01-01")))
                .isPresent();
    }

    @Test
    void the_explanation_gives_rule_source_origin_and_each_day() {
        Explanation explanation = reading("acknowledge", Milestones.of(ProcedureFixture.facts("received 2022-09-16")))
                .explanation();

        assertThat(explanation.rule())
                .isEqualTo("Within 3 working days after the day on which the complaint was received.");
        assertThat(explanation.force()).isEqualTo(Stance.STATUTORY);
        assertThat(explanation.source()).hasToString("SI 2009/309 reg 13(3)");
        assertThat(explanation.origin().fact()).isEqualTo(new Milestone("received"));
        assertThat(explanation.originOn()).contains(day("2022-09-16"));
        assertThat(explanation.working())
                .containsExactly(
                        new CountedDay(day("2022-09-16"), 0, "Friday, day 0: counting begins after it"),
                        new CountedDay(day("2022-09-17"), 0, "Saturday"),
                        new CountedDay(day("2022-09-18"), 0, "Sunday"),
                        new CountedDay(
                                day("2022-09-19"), 0, "Bank Holiday for the State Funeral of Queen Elizabeth II"),
                        new CountedDay(day("2022-09-20"), 1, "Tuesday"),
                        new CountedDay(day("2022-09-21"), 2, "Wednesday"),
                        new CountedDay(day("2022-09-22"), 3, "Thursday"));
    }

    @Test
    void the_explanation_of_the_six_months_says_when_they_can_be_longer() {
        assertThat(reading("six-months", Milestones.of(ProcedureFixture.facts("received 2022-11-15")))
                        .explanation()
                        .rule())
                .isEqualTo("Within 6 months commencing on the day on which the complaint was received."
                        + " Longer if the person agrees before it expires.");
    }

    private ClockState state(String clock, Milestones milestones) {
        return reading(clock, milestones).state();
    }

    private ClockReading reading(String clock, Milestones milestones) {
        return ProcedureFixture.read(adults, clock, milestones);
    }
}
