package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/**
 * What is recorded after a date has passed and would make it as if it had been kept: it is refused, whatever it is, and
 * whoever may correct enters it late, with how it is known.
 */
class LateEntryTest {

    @Requirement("AL-40")
    @Test
    void a_complaint_cannot_be_settled_in_the_autumn_on_a_day_in_march() {
        var story = received("2026-03-02", "telephone", "Nobody came.")
                .under("england-adults")
                .on("2026-10-20");
        assertThat(story.refused(settledOrally())).isEqualTo("cures-a-breach");
        assertThat(received("2026-03-02", "telephone", "Nobody came.")
                        .on("2026-10-20")
                        .refused(leftOrally()))
                .as("nor by a triage that no other went before")
                .isEqualTo("cures-a-breach");
        assertThat(story.refused(leftOrally())).isEqualTo("cures-a-breach");
    }

    @Requirement("AL-40")
    @Test
    void a_withdrawal_that_is_told_late_has_ended_no_duty_that_was_missed_until_then() {
        var story = received("2026-03-02", "letter", "The carer came late.")
                .under("england-adults")
                .on("2026-03-20");
        assertThat(story.refused(new CaseCommand.Withdraw(day("2026-03-05"), "Settled.")))
                .isEqualTo("cures-a-breach");
        story.does(new CaseCommand.Withdraw(day("2026-03-09"), "Settled."));
        assertThat(story.clock("acknowledge")).isEqualTo("Missed 2026-03-05");
    }

    @Requirement("AL-40")
    @Test
    void more_time_that_is_agreed_on_paper_after_the_date_is_no_more_time() {
        var story = received("2026-03-02", "letter", "The carer came late.").under("england-adults");
        story.on("2026-03-04").does(period("2026-03-04", "2026-03-20")).on("2026-04-20");
        assertThat(story.refused(period("2026-03-19", "2026-05-20"))).isEqualTo("cures-a-breach");
        assertThat(story.refused(more("local-target", "2026-03-27", "2026-05-20")))
                .isEqualTo("cures-a-breach");
        story.does(period("2026-04-20", "2026-05-20"));
        assertThat(story.clock("response-period")).as("too late to change it").isEqualTo("Running 2026-03-20");
    }

    @Requirement("AL-40")
    @Test
    void no_procedure_is_left_and_no_stage_gone_on_to_before_what_was_missed_there() {
        var adult = received("2026-03-02", "letter", "The carer came late.")
                .under("england-adults")
                .on("2026-03-20");
        assertThat(adult.refused(new CaseCommand.DecideTriage(
                        day("2026-03-04"),
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                        "The hospital's.")))
                .isEqualTo("cures-a-breach");
        var child = received("2026-03-02", "letter", "Nobody told us.")
                .under("england-children")
                .on("2026-04-01");
        assertThat(child.refused(
                        new CaseCommand.OpenStage(new StageId("stage-2"), day("2026-03-10"), "An investigation.", "")))
                .isEqualTo("cures-a-breach");
    }

