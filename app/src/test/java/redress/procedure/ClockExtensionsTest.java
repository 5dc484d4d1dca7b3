package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.procedure.ProcedureFixture.day;
import static redress.procedure.ProcedureFixture.extension;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.procedure.ClockState.Running;
import redress.procedure.ClockState.Unreckonable;
import redress.procedure.Milestones.Extension;
import redress.testing.Requirement;

/** When a clock can be made longer, how far, and until when that must have been said. */
class ClockExtensionsTest {

    private static final Procedure ADULTS = ProcedureFixture.adults();

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
    void an_extension_whose_reach_lies_beyond_the_calendar_is_unreckonable() {
        Procedure children = ProcedureFixture.regime("england-children-2006");
        var milestones = new Milestones(
                ProcedureFixture.facts("stage-2-requested 2027-11-15"),
                List.of(),
                List.of(extension("stage-2", "2027-11-20", "2028-01-31")));

        assertThat(ProcedureFixture.read(children, "stage-2", milestones).state())
                .isInstanceOf(Unreckonable.class);
    }

    private static ClockState state(String clock, Milestones milestones) {
        return reading(clock, milestones).state();
    }

    private static ClockReading reading(String clock, Milestones milestones) {
        return ProcedureFixture.read(ADULTS, clock, milestones);
    }
}
