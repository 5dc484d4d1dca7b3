package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.procedure.ProcedureFixture.day;
import static redress.procedure.ProcedureFixture.extension;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.ClockState.Met;
import redress.procedure.ClockState.Running;
import redress.testing.Requirement;

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
        var standing = stood("received 2017-03-01", pauseSince("2017-03-06"));

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
        var standing = stood("received 2017-03-01, stage-1-responded 2017-03-20", pauseSince("2017-03-06"));

        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", standing).state())
                .isEqualTo(new Met(day("2017-03-20"), day("2017-03-29")));
    }

    @Requirement({"EC-17", "WA-11"})
    @Test
    void a_clock_whose_rule_wants_notice_stands_still_only_from_the_day_on_which_the_person_was_told() {
        var toldLate = stood("received 2017-03-01", told("2017-03-06", "2017-03-09", "2017-03-13"));
        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", toldLate).due()).contains(day("2017-03-17"));
        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", toldLate).explanation())
                .satisfies(why -> assertThat(why.remarks())
                        .containsExactly("The clock stood still from 9 March 2017 and went on from 13 March 2017,"
                                + " which moved the date to 17 March 2017."))
                .satisfies(why -> assertThat(why.rule())
                        .endsWith("It stands still where other proceedings would be prejudiced, from the day on which"
                                + " the person was told in writing."));
        assertThat(ProcedureFixture.read(ProcedureFixture.withoutNotice("england-children-2006"), "stage-1", toldLate)
                        .due())
                .as("where the rule wants none")
                .contains(day("2017-03-22"));
    }

    @Requirement({"EC-17", "WA-11"})
    @Test
    void a_person_who_is_told_before_it_or_after_it_went_on_or_after_the_date_moves_nothing_by_that() {
        assertThat(ProcedureFixture.read(
                                CHILDREN,
                                "stage-1",
                                stood("received 2017-03-01", told("2017-03-06", "2017-03-02", "2017-03-13")))
                        .due())
                .as("told of what is to come")
                .contains(day("2017-03-22"));
        assertThat(ProcedureFixture.read(
                                CHILDREN,
                                "stage-1",
                                stood("received 2017-03-01", told("2017-03-06", "2017-03-14", "2017-03-13")))
                        .due())
                .as("told once it had gone on")
                .contains(day("2017-03-15"));
        var never = new Milestones.Pause(day("2017-03-06"), day("2017-03-16"), Optional.empty());
        assertThat(ProcedureFixture.read(CHILDREN, "stage-1", stood("received 2017-03-01", never))
                        .state())
                .as("told once the date had passed")
                .isEqualTo(new Running(day("2017-03-15")));
    }

    @Requirement("WA-12")
    @Test
    void after_the_other_proceedings_there_is_a_year_in_which_it_goes_on() {
        var ended = "received 2020-01-06, proceedings-ended 2020-06-01";
        var wales = ProcedureFixture.regime("wales-adults-2014");
        assertThat(ProcedureFixture.read(
                                wales, "go-on", stood(ended + ", went-on 2021-06-01", pauseSince("2020-01-08")))
                        .state())
                .isEqualTo(new Met(day("2021-06-01"), day("2021-06-01")));
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
        return new Milestones.Pause(day(from), day(from), Optional.of(day(resumedOn)));
    }

    private static Milestones.Pause pauseSince(String from) {
        return new Milestones.Pause(day(from), day(from), Optional.empty());
    }

    private static Milestones.Pause told(String from, String toldOn, String resumedOn) {
        return new Milestones.Pause(day(from), day(toldOn), Optional.of(day(resumedOn)));
    }
}