    @Requirement("AL-40")
    @Test
    void a_case_is_not_closed_before_a_duty_that_it_never_met() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-04");
        story.element("The bill.").finds(1, "upheld").answers().on("2026-03-20");
        assertThat(story.refused(new CaseCommand.Close(day("2026-03-04"), ClosingReason.ANSWERED)))
                .as("nobody acknowledged it, and the day passed on the 5th")
                .isEqualTo("cures-a-breach");
        assertThat(story.does(new CaseCommand.Close(day("2026-03-20"), ClosingReason.ANSWERED))
                        .clock("acknowledge"))
                .isEqualTo("Missed 2026-03-05");
    }

    @Requirement("AL-40")
    @Test
    void what_the_duty_asks_for_is_recorded_with_its_own_day_however_late_somebody_types_it() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-20");
        story.does(new CaseCommand.Acknowledge(day("2026-03-04"), Means.LETTER));
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2026-03-05");
    }

    @Requirement("AL-40")
    @Test
    void a_shorter_target_that_has_passed_already_was_never_owed() {
        var story = received("2026-06-01", "letter", "The glasses.").under("provider-first");
        story.step("taken-over").does(assessed("2026-06-01", "complex"));
        assertThat(story.clock("local-target")).isEqualTo("Running 2026-07-06");
        assertThat(story.on("2026-06-16").refused(assessed("2026-06-02", "simple")))
                .isEqualTo("makes-a-breach");
        assertThat(story.on("2026-06-12").does(assessed("2026-06-12", "simple")).clock("local-target"))
                .isEqualTo("Running 2026-06-15");
    }

    @Requirement("AL-41")
    @Test
    void whoever_may_correct_enters_late_what_happened_in_time_and_says_how_it_is_known() {
        var story = received("2026-03-02", "telephone", "Nobody came.")
                .under("england-adults")
                .on("2026-10-20");
        assertThat(story.refused(late(settledOrally(), ""))).isEqualTo("empty");
        story.does(late(settledOrally(), "The carer's log of 3 March, found in October."));
        assertThat(story.clock("acknowledge")).isEqualTo("NotNeeded");
        assertThat(story.known().disposition()).isEqualTo("resolved-informally");
    }

    @Requirement("AL-41")
    @Test
    void a_late_entry_names_the_dates_that_it_kept_before_what_it_enters() {
        var known = received("2026-03-02", "letter", "The carer came late.")
                .under("england-adults")
                .known();
        var entry = late(new CaseCommand.Withdraw(day("2026-03-04"), "Settled."), "Her letter of the 4th.");
        assertThat(Rules.decide(Optional.of(known), entry, day("2026-03-20"), Fenshire.BOOK))
                .isInstanceOfSatisfying(
                        Ruling.Accepted.class,
                        accepted -> assertThat(accepted.events())
                                .satisfiesExactly(
                                        first -> assertThat(((CaseEvent.Corrected) first).correction())
                                                .isEqualTo(
                                                        new Correction.LateEntry(List.of(new ClockId("acknowledge")))),
                                        second -> assertThat(second).isInstanceOf(CaseEvent.Withdrawn.class)));
    }

    @Requirement("AL-41")
    @Test
    void more_time_and_a_ground_of_the_rules_can_be_entered_late_too() {
        var promised = received("2026-03-02", "letter", "The carer came late.").under("england-adults");
        promised.on("2026-03-04").does(period("2026-03-04", "2026-03-20")).on("2026-04-20");
        promised.does(late(period("2026-03-19", "2026-05-20"), "Her email of the 19th."))
                .does(late(more("local-target", "2026-03-27", "2026-05-20"), "Her email of the 27th."));
        assertThat(promised.clock("response-period")).isEqualTo("Running 2026-05-20");
        assertThat(promised.clock("local-target")).isEqualTo("Running 2026-05-20");

        var spoken = received("2026-03-02", "telephone", "Nobody came.").on("2026-10-20");
        assertThat(spoken.does(late(leftOrally(), "The log.")).known().disposition())
                .isEqualTo("ineligible");
    }

    @Requirement("AL-41")
    @Test
    void a_late_entry_obeys_every_other_rule_and_is_wanted_only_where_a_date_has_passed() {
        var story = received("2026-03-02", "letter", "The carer came late.")
                .under("england-adults")
                .on("2026-03-20");
        assertThat(story.refused(late(settledOrally(), "The log.")))
                .as("it was written, and not said")
                .isEqualTo("too-early");
        assertThat(story.refused(late(more("local-target", "2026-03-20", "2026-05-20"), "Her email.")))
                .as("the target still runs")
                .isEqualTo("nothing-kept");
        assertThat(story.refused(late(late(settledOrally(), "The log."), "The log.")))
                .isEqualTo("not-an-entry");
        assertThat(story.refused(new CaseCommand.Correct(
                        day("2026-03-20"), new Correction.LateEntry(List.of(new ClockId("acknowledge"))), "So.")))
                .as("nor a correction of its own")
                .isEqualTo("not-alone");
    }

    private static CaseCommand late(CaseCommand entry, String reason) {
        return new CaseCommand.EnterLate(day("2026-03-20"), entry, reason);
    }

    private static CaseCommand settledOrally() {
        return new CaseCommand.TakeStep(
                new Milestone("resolved-orally"),
                day("2026-03-03"),
                Optional.empty(),
                "A carer went. She said thanks.");
    }

    private static CaseCommand leftOrally() {
        return new CaseCommand.DecideTriage(
                day("2026-03-03"),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion("england-adults", "here", "oral-resolved"))),
                "A carer went. She said thanks.");
    }

    private static CaseCommand period(String on, String until) {
        return new CaseCommand.GiveResponsePeriod(day(on), day(until), PeriodBasis.AGREED, day(on), "More to read.");
    }

    private static CaseCommand more(String clock, String on, String until) {
        return new CaseCommand.Extend(new ClockId(clock), day(on), day(until), day(on), "The logs are late.");
    }

    private static CaseCommand assessed(String on, String degree) {
        return new CaseCommand.AssessComplexity(day(on), degree, "Two homes.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
