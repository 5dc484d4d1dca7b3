package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** A case that ended and is open again: what had not ended after all runs on, and what had is not owed once more. */
class TakenUpAgainTest {

    @Requirement("AL-43")
    @Test
    void what_was_settled_by_the_next_day_and_was_not_runs_from_receipt_as_if_it_had_never_left() {
        var story = received("2026-03-02", "telephone", "Nobody came.")
                .under("england-adults")
                .on("2026-03-03");
        story.step("resolved-orally").on("2026-03-20").does(reopened("2026-03-20"));
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2026-03-05");
        assertThat(story.clock("six-months")).isEqualTo("Running 2026-09-01");
        story.on("2026-10-20").element("The visit.").finds(1, "upheld").answers();
        assertThat(story.clock("six-months")).isEqualTo("Missed 2026-09-01");
    }

    @Requirement("AL-43")
    @Test
    void what_came_undone_can_be_settled_again() {
        var bins = received("2026-05-01", "telephone", "The bins.").under("psow-model");
        bins.on("2026-05-06").step("resolved-informally").on("2026-05-11").does(reopened("2026-05-11"));
        assertThat(bins.clock("response")).isEqualTo("Running 2026-06-02");
        bins.on("2026-05-13").step("resolved-informally");
        assertThat(bins.known().disposition()).isEqualTo("resolved-informally");
        assertThat(bins.clock("response")).isEqualTo("NotNeeded");

        var home = received("2026-06-01", "letter", "The glasses.").under("provider-first");
        home.step("provider-consent-asked").step("provider-consent-given").step("passed-to-provider");
        home.step("provider-answered").step("satisfied").on("2026-06-10").does(reopened("2026-06-10"));
        assertThat(home.clock("six-months")).isEqualTo("Running 2026-11-30");
        home.step("satisfied");
        assertThat(home.known().isClosed()).isTrue();
    }

    @Requirement("AL-43")
    @Test
    void receipt_is_not_corrected_past_a_day_on_which_it_was_settled_for_a_time() {
        var bins = received("2026-05-01", "telephone", "The bins.").under("psow-model");
        bins.on("2026-05-06").step("resolved-informally").on("2026-05-11").does(reopened("2026-05-11"));
        assertThat(bins.refused(new CaseCommand.Correct(
                        day("2026-05-11"), new Correction.ReceivedOn(day("2026-05-07")), "Stamped.")))
                .isEqualTo("after-next-step");
    }

    @Requirement("AL-43")
    @Test
    void what_closing_had_ended_in_time_is_not_owed_once_more_because_the_case_is_looked_at_again() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-04");
        story.element("The bill.").finds(1, "upheld").answers().closes();
        assertThat(story.clock("acknowledge")).as("it was answered first").isEqualTo("NotNeeded");
        story.on("2026-06-01").does(reopened("2026-06-01"));
        assertThat(story.clock("acknowledge")).isEqualTo("NotNeeded");
        story.acknowledged();
        assertThat(story.clock("acknowledge"))
                .as("nobody asked for it any more")
                .isEqualTo("NotNeeded");

        var enquiry = received("2026-05-01", "email", "How do I apply?")
                .does(new CaseCommand.DecideTriage(
                        day("2026-05-01"),
                        new Triage.TakenForward(Kind.ENQUIRY, Optional.of(new ProcedureInForce("enquiry", "here"))),
                        "Asks only."))
                .on("2026-05-08")
                .does(new CaseCommand.Close(day("2026-05-08"), ClosingReason.RESOLVED))
                .on("2026-06-01")
                .does(reopened("2026-06-01"));
        assertThat(enquiry.clock("enquiry-target")).isEqualTo("NotNeeded");
    }

    @Requirement("AL-43")
    @Test
    void a_later_stage_that_takes_up_what_was_closed_brings_its_own_clocks_and_no_old_ones() {
        var story = received("2026-04-01", "email", "The bill is wrong.")
                .under("complaint-handling-code")
                .on("2026-04-08");
        story.element("The bill.").finds(1, "not-upheld").answers().closes();
        story.on("2026-06-01").asksFor("stage-2");
        assertThat(story.clock("acknowledge")).isEqualTo("NotNeeded");
        assertThat(story.clock("stage-2-acknowledge")).isEqualTo("Running 2026-06-08");
    }

    @Requirement("AL-43")
    @Test
    void what_was_missed_when_it_was_closed_is_as_late_as_it_was_then() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-20");
        story.element("The bill.").finds(1, "upheld").answers().closes();
        var closed = story.clock("acknowledge");
        assertThat(closed).isEqualTo("Missed 2026-03-05");
        story.on("2026-06-01").does(reopened("2026-06-01"));
        assertThat(story.clock("acknowledge")).isEqualTo(closed);
    }

    @Requirement("AL-43")
    @Test
    void what_is_done_after_its_stage_was_left_in_time_is_not_late() {
        var story = received("2026-03-02", "letter", "Nobody told us.")
                .under("wales-adults")
                .on("2026-03-03")
                .acknowledged();
        assertThat(story.clock("discussion")).isEqualTo("Running 2026-03-17");
        story.on("2026-03-05").asksFor("stage-2").on("2026-03-30").step("discussed");
        assertThat(story.clock("discussion")).isEqualTo("NotNeeded");
        assertThat(story.known().proceedings().step(new Milestone("discussed"))).isPresent();
    }

    private static CaseCommand reopened(String on) {
        return new CaseCommand.Reopen(day(on), "She rang: it is not mended.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
