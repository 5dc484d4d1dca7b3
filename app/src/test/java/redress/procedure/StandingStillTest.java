package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.procedure.ProcedureFixture.day;
import static redress.procedure.ProcedureFixture.extension;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.ClockState.Met;
import redress.procedure.ClockState.Running;

/** A case that stands still takes those of its clocks along that may, by the days that they count. */
class StandingStillTest {

    private static final Procedure CHILDREN = ProcedureFixture.regime("england-children-2006");

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
        assertThat(ProcedureFixture.read(
                                ProcedureFixture.adults(),
                                "six-months",
                                stood("received 2017-03-01", pause("2017-03-06", "2017-04-13")))
                        .state())
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

    private static Milestones stood(String facts, Milestones.Pause pause) {
        return new Milestones(ProcedureFixture.facts(facts), List.of(), List.of(), List.of(pause), Optional.empty());
    }

    private static Milestones.Pause pause(String from, String resumedOn) {
        return new Milestones.Pause(day(from), Optional.of(day(resumedOn)));
    }
}
