package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.Fenshire.Telling;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** Limits for coming forward that cannot be set aside, or that begin anew. */
class TooLateTest {

    @Requirement("PS-03")
    @Test
    void a_welsh_council_can_set_six_months_aside_and_three_years_not() {
        var story = happened("2024-03-01");
        story.step("time-bar-waived", "She was very ill.").signs();

        var older = happened("2023-04-30");
        assertThat(older.clock("three-years")).isEqualTo("Missed 2026-04-30");
        assertThat(older.refused(older.taking("time-bar-waived", "She was very ill.")))
                .isEqualTo("not-kept");
        assertThat(CorporateCodeTest.sentence(older, older.taking("time-bar-waived", "She was very ill.")))
                .startsWith(
                        "The complaint came after 30 April 2026: three years at the most (PSOW model policy time limit).");
        assertThat(older.refused(older.signing())).isEqualTo("out-of-time");
        older.does(routedOut("psow-model", "over-three-years"));
        assertThat(older.known().disposition()).isEqualTo("ineligible");
    }

    @Requirement("AL-66")
    @Test
    void a_limit_that_was_set_aside_stands_as_set_aside_and_one_that_is_not_as_missed() {
        var story = happened("2024-03-01");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2024-09-01");
        story.step("time-bar-waived", "She was very ill.");
        assertThat(story.clock("time-bar")).isEqualTo("SetAside 2026-05-01 of 2024-09-01");

        var inTime = happened("2026-04-01").step("time-bar-waived", "Nobody had looked.");
        assertThat(inTime.clock("time-bar"))
                .as("what came in time needs no decision")
                .isEqualTo("Met 2026-10-01");
    }

    @Requirement({"AL-66", "AL-67"})
    @Test
    void whoever_came_late_breaks_no_duty_of_the_council() {
        var today = LocalDate.parse("2026-05-01");
        var story = happened("2024-03-01");
        assertThat(RuleBook.late(Fenshire.BOOK.readings(story.known()), today)).isEmpty();
        story.step("time-bar-waived", "She was very ill.");
        assertThat(Fenshire.BOOK.readings(story.known())).noneMatch(reading -> reading.isLateOn(today));
    }

    @Requirement("PS-03")
    @Test
    void a_date_put_right_does_not_leave_aside_what_could_not_be_set_aside() {
        var story = happened("2024-03-01").step("time-bar-waived", "She was very ill.");
        var earlier = new Correction.StepTakenOn(new Milestone("occurred"), LocalDate.parse("2023-03-01"));
        assertThat(story.refused(new CaseCommand.Correct(LocalDate.parse("2026-05-01"), earlier, "Her diary.")))
                .isEqualTo("not-kept");
    }

    @Requirement("PS-03")
    @Test
    void what_happened_less_than_three_years_ago_is_not_left_on_that_ground() {
        assertThat(happened("2024-03-01").refused(routedOut("psow-model", "over-three-years")))
                .isEqualTo("in-time");
    }

    @Requirement("EC-20")
    @Test
    void what_other_proceedings_bar_is_told_in_writing_and_can_be_made_again() {
        var story = received("2026-03-02", "letter", "The assessment was wrong.");
        story.on("2026-03-03").does(routedOut("2026-03-03", "england-children", "other-proceedings"));
        assertThat(Owed.outstanding(story.known(), Fenshire.BOOK))
                .singleElement()
                .satisfies(step -> assertThat(step.asks().orElseThrow()).contains("within a year"));
        story.on("2026-03-04").step("told-why", "That the court decides first, and that he can come again.");

        // The court ends; ten months later he comes again, and the same case goes on.
        story.on("2027-03-01").under("england-children");
        story.does(taking("proceedings-ended", "2026-05-01")).step("resubmitted");
        assertThat(story.clock("resubmit")).isEqualTo("Met 2027-05-01");
        assertThat(story.refused(routedOut("2027-03-01", "england-children", "resubmitted-late")))
                .isEqualTo("in-time");
    }

    @Requirement("EC-21")
    @Test
    void what_is_made_again_more_than_a_year_later_can_be_left_on_that_ground() {
        var story = received("2026-05-11", "letter", "The assessment was wrong, as I said in 2024.")
                .under("england-children");
        story.does(taking("proceedings-ended", "2025-05-09")).step("resubmitted");
        assertThat(story.clock("resubmit")).isEqualTo("Missed 2026-05-09");
        story.on("2026-05-11").does(routedOut("2026-05-11", "england-children", "resubmitted-late"));
        assertThat(story.known().disposition()).isEqualTo("ineligible");
    }

    private static Telling happened(String on) {
        return received("2026-05-01", "letter", "The bins.")
                .under("psow-model")
                .element("The bins.")
                .finds(1, "upheld")
                .does(taking("occurred", on));
    }

    private static CaseCommand taking(String fact, String on) {
        return new CaseCommand.TakeStep(new Milestone(fact), LocalDate.parse(on), Optional.empty(), "The court's.");
    }

    private static CaseCommand routedOut(String procedure, String ground) {
        return routedOut("2026-05-01", procedure, ground);
    }

    private static CaseCommand routedOut(String on, String procedure, String ground) {
        return new CaseCommand.DecideTriage(
                LocalDate.parse(on),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion(procedure, "here", ground))),
                "As the rules allow.");
    }
}
