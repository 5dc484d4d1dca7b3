package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.CountedDay;
import redress.procedure.ClockState.Met;
import redress.procedure.ClockState.MetAsExtended;
import redress.procedure.ClockState.Missed;
import redress.procedure.ClockState.NotNeeded;
import redress.procedure.ClockState.Running;
import redress.procedure.ClockState.Unreckonable;
import redress.procedure.Milestones.Basis;
import redress.procedure.Milestones.Extension;
import redress.procedure.Milestones.ResponsePeriod;
import redress.testing.Requirement;

class ClockReadingsTest {

    private final Procedure adults = ProcedureFixture.adults();

    @Test
    void the_three_limits_of_a_complaint_are_kept_apart() {
        var milestones = new Milestones(
                ProcedureFixture.facts("received 2017-03-01, acknowledged 2017-03-06"),
                List.of(period("2017-03-06", "2017-05-31", Basis.AGREED)),
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

    @Test
    void a_clock_past_the_calendar_is_unreckonable_with_a_sentence() {
        assertThat(state("six-months", Milestones.of(ProcedureFixture.facts("received 2027-08-01"))))
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

    @Requirement({"EA-07", "EA-08"})
    @ParameterizedTest(name = "extension agreed on {0} until {1}, responded {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-05-14|2023-06-30|2023-06-30|MetAsExtended[on=2023-06-30, due=2023-06-30, firstDue=2023-05-14]",
                "2023-05-14|2023-06-30|2023-05-14|Met[on=2023-05-14, due=2023-06-30]",
                "2023-05-14|2023-06-30|2023-07-03|Missed[due=2023-06-30, stoppedOn=Optional[2023-07-03],"
                        + " workingDaysLate=OptionalInt[1]]",
                "2023-05-15|2023-06-30|2023-06-30|Missed[due=2023-05-14, stoppedOn=Optional[2023-06-30],"
                        + " workingDaysLate=OptionalInt[34]]",
                "2023-05-01|2023-05-10|2023-05-12|Met[on=2023-05-12, due=2023-05-14]",
            })
    void six_months_are_extended_only_by_agreement_before_they_expire(
            String agreed, String until, String responded, String state) {
        var milestones = new Milestones(
                ProcedureFixture.facts("received 2022-11-15, responded " + responded),
                List.of(),
                List.of(extension("six-months", agreed, until)));

        assertThat(state("six-months", milestones)).hasToString(state);
    }

    @Test
    void a_second_extension_must_come_before_the_first_one_expires() {
        var facts = ProcedureFixture.facts("received 2022-11-15");
        var inTime = List.of(
                extension("six-months", "2023-05-01", "2023-06-30"),
                extension("six-months", "2023-06-30", "2023-07-31"));
        var late = List.of(
                extension("six-months", "2023-05-01", "2023-06-30"),
                extension("six-months", "2023-07-01", "2023-07-31"));

        assertThat(state("six-months", new Milestones(facts, List.of(), inTime)))
                .isEqualTo(new Running(day("2023-07-31")));
        assertThat(state("six-months", new Milestones(facts, List.of(), late)))
                .isEqualTo(new Running(day("2023-06-30")));
    }

    @Test
    void an_extension_reaches_no_further_than_the_rule_allows_counted_from_the_origin() {
        Procedure code = ProcedureFixture.regime("complaint-handling-code-2024");
        var milestones = new Milestones(
                ProcedureFixture.facts("received 2024-03-20, acknowledged 2024-03-28"),
                List.of(),
                List.of(extension("stage-1-response", "2024-04-10", "2024-06-30")));

        ClockReading reading = ProcedureFixture.read(code, "stage-1-response", milestones);

        assertThat(reading.derivation().firstDue()).contains(day("2024-04-15"));
        assertThat(reading.due()).contains(day("2024-04-29"));
        assertThat(reading.explanation().remarks())
                .containsExactly("Extended on 10 April 2024 to 30 June 2024, but the rule allows no later date than"
                        + " 29 April 2024.");
    }

    @Test
    void an_extension_that_needs_notice_counts_from_the_day_the_person_was_told() {
        Procedure children = ProcedureFixture.regime("england-children-2006");
        var told = new Extension(
                new ClockId("stage-2"), day("2022-06-20"), day("2022-08-31"), day("2022-07-06"), "Complex");
        var milestones =
                new Milestones(ProcedureFixture.facts("stage-2-requested 2022-05-27"), List.of(), List.of(told));

        ClockReading reading = ProcedureFixture.read(children, "stage-2", milestones);

        assertThat(reading.due()).contains(day("2022-07-05"));
        assertThat(reading.derivation().adjustments())
                .extracting(Adjustment::effect)
                .containsExactly(Adjustment.Effect.TOO_LATE);
    }

    @Test
    void an_extension_of_a_clock_that_knows_none_changes_nothing() {
        var milestones = new Milestones(
                ProcedureFixture.facts("received 2017-12-22"),
                List.of(),
                List.of(extension("acknowledge", "2017-12-27", "2018-01-31")));

        assertThat(reading("acknowledge", milestones).due()).contains(day("2017-12-29"));
        assertThat(reading("acknowledge", milestones).explanation().remarks())
                .containsExactly("A change to 31 January 2018 was made on 27 December 2017, but this limit cannot be"
                        + " changed.");
    }

    @Test
    void a_clock_that_may_stand_still_moves_on_by_the_days_that_it_stood() {
        var stood = stood("received 2017-03-01", pause("2017-03-06", "2017-03-13"));

        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", stood).due()).contains(day("2017-03-22"));
        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", stood)
                        .explanation()
                        .remarks())
                .containsExactly("The clock stood still from 6 March 2017 and went on from 13 March 2017, which moved"
                        + " the date to 22 March 2017.");
    }

    @Test
    void a_pause_does_not_reach_a_clock_that_may_not_stand_still() {
        assertThat(state("six-months", stood("received 2017-03-01", pause("2017-03-06", "2017-04-13"))))
                .isEqualTo(new Running(day("2017-08-31")));
    }

    @Test
    void while_it_stands_still_the_clock_says_since_when_and_where_it_stood() {
        var standing = stood("received 2017-03-01", new Milestones.Pause(day("2017-03-06"), Optional.empty()));

        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", standing).state())
                .isEqualTo(new ClockState.Paused(day("2017-03-06"), day("2017-03-15")));
    }

    @Test
    void a_pause_after_the_limit_cures_nothing_and_one_over_a_weekend_changes_nothing() {
        assertThat(ProcedureFixture.read(
                                CHILDREN, "stage-1", stood("received 2017-03-01", pause("2017-03-16", "2017-04-03")))
                        .due())
                .contains(day("2017-03-15"));
        assertThat(ProcedureFixture.read(
                                CHILDREN, "stage-1", stood("received 2017-03-01", pause("2017-03-04", "2017-03-06")))
                        .due())
                .contains(day("2017-03-15"));
    }

    @Test
    void an_answer_while_the_clock_stands_still_is_in_time_without_an_extension() {
        var standing = stood(
                "received 2017-03-01, stage-1-responded 2017-03-20",
                new Milestones.Pause(day("2017-03-06"), Optional.empty()));

        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", standing).state())
                .isEqualTo(new Met(day("2017-03-20"), day("2017-03-29")));
    }

    @Test
    void the_longest_extension_stands_still_with_the_clock() {
        var facts = ProcedureFixture.facts("received 2017-03-01");
        var milestones = new Milestones(
                facts,
                List.of(),
                List.of(extension("stage-1", "2017-03-20", "2017-05-01")),
                List.of(pause("2017-03-06", "2017-03-13")),
                Optional.empty());

        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", milestones).due()).contains(day("2017-04-05"));
    }

    @Test
    void an_extension_whose_reach_lies_beyond_the_calendar_is_unreckonable() {
        Procedure children = ProcedureFixture.regime("england-children-2006");
        var milestones = new Milestones(
                ProcedureFixture.facts("stage-2-requested 2027-11-15"),
                List.of(),
                List.of(extension("stage-2", "2027-11-20", "2028-01-31")));

        assertThat(ProcedureFixture.read(children, "stage-2", milestones).state())
                .isInstanceOf(Unreckonable.class);
    }

    @Requirement("EA-06")
    @Test
    void the_response_period_is_the_date_agreed_and_can_be_amended_with_notice() {
        var periods = List.of(
                period("2017-03-03", "2017-04-03", Basis.AGREED), period("2017-04-01", "2017-05-02", Basis.AGREED));
        var facts = ProcedureFixture.facts("received 2017-03-01, responded 2017-05-02");

        assertThat(state("response-period", new Milestones(facts, periods, List.of())))
                .isEqualTo(new MetAsExtended(day("2017-05-02"), day("2017-05-02"), day("2017-04-03")));
    }

    @Test
    void an_amendment_told_after_the_period_ran_out_does_not_cure_it() {
        var amended = new ResponsePeriod(day("2017-04-01"), day("2017-05-02"), day("2017-04-04"), Basis.AGREED);
        var facts = ProcedureFixture.facts("received 2017-03-01, responded 2017-05-02");
        var milestones =
                new Milestones(facts, List.of(period("2017-03-03", "2017-04-03", Basis.SET), amended), List.of());

        assertThat(state("response-period", milestones)).isInstanceOf(Missed.class);
        assertThat(reading("response-period", milestones).explanation().remarks())
                .containsExactly(
                        "The council set 3 April 2017 for the response, on 3 March 2017.",
                        "A change to 2 May 2017 was made on 4 April 2017, after the limit of 3 April 2017 had passed;"
                                + " it changes nothing.");
    }

    @Test
    void a_period_amended_to_an_earlier_date_binds_from_then_on() {
        var periods = List.of(
                period("2017-03-03", "2017-05-02", Basis.AGREED), period("2017-03-10", "2017-04-03", Basis.AGREED));
        var facts = ProcedureFixture.facts("received 2017-03-01, responded 2017-04-20");

        assertThat(state("response-period", new Milestones(facts, periods, List.of())))
                .isEqualTo(new Missed(day("2017-04-03"), Optional.of(day("2017-04-20")), OptionalInt.of(11)));
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

    private static ResponsePeriod period(String agreedOn, String until, Basis basis) {
        return new ResponsePeriod(day(agreedOn), day(until), day(agreedOn), basis);
    }

    private static Extension extension(String clock, String agreedOn, String until) {
        return new Extension(new ClockId(clock), day(agreedOn), day(until), day(agreedOn), "A reason");
    }

    private static final Procedure CHILDREN = ProcedureFixture.regime("england-children-2006");

    private static Milestones stood(String facts, Milestones.Pause pause) {
        return new Milestones(ProcedureFixture.facts(facts), List.of(), List.of(), List.of(pause), Optional.empty());
    }

    private static Milestones.Pause pause(String from, String resumedOn) {
        return new Milestones.Pause(day(from), Optional.of(day(resumedOn)));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
