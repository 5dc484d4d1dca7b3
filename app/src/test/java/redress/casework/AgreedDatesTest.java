package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.procedure.ClockId;
import redress.testing.Requirement;

/** A day that is promised to the person is one that a clock holds the council to. */
class AgreedDatesTest {

    @Requirement("AL-50")
    @ParameterizedTest
    @ValueSource(
            strings = {"wales-adults", "wales-children", "england-children", "complaint-handling-code", "psow-model"})
    void no_day_is_promised_where_the_rules_set_the_days_and_no_clock_would_hold_it(String procedure) {
        var story = received("2026-03-02", "letter", "Nobody came.").under(procedure);
        assertThat(story.refused(promise("2026-03-30"))).isEqualTo("nothing-agreed");
    }

    @Requirement("AL-50")
    @Test
    void a_day_is_promised_while_the_answer_is_still_to_come_and_not_afterwards() {
        var story = received("2026-03-02", "letter", "Nobody came.").under("england-adults");
        story.does(promise("2026-03-30"));
        assertThat(story.clock("response-period")).isEqualTo("Running 2026-03-30");
        story.element("The visits.").finds(1, "upheld").answers();
        assertThat(story.refused(promise("2026-04-30"))).isEqualTo("already-answered");
        story.does(new CaseCommand.Reopen(LocalDate.parse("2026-03-02"), "There was more."));
        assertThat(story.refused(promise("2026-04-30")))
                .as("the answer that was promised was sent")
                .isEqualTo("already-answered");
    }

    @Requirement("EC-06")
    @Test
    void the_time_to_ask_for_a_panel_runs_from_the_adjudication_until_it_is_known_when_the_person_had_it() {
        var story = received("2026-03-02", "letter", "I want a panel.").under("england-children");
        story.asksFor("stage-2")
                .element("The visits.")
                .appoints(Role.INVESTIGATING_OFFICER, "Ivy Grant")
                .appoints(Role.INDEPENDENT_PERSON, "Peter Moss")
                .appoints(Role.ADJUDICATING_OFFICER, "Ann Hale")
                .finds(1, "not-upheld")
                .on("2026-03-13")
                .reports()
                .answers();
        assertThat(story.clock("ask-for-stage-3")).isEqualTo("Running 2026-04-14");
        assertThat(story.on("2026-04-15").refused(story.asking("stage-3", ""))).isEqualTo("empty");
        story.on("2026-03-17").step("stage-2-response-received");
        assertThat(story.clock("ask-for-stage-3")).isEqualTo("Running 2026-04-16");
    }

    @Requirement("AL-57")
    @Test
    void the_days_of_a_promise_are_put_right_by_the_rules_under_which_it_was_given() {
        var story = received("2026-03-02", "letter", "Nobody came.").under("england-adults");
        story.does(promise("2027-03-30")).on("2026-03-06");
        assertThat(story.refused(period(2, "2026-03-02", "2026-03-30", "2026-03-02")))
                .isEqualTo("not-given");
        assertThat(story.refused(period(0, "2026-03-02", "2026-03-30", "2026-03-02")))
                .isEqualTo("not-given");
        assertThat(story.refused(period(1, "2026-03-09", "2026-03-30", "2026-03-02")))
                .isEqualTo("in-future");
        assertThat(story.refused(period(1, "2026-03-02", "2026-03-30", "2026-02-27")))
                .isEqualTo("before-receipt");
        assertThat(story.refused(period(1, "2026-03-04", "2026-03-03", "2026-03-04")))
                .isEqualTo("ends-before-start");
        story.does(period(1, "2026-03-03", "2026-03-30", "2026-03-04"));
        assertThat(story.clock("response-period")).isEqualTo("Running 2026-03-30");
        assertThat(story.known().handling().periods().getFirst().reason().orElse(""))
                .as("what was said of it stays")
                .isEqualTo("We need it.");
    }

    @Requirement("AL-57")
    @Test
    void more_time_is_put_right_only_so_that_it_could_have_been_agreed() {
        var bins = received("2026-03-02", "letter", "The bins.")
                .under("complaint-handling-code")
                .acknowledged();
        bins.takesTime("stage-1-response", "2026-03-20", "The crew is away.").on("2026-03-24");
        assertThat(bins.clock("stage-1-response")).isEqualTo("Running 2026-03-20");
        assertThat(bins.refused(time("2026-03-02", "2026-04-30", "2026-03-02"))).isEqualTo("too-far");
        assertThat(bins.refused(time("2026-03-02", "2026-03-13", "2026-03-02"))).isEqualTo("not-longer");
        assertThat(bins.refused(time("2026-03-02", "2026-03-27", "2026-03-23")))
                .as("told when the date had passed")
                .isEqualTo("agreed-too-late");
        assertThat(bins.refused(time("2026-03-25", "2026-03-27", "2026-03-02"))).isEqualTo("in-future");
        assertThat(bins.refused(time("2026-03-02", "2026-03-27", "2026-03-25"))).isEqualTo("in-future");
        bins.does(time("2026-03-12", "2026-03-27", "2026-03-13"));
        assertThat(bins.clock("stage-1-response")).isEqualTo("Running 2026-03-27");
    }

