package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;

/** A later stage that somebody asked for ends with its own answer, or because they no longer want it. */
class LaterStageEndTest {

    @Requirement("AL-42")
    @Test
    void a_stage_that_was_asked_for_is_not_closed_away_by_the_answer_of_the_stage_before() {
        var story = askedForInvestigation();
        assertThat(story.refused(close(ClosingReason.ANSWERED))).isEqualTo("not-answered");
        assertThat(story.refused(close(ClosingReason.RESOLVED))).isEqualTo("complaint-needs-response");
        assertThat(story.refused(close(ClosingReason.PASSED_ON))).isEqualTo("complaint-needs-response");
        story.appoints(Role.INDEPENDENT_INVESTIGATOR, "Io Reed")
                .finds(1, "not-upheld")
                .answers()
                .closes();
        assertThat(story.outcome()).isEqualTo("not-upheld");
    }

    @Requirement("AL-42")
    @Test
    void what_was_answered_and_reopened_can_be_closed_again_without_another_answer() {
        var story = received("2026-03-02", "letter", "The bill.").under("england-adults");
        story.element("The bill.").finds(1, "upheld").answers().closes();
        story.does(new CaseCommand.Reopen(day("2026-03-02"), "She wrote again."))
                .closes();
        assertThat(story.known().isClosed()).isTrue();
    }

    @Requirement("AL-46")
    @Test
    void to_withdraw_a_later_stage_leaves_the_complaint_answered_with_the_outcome_of_that_answer() {
        var story = askedForInvestigation();
        story.element("The letter was rude.").finds(1, "not-upheld").does(withdrawal());
        assertThat(story.known().isClosed()).isTrue();
        assertThat(story.known().disposition()).isEqualTo("complaint");
        assertThat(story.outcome()).as("what stage 1 answered").isEqualTo("upheld");
        assertThat(story.clock("written-record")).isEqualTo("NotNeeded");
    }

    @Requirement("AL-46")
    @Test
    void what_was_withdrawn_before_any_answer_is_counted_as_withdrawn() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("wales-adults");
        story.asksFor("stage-2").on("2026-03-11").does(withdrawal());
        assertThat(story.known().disposition()).isEqualTo("withdrawn");
    }

    @Requirement("AL-46")
    @Test
    void what_is_answered_is_closed_and_not_withdrawn() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-11");
        story.element("The bill.").finds(1, "upheld").answers();
        assertThat(story.refused(withdrawal())).isEqualTo("already-answered");
    }

    @Requirement("AL-46")
    @Test
    void a_stage_that_was_withdrawn_can_be_taken_up_again_and_its_clocks_run_on() {
        var story = askedForInvestigation();
        story.does(withdrawal()).on("2026-03-16").does(new CaseCommand.Reopen(day("2026-03-16"), "She rang."));
        assertThat(story.clock("written-record")).isEqualTo("Running 2026-03-17");
        assertThat(story.refused(close(ClosingReason.ANSWERED))).isEqualTo("not-answered");
    }

    @Requirement("AL-47")
    @Test
    void a_withdrawal_says_why_and_lies_after_what_was_done_until_then() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-04")
                .acknowledged();
        assertThat(story.refused(new CaseCommand.Withdraw(day("2026-03-04"), " ")))
                .isEqualTo("empty");
        assertThat(story.refused(new CaseCommand.Withdraw(day("2026-03-03"), "Settled.")))
                .isEqualTo("before-what-was-done");
        story.does(new CaseCommand.Withdraw(day("2026-03-04"), "Settled."));
        assertThat(story.on("2026-03-09").refused(new CaseCommand.Reopen(day("2026-03-03"), "She rang.")))
                .as("nor is a case open again before it was closed")
                .isEqualTo("before-closing");
    }

    @Requirement("AL-47")
    @Test
    void a_procedure_is_not_left_before_what_was_done_under_it() {
        var story = received("2026-03-02", "letter", "The bill.")
                .under("england-adults")
                .on("2026-03-04")
                .acknowledged();
        assertThat(story.refused(new CaseCommand.DecideTriage(
                        day("2026-03-03"),
                        new Triage.TakenForward(
                                Kind.COMPLAINT, Optional.of(new ProcedureInForce("complaint-handling-code", "here"))),
                        "It is about the bill.")))
                .isEqualTo("before-what-was-done");
    }

    /** Answered on 5 March as upheld, an investigation asked for on the 10th, seen on the 11th. */
    private static Fenshire.Telling askedForInvestigation() {
        return received("2026-03-02", "letter", "Nobody told us.")
                .under("wales-adults")
                .on("2026-03-03")
                .acknowledged()
                .on("2026-03-05")
                .element("We were not told.")
                .finds(1, "upheld")
                .answers()
                .on("2026-03-10")
                .asksFor("stage-2")
                .on("2026-03-11");
    }

    private static CaseCommand withdrawal() {
        return new CaseCommand.Withdraw(day("2026-03-11"), "It is mended.");
    }

    private static CaseCommand close(ClosingReason why) {
        return new CaseCommand.Close(day("2026-03-11"), why);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
