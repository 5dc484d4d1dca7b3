package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** A case that another procedure takes over: what was missed, what is left behind, and what goes with it. */
class TriageAnewTest {

    @Requirement("AL-44")
    @Test
    void a_procedure_that_was_left_in_time_was_not_missed_by_what_is_done_later_under_another() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-children")
                .on("2026-03-03");
        story.under("england-adults").on("2026-03-04").acknowledged();
        story.on("2026-04-07").element("The bill.").finds(1, "upheld").answers();
        assertThat(clocksLeft(story)).isEmpty();
        assertThat(story.clock("local-target")).as("of its own procedure").isEqualTo("Missed 2026-03-30");
    }

    @Requirement("AL-44")
    @Test
    void what_is_told_of_the_days_before_begins_no_duty_under_a_procedure_that_was_left() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("complaint-handling-code")
                .on("2026-04-20")
                .under("england-adults")
                .does(new CaseCommand.Acknowledge(day("2026-03-04"), Means.LETTER));
        assertThat(clocksLeft(story))
                .as("it was acknowledged in time, and nobody knew of a response that was due")
                .isEmpty();
    }

    @Requirement("AL-45")
    @Test
    void a_stage_that_was_asked_for_under_one_procedure_was_not_asked_for_under_another() {
        var story = received("2026-03-02", "letter", "The bill.").under("england-children");
        story.asksFor("stage-2").on("2026-03-03").under("complaint-handling-code");
        assertThat(story.clock("stage-2-acknowledge")).isEqualTo("NotStarted");
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2026-03-09");
        assertThat(story.known().proceedings().stage()).isEmpty();
        story.on("2026-03-05").element("The bill.").finds(1, "upheld").answers();
        assertThat(story.known().proceedings().answer(new StageId("stage-2"))).isEmpty();
        story.on("2026-03-06").asksFor("stage-2");
        assertThat(story.clock("stage-2-acknowledge")).isEqualTo("Running 2026-03-13");
    }

    @Requirement("AL-45")
    @Test
    void an_answer_under_one_procedure_answers_nothing_under_another_and_its_signature_does_not_send() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-05");
        story.element("The bill.").finds(1, "upheld").answers();
        story.on("2026-03-10").does(new CaseCommand.Reopen(day("2026-03-10"), "It is about her child."));
        story.signs().under("england-children");
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-16");
        assertThat(story.refused(new CaseCommand.SendResponse(day("2026-03-10"), Means.LETTER)))
                .isEqualTo("not-signed");
        assertThat(story.refused(new CaseCommand.Close(day("2026-03-10"), ClosingReason.ANSWERED)))
                .isEqualTo("not-answered");
    }

    @Requirement("AL-45")
    @Test
    void what_happened_under_a_procedure_is_there_again_when_the_case_comes_back_to_it() {
        var story = received("2026-03-02", "letter", "The bill.").under("england-children");
        story.asksFor("stage-2").on("2026-03-03").under("complaint-handling-code");
        story.on("2026-03-04").under("england-children");
        assertThat(story.clock("stage-2")).isEqualTo("Running 2026-04-08");
        assertThat(story.refused(story.asking("stage-2", ""))).isEqualTo("already-open");
    }

    @Requirement("AL-45")
    @Test
    void a_case_that_went_another_way_and_comes_back_has_all_that_it_had() {
        var story = received("2026-03-02", "letter", "Bruises.").under("england-adults");
        story.step("provider-consent-asked").step("provider-consent-given");
        story.does(new CaseCommand.DecideTriage(
                day("2026-03-02"),
                new Triage.RoutedOut(Route.SAFEGUARDING, new RouteReasonId("safeguarding")),
                "Possible harm."));
        story.on("2026-03-04").under("england-adults").step("passed-to-provider");
        assertThat(story.known().proceedings().steps()).hasSize(3);
    }

    @Requirement("AL-45")
    @Test
    void facts_of_the_matter_and_of_the_person_go_with_the_case_and_can_still_be_put_right() {
        var story = received("2026-05-01", "letter", "Two winters ago.").under("provider-first");
        story.does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2024-12-01"), Optional.empty(), ""));
        story.step("provider-consent-asked").step("provider-consent-given").under("england-adults");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2025-12-01");
        story.step("passed-to-provider");
        assertThat(story.refused(story.taking("occurred", ""))).isEqualTo("already-done");
        story.does(new CaseCommand.Correct(
                day("2026-05-01"),
                new Correction.StepTakenOn(new Milestone("occurred"), day("2025-12-01")),
                "He meant last winter."));
        assertThat(story.clock("time-bar")).isEqualTo("Met 2026-12-01");
    }

    @Requirement("AL-45")
    @Test
    void a_limit_that_one_procedure_set_aside_still_stands_under_another() {
        var story = received("2026-05-01", "letter", "Two winters ago.").under("psow-model");
        story.does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2024-12-01"), Optional.empty(), ""));
        story.step("time-bar-waived")
                .under("england-adults")
                .element("The cold.")
                .finds(1, "upheld");
        assertThat(story.refused(story.signing())).isEqualTo("out-of-time");
        story.step("time-bar-waived").signs();
    }

    @Requirement("AL-45")
    @Test
    void receipt_is_not_corrected_past_what_was_done_under_a_procedure_that_was_left() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-04");
        story.step("sent-to-body").on("2026-03-09").under("complaint-handling-code");
        assertThat(story.refused(new CaseCommand.Correct(
                        day("2026-03-09"), new Correction.ReceivedOn(day("2026-03-05")), "Stamped.")))
                .isEqualTo("after-next-step");
    }

    private static List<String> clocksLeft(Fenshire.Telling story) {
        return Fenshire.BOOK.readings(story.known()).stream()
                .map(reading -> reading.rule().id().value())
                .filter(clock -> clock.startsWith("left-"))
                .toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