    @Requirement("AL-88")
    @Test
    void nobody_was_told_of_a_day_before_it_was_agreed_or_set() {
        var care = received("2026-03-02", "letter", "Nobody came.").under("england-adults");
        care.on("2026-03-06");
        var promise = new CaseCommand.GiveResponsePeriod(
                day("2026-03-05"), day("2026-03-30"), PeriodBasis.AGREED, day("2026-03-04"), "We need it.");
        assertThat(care.refused(promise)).isEqualTo("told-before-agreed");
        assertThat(sentence(care, promise)).contains("4 March 2026", "5 March 2026");
        care.does(promise("2026-03-30"));
        assertThat(care.refused(period(1, "2026-03-05", "2026-03-30", "2026-03-04")))
                .isEqualTo("told-before-agreed");

        var bins = received("2026-03-02", "letter", "The bins.")
                .under("complaint-handling-code")
                .acknowledged();
        bins.on("2026-03-06");
        assertThat(bins.refused(more("2026-03-05", "2026-03-20", "2026-03-04"))).isEqualTo("told-before-agreed");
        bins.does(more("2026-03-05", "2026-03-20", "2026-03-05"));
        assertThat(bins.refused(time("2026-03-05", "2026-03-20", "2026-03-04"))).isEqualTo("told-before-agreed");
    }

    @Requirement("AL-88")
    @Test
    void a_day_that_is_too_late_is_refused_with_the_latest_that_the_rules_allow() {
        var bins = received("2026-03-02", "letter", "The bins.")
                .under("complaint-handling-code")
                .acknowledged();
        var late = more("2026-03-02", "2026-04-30", "2026-03-02");
        assertThat(bins.refused(late)).isEqualTo("too-far");
        assertThat(sentence(bins, late)).isEqualTo("The rules allow no later date than 30 March 2026.");
        bins.does(more("2026-03-02", "2026-03-30", "2026-03-02"));
        assertThat(sentence(bins, late)).contains("30 March 2026");
    }

    private static String sentence(Fenshire.Telling story, CaseCommand command) {
        return switch (Rules.decide(Optional.of(story.known()), command, story.today(), Fenshire.BOOK)) {
            case Ruling.Refused(var refusal) -> refusal.sentence();
            case Ruling.Accepted(var events) -> throw new AssertionError("It was accepted: " + events);
        };
    }

    private static CaseCommand more(String agreed, String until, String told) {
        return new CaseCommand.Extend(
                new ClockId("stage-1-response"), day(agreed), day(until), day(told), "The crew is away.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Requirement("AL-57")
    @Test
    void the_day_on_which_safeguarding_was_asked_about_is_put_right() {
        var story = received("2026-03-02", "letter", "Nobody came.");
        assertThat(story.refused(considered("2026-03-02"))).isEqualTo("not-asked");
        story.on("2026-03-05").under("england-adults");
        assertThat(story.refused(considered("2026-03-01"))).isEqualTo("before-receipt");
        story.does(considered("2026-03-03"));
        assertThat(story.known().proceedings().safeguarding())
                .map(CaseEvent.SafeguardingConsidered::on)
                .contains(LocalDate.parse("2026-03-03"));
    }

    private static CaseCommand considered(String date) {
        return new CaseCommand.Correct(
                LocalDate.parse("2026-03-02"), new Correction.ConsideredOn(LocalDate.parse(date)), "The diary.");
    }

    private static CaseCommand period(int number, String on, String until, String told) {
        return new CaseCommand.Correct(
                LocalDate.parse("2026-03-02"),
                new Correction.PeriodGiven(number, LocalDate.parse(on), LocalDate.parse(until), LocalDate.parse(told)),
                "The letter.");
    }

    private static CaseCommand time(String agreed, String until, String told) {
        return new CaseCommand.Correct(
                LocalDate.parse("2026-03-02"),
                new Correction.TimeExtended(1, LocalDate.parse(agreed), LocalDate.parse(until), LocalDate.parse(told)),
                "The letter.");
    }

    private static CaseCommand promise(String until) {
        var day = LocalDate.parse("2026-03-02");
        return new CaseCommand.GiveResponsePeriod(day, LocalDate.parse(until), PeriodBasis.AGREED, day, "We need it.");
    }
}
