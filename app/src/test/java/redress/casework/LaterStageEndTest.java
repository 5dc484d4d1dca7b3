package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.organisation.RouteReasonId;
import redress.procedure.Loading;
import redress.procedure.Procedures;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;

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
                .reports()
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

    @Requirement("AL-52")
    @Test
    void a_later_stage_ends_without_an_answer_only_on_the_grounds_that_its_procedure_names_for_it() {
        var story =
                received("2026-03-02", "letter", "The assessment was wrong.").under("england-children");
        story.on("2026-03-20").asksFor("stage-2");
        assertThat(story.refused(leaving("not-entitled"))).isEqualTo("stage-is-open");
        story.does(leaving("other-proceedings"));
        assertThat(story.known().isClosed()).isTrue();
        assertThat(Owed.outstanding(story.known(), Fenshire.BOOK))
                .extracting(step -> step.fact().name())
                .as("and is told why, and that it can be made again")
                .containsExactly("told-why");
    }

    private static CaseCommand leaving(String ground) {
        return new CaseCommand.DecideTriage(
                LocalDate.parse("2026-03-20"),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion("england-children", "here", ground))),
                "The court sits on it.");
    }

    @Requirement("AL-53")
    @Test
    void no_panel_is_answered_that_did_not_meet_and_report() {
        var story =
                received("2026-03-02", "letter", "The assessment was wrong.").under("england-children");
        story.element("The assessment.")
                .asksFor("stage-2")
                .appoints(Role.INVESTIGATING_OFFICER, "Ivy Grant")
                .appoints(Role.INDEPENDENT_PERSON, "Peter Moss")
                .appoints(Role.ADJUDICATING_OFFICER, "Ann Hale")
                .finds(1, "not-upheld");
        assertThat(story.refused(story.signing())).as("nobody has reported").isEqualTo("too-early");
        story.on("2026-03-13")
                .step("investigated")
                .step("independent-person-reported")
                .answers();
        story.on("2026-03-16").asksFor("stage-3");
        story.appoints(Role.PANEL_CHAIR, "Celia Roe")
                .appoints(Role.PANEL_MEMBER, "Owen Pugh")
                .appoints(Role.PANEL_MEMBER, "Una Shaw")
                .finds(1, "upheld");
        assertThat(story.refused(story.signing())).as("the panel has not met").isEqualTo("too-early");
        story.step("panel-met").step("panel-reported").step("panel-report-received");
        assertThat(story.refused(story.signing()))
                .as("the independent person was not heard")
                .isEqualTo("too-early");
        story.step("response-considered").answers();
    }

    @Requirement("EC-12")
    @Test
    void a_panel_waits_for_the_court_too_and_goes_on_where_it_stood() {
        var story = atThePanel(Fenshire.BOOK, "here");
        assertThat(story.clock("panel-meets")).isEqualTo("Running 2026-04-15");
        story.on("2026-03-09").does(pauseOf("2026-03-09"));
        assertThat(story.clock("panel-meets")).isEqualTo("Paused 2026-03-09");
        story.on("2026-03-16").does(new CaseCommand.Resume(day("2026-03-16")));
        assertThat(story.clock("panel-meets")).isEqualTo("Running 2026-04-22");
    }

    @Requirement("EC-12")
    @Test
    void where_no_limit_of_a_stage_may_stand_still_the_case_does_not_there() throws IOException {
        var text = Files.readString(ShippedProcedures.files().get("england-children-2006"));
        var panel = text.indexOf("  - id: stage-3");
        var changed = text.substring(0, panel) + text.substring(panel).replaceAll("(?m)^ +pause: .*\n", "");
        var book = new RuleBook(
                procedures(changed), CalendarHistory.of(WorkingCalendars.bundled("england-and-wales")), Set.of());
        assertThat(atThePanel(book, "2006").refused(pauseOf("2026-03-02"))).isEqualTo("not-at-this-stage");
    }

    private static Fenshire.Telling atThePanel(RuleBook book, String version) {
        return received(book, "2026-03-02", "letter", "The assessment was wrong.")
                .under(Kind.COMPLAINT, "england-children", version)
                .asksFor("stage-2")
                .element("The assessment.")
                .appoints(Role.INVESTIGATING_OFFICER, "Ivy Grant")
                .appoints(Role.INDEPENDENT_PERSON, "Peter Moss")
                .appoints(Role.ADJUDICATING_OFFICER, "Ann Hale")
                .finds(1, "not-upheld")
                .step("investigated")
                .step("independent-person-reported")
                .answers()
                .asksFor("stage-3");
    }

    private static CaseCommand pauseOf(String date) {
        return new CaseCommand.Pause(day(date), day(date), day("2026-05-04"), "The court sits.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Procedures procedures(String text) {
        return switch (Procedures.read(Map.of("children.yaml", text))) {
            case Loading.Loaded<Procedures>(var procedures) -> procedures;
            case Loading.Refused<Procedures>(var problems) -> throw new AssertionError(problems);
        };
    }
}
