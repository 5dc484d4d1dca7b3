package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static redress.procedure.ProcedureFixture.day;
import static redress.procedure.ProcedureFixture.extension;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.calendar.CountedDay;
import redress.procedure.Milestones.Extension;
import redress.procedure.Milestones.Pause;
import redress.testing.Requirement;

/** Why a date moved, day by day. */
class WorkingsTest {

    private static final Procedure CHILDREN = ProcedureFixture.regime("england-children-2006");

    @Requirement("AL-64")
    @Test
    void an_extension_shows_the_days_to_the_longest_date_that_the_rule_allows_among_which_the_agreed_one_lies() {
        var change = changes("stage-1", "received 2017-03-01", extension("stage-1", "2017-03-10", "2017-03-24"))
                .getFirst();

        assertThat(change.sentence()).isEqualTo("Extended to 24 March 2017, on 10 March 2017.");
        assertThat(change.workings()).singleElement().satisfies(working -> {
            assertThat(working.heading())
                    .isEqualTo("The longest that the rule allows: 20 working days, to 29 March 2017");
            assertThat(working.days())
                    .startsWith(new CountedDay(day("2017-03-01"), 0, "Wednesday, day 0: counting begins after it"))
                    .contains(new CountedDay(day("2017-03-24"), 17, "Friday"))
                    .endsWith(new CountedDay(day("2017-03-29"), 20, "Wednesday"));
        });
    }

    @Requirement("AL-64")
    @Test
    void one_that_names_a_later_date_shows_the_days_to_the_one_that_it_gets_and_the_next_that_there_are_no_more() {
        var changes = changes(
                "stage-1",
                "received 2017-03-01",
                extension("stage-1", "2017-03-10", "2017-05-01"),
                extension("stage-1", "2017-03-20", "2017-06-01"));

        assertThat(changes)
                .extracting(Adjustment::effect, Adjustment::limit)
                .containsExactly(
                        tuple(Adjustment.Effect.CUT_SHORT, day("2017-03-29")),
                        tuple(Adjustment.Effect.AT_ITS_LONGEST, day("2017-03-29")));
        assertThat(changes)
                .allSatisfy(change -> assertThat(
                                change.workings().getFirst().days().getLast().date())
                        .isEqualTo(day("2017-03-29")));
        assertThat(changes.getLast().sentence())
                .isEqualTo("A change to 1 June 2017 was made on 20 March 2017, but the limit of 29 March 2017 is the"
                        + " longest already that the rule allows; it changes nothing.");
    }

    @Requirement("AL-64")
    @Test
    void where_any_date_is_allowed_or_the_longest_is_not_known_the_sentence_says_so() {
        var atWill = new Milestones(
                ProcedureFixture.facts("received 2022-11-15"),
                List.of(),
                List.of(extension("six-months", "2023-05-14", "2023-06-30")));
        var adults = ProcedureFixture.read(ProcedureFixture.adults(), "six-months", atWill);
        assertThat(adults.derivation().adjustments()).singleElement().satisfies(change -> {
            assertThat(change.workings()).isEmpty();
            assertThat(change.sentence())
                    .isEqualTo("Extended to 30 June 2023, on 14 May 2023. The rule sets no longest date.");
        });

        var unmeasured =
                changes("stage-2", "stage-2-requested 2027-10-15", extension("stage-2", "2027-10-20", "2027-12-01"));
        assertThat(unmeasured).singleElement().satisfies(change -> {
            assertThat(change.workings()).isEmpty();
            assertThat(change.sentence())
                    .endsWith("The longest date that the rule allows lies after the bank holidays that are known.");
        });
    }

    @Requirement("AL-64")
    @Test
    void what_changed_nothing_but_for_the_longest_date_has_no_days_to_show() {
        assertThat(changes(
                        "stage-1",
                        "received 2017-03-01",
                        extension("stage-1", "2017-03-10", "2017-03-15"),
                        extension("stage-1", "2017-03-16", "2017-03-20")))
                .extracting(Adjustment::effect, Adjustment::workings)
                .containsExactly(
                        tuple(Adjustment.Effect.NO_GAIN, List.of()), tuple(Adjustment.Effect.TOO_LATE, List.of()));
    }

    @Requirement("AL-64")
    @Test
    void a_pause_shows_each_of_its_days_lost_or_not_and_why_and_as_many_on_from_the_date_before() {
        var change =
                paused("received 2017-04-10", pause("2017-04-12", "2017-04-19")).getFirst();

        assertThat(change.workings())
                .extracting(Working::heading)
                .containsExactly(
                        "The days on which the clock stood still: 3 working days lost",
                        "As many days on: from 26 April 2017 to 2 May 2017");
        assertThat(change.workings().getFirst().days())
                .containsExactly(
                        new CountedDay(day("2017-04-12"), 1, "Wednesday"),
                        new CountedDay(day("2017-04-13"), 2, "Thursday"),
                        new CountedDay(day("2017-04-14"), 0, "Good Friday"),
                        new CountedDay(day("2017-04-15"), 0, "Saturday"),
                        new CountedDay(day("2017-04-16"), 0, "Sunday"),
                        new CountedDay(day("2017-04-17"), 0, "Easter Monday"),
                        new CountedDay(day("2017-04-18"), 3, "Tuesday"));
        assertThat(change.workings().getLast().days())
                .containsExactly(
                        new CountedDay(day("2017-04-26"), 0, "Wednesday, day 0: counting begins after it"),
                        new CountedDay(day("2017-04-27"), 1, "Thursday"),
                        new CountedDay(day("2017-04-28"), 2, "Friday"),
                        new CountedDay(day("2017-04-29"), 0, "Saturday"),
                        new CountedDay(day("2017-04-30"), 0, "Sunday"),
                        new CountedDay(day("2017-05-01"), 0, "Early May bank holiday"),
                        new CountedDay(day("2017-05-02"), 3, "Tuesday"));
    }

    @Requirement("AL-64")
    @Test
    void the_longest_date_shows_what_it_gained_while_the_clock_stood_still() {
        var milestones = new Milestones(
                ProcedureFixture.facts("received 2017-03-01"),
                List.of(),
                List.of(extension("stage-1", "2017-03-20", "2017-05-01")),
                List.of(pause("2017-03-06", "2017-03-13")),
                Optional.empty());
        var change = ProcedureFixture.read(CHILDREN, "stage-1", milestones)
                .derivation()
                .adjustments()
                .getLast();

        assertThat(change.workings())
                .extracting(Working::heading)
                .containsExactly(
                        "The longest that the rule allows: 20 working days, to 29 March 2017",
                        "5 working days more for the time in which the clock stood still, to 5 April 2017");
        assertThat(change.limit()).isEqualTo(day("2017-04-05"));
    }

    private static List<Adjustment> changes(String clock, String facts, Extension... extensions) {
        return ProcedureFixture.read(
                        CHILDREN, clock, new Milestones(ProcedureFixture.facts(facts), List.of(), List.of(extensions)))
                .derivation()
                .adjustments();
    }

    private static List<Adjustment> paused(String facts, Pause pause) {
        return ProcedureFixture.read(
                        CHILDREN,
                        "stage-1",
                        new Milestones(
                                ProcedureFixture.facts(facts), List.of(), List.of(), List.of(pause), Optional.empty()))
                .derivation()
                .adjustments();
    }

    private static Pause pause(String from, String resumedOn) {
        return new Pause(day(from), day(from), Optional.of(day(resumedOn)));
    }
}
