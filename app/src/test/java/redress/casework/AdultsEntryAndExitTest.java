package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** The ways into the English adults' procedure, and out of it. */
class AdultsEntryAndExitTest {

    @Requirement("EA-20")
    @Test
    void to_agree_that_a_provider_has_the_complaint_is_no_authority_to_act_and_is_wanted_before_it_is_passed_on() {
        var story = received("2026-05-01", "letter", "The home is cold.").under("england-adults");
        story.step("provider-consent-asked", "That the home would answer.");
        assertThat(story.refused(story.taking("passed-to-provider", "To the home.")))
                .isEqualTo("too-early");
        story.step("provider-consent-given", "By telephone.").step("passed-to-provider", "To the home.");
        assertThat(Fenshire.BOOK
                        .procedure(story.known())
                        .orElseThrow()
                        .step(new Milestone("provider-consent-given"))
                        .orElseThrow()
                        .source())
                .hasToString("SI 2009/309 reg 11");
    }

    @Requirement("EA-21")
    @Test
    void a_record_is_given_of_what_was_said_and_of_nothing_that_was_written() {
        assertThat(received("2026-05-01", "telephone", "Nobody came.")
                        .under("england-adults")
                        .step("oral-record-sent")
                        .known()
                        .proceedings()
                        .step(new Milestone("oral-record-sent")))
                .isPresent();
        var written = received("2026-05-01", "letter", "Nobody came.").under("provider-first");
        assertThat(written.refused(written.taking("oral-record-sent", ""))).isEqualTo("too-early");
    }

    @Requirement("EA-02")
    @Test
    void an_oral_complaint_put_right_by_the_next_working_day_leaves_and_is_still_counted() {
        var story = received("2026-05-01", "telephone", "Nobody came.").under("england-adults");
        assertThat(story.clock("oral-exit")).as("over a bank holiday").isEqualTo("Running 2026-05-05");
        story.on("2026-05-05").step("resolved-orally", "A carer went at once. She said thank you.");
        assertThat(story.known().disposition()).isEqualTo("resolved-informally");
        assertThat(story.clock("acknowledge")).isEqualTo("NotNeeded");
    }

    @Requirement("EA-04")
    @Test
    void when_the_window_has_passed_the_whole_procedure_applies_by_itself() {
        var story = received("2026-05-01", "telephone", "Nobody came.").under("england-adults");
        assertThat(story.on("2026-05-06").refused(story.taking("resolved-orally", "All is well.")))
                .isEqualTo("too-late");
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2026-05-07");
    }

    @Requirement("EA-03")
    @Test
    void a_written_complaint_has_no_informal_way_out() {
        var story = received("2026-05-01", "email", "Nobody came.").under("england-adults");
        assertThat(story.refused(story.taking("resolved-orally", "All is well.")))
                .isEqualTo("too-early");
    }

    @Requirement("EA-01")
    @Test
    void safeguarding_is_asked_about_before_a_complaint_is_taken_forward() {
        var story = received("2026-05-01", "email", "Bruises.");
        var triage =
                new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce("england-adults", "here")));
        assertThat(story.refused(new CaseCommand.DecideTriage(day("2026-05-01"), triage, "Our care.")))
                .isEqualTo("safeguarding-first");
        assertThat(story.refused(new CaseCommand.DecideTriage(
                        day("2026-05-01"),
                        triage,
                        "Our care.",
                        Optional.of(new CaseCommand.Considered(Safeguarding.HANDED_OVER, "")))))
                .as("a hand-over says to whom")
                .isEqualTo("empty");
    }

    @Requirement("EA-11")
    @Test
    void a_complaint_that_comes_too_late_is_answered_only_once_the_limit_is_set_aside_with_a_reason() {
        var late = received("2026-05-01", "letter", "Two winters ago.").under("england-adults");
        late.happened("occurred", "2024-12-01");
        assertThat(late.clock("time-bar")).isEqualTo("Missed 2025-12-01");
        late.element("The cold.").finds(1, "upheld");
        assertThat(late.refused(late.signing())).isEqualTo("out-of-time");
        assertThat(late.refused(late.taking("time-bar-waived", ""))).isEqualTo("empty");
        late.step("time-bar-waived", "He was in hospital, and the records are there.")
                .signs();
        assertThat(late.clock("time-bar")).as("it came late for ever").isEqualTo("SetAside 2026-05-01 of 2025-12-01");
    }

    @Requirement("EA-16")
    @Test
    void a_complaint_that_need_not_be_dealt_with_names_the_ground_that_the_rules_know() {
        var story = received("2026-05-01", "letter", "You did not answer my request for records.");
        assertThat(story.refused(routedOut("too-long"))).isEqualTo("no-such-ground");
        story.does(routedOut("freedom-of-information"));
        assertThat(story.known().disposition()).isEqualTo("ineligible");
    }

    @Requirement("EA-03")
    @Test
    void a_ground_that_rests_on_a_time_holds_only_in_that_time() {
        assertThat(received("2026-05-01", "letter", "The bill is wrong.").refused(routedOut("oral-resolved")))
                .as("it was written")
                .isEqualTo("too-late-for-ground");
        var oral = received("2026-05-01", "telephone", "The bill is wrong.").on("2026-05-06");
        assertThat(oral.refused(routedOut("2026-05-06", "oral-resolved")))
                .as("the next working day was the 5th")
                .isEqualTo("too-late-for-ground");
        oral.does(routedOut("2026-05-05", "oral-resolved"));
        assertThat(oral.known().disposition()).isEqualTo("ineligible");

        var inTime = received("2026-05-01", "letter", "The bill is wrong.")
                .under("england-adults")
                .happened("occurred", "2026-04-01");
        assertThat(inTime.refused(routedOut("out-of-time"))).isEqualTo("in-time");
    }

    @Test
    void a_ground_is_one_of_the_procedure_that_the_case_is_under() {
        var story = received("2026-05-01", "letter", "My social worker never comes.")
                .under("wales-children");
        assertThat(story.refused(routedOut("freedom-of-information"))).isEqualTo("no-such-ground");
    }

    @Requirement("EA-15")
    @Test
    void no_clock_of_the_adults_procedure_can_stand_still() {
        var story = received("2026-05-01", "letter", "Late visits.").under("england-adults");
        assertThat(story.refused(
                        new CaseCommand.Pause(day("2026-05-01"), day("2026-05-01"), day("2026-06-01"), "We are busy.")))
                .isEqualTo("never-pauses");
    }

    @Requirement("EA-13")
    @Test
    void health_and_council_agree_who_leads_and_how_they_reply() {
        var story = received("2026-05-01", "letter", "The ward and the carers.").under("england-adults");
        assertThat(story.refused(story.taking("lead-agreed", "The trust."))).isEqualTo("not-chosen");
        story.chooses("lead-agreed", "we-lead").chooses("replies-agreed", "separate");
        assertThat(story.refused(story.taking("replies-agreed", "Joint."))).isEqualTo("already-done");
    }

    @Requirement("EA-40")
    @Test
    void what_belongs_to_another_body_is_sent_on_and_it_is_kept_when_that_body_had_it() {
        var story = received("2026-05-01", "letter", "The ward sent him home at night.")
                .under("england-adults");
        assertThat(story.refused(story.taking("received-by-body", "The trust wrote.")))
                .isEqualTo("too-early");
        story.on("2026-05-05").step("sent-to-body", "The hospital trust.");
        story.on("2026-05-08").step("received-by-body", "Its complaints office, by e-mail.");
        assertThat(story.known().proceedings().step(new Milestone("received-by-body")))
                .hasValueSatisfying(step -> assertThat(step.on()).isEqualTo("2026-05-08"));
    }

    @Requirement("EA-41")
    @Test
    void twelve_months_count_from_when_the_matter_came_to_the_persons_notice_where_that_was_later() {
        var story =
                received("2026-05-01", "letter", "The bills of two winters.").under("england-adults");
        story.happened("occurred", "2024-12-01");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2025-12-01");
        story.happened("came-to-notice", "2025-11-20");
        assertThat(story.clock("time-bar")).isEqualTo("Met 2026-11-20");
    }

    @Requirement("EA-42")
    @Test
    void it_is_acknowledged_in_writing_or_by_word_of_mouth_and_it_is_kept_which() {
        var story = received("2026-05-01", "letter", "Nobody came.").under("england-adults");
        story.on("2026-05-05").does(new CaseCommand.Acknowledge(day("2026-05-05"), Means.TELEPHONE));
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2026-05-07");
        assertThat(story.known().handling().acknowledged().orElseThrow().means())
                .isEqualTo(Means.TELEPHONE);
    }

    @Requirement("EA-43")
    @Test
    void whoever_does_not_want_to_discuss_it_is_told_the_period_that_the_council_sets() {
        var story = received("2026-05-01", "letter", "Nobody came.").under("england-adults");
        story.on("2026-05-06").plans(Discussion.DECLINED, "Read the log.").promises("2026-06-12", PeriodBasis.SET, "");
        assertThat(story.clock("response-period")).isEqualTo("Running 2026-06-12");
        assertThat(story.known().handling().plan().orElseThrow().discussion()).isEqualTo(Discussion.DECLINED);
        assertThat(story.known().handling().periods().getFirst().basis()).isEqualTo(PeriodBasis.SET);
    }

    @Requirement("EA-44")
    @Test
    void there_is_no_appeal_within_the_council() {
        var story = received("2026-05-01", "letter", "Nobody came.").under("england-adults");
        story.element("The visit.").finds(1, "not-upheld").answers();
        assertThat(story.refused(story.asking("stage-2", ""))).isEqualTo("no-such-stage");
    }

    private static CaseCommand routedOut(String ground) {
        return routedOut("2026-05-01", ground);
    }

    private static CaseCommand routedOut(String on, String ground) {
        return new CaseCommand.DecideTriage(
                day(on),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion("england-adults", "here", ground))),
                "It is for another law.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Requirement("EA-32")
    @Test
    void a_response_is_in_writing_whatever_was_said_as_well() {
        var care = received("2026-06-01", "letter", "The carer.").under("england-adults");
        care.element("Late.").finds(1, "upheld").signs();
        assertThat(care.refused(new CaseCommand.SendResponse(LocalDate.parse("2026-06-01"), Means.TELEPHONE)))
                .isEqualTo("not-in-writing");
        care.does(new CaseCommand.SendResponse(LocalDate.parse("2026-06-01"), Means.EMAIL));
    }

    @Requirement("EA-33")
    @Test
    void nobody_complains_of_what_is_still_to_happen() {
        var care =
                received("2026-06-01", "letter", "The carer.").on("2026-06-08").under("england-adults");
        assertThat(care.refused(care.taking("occurred", ""))).isEqualTo("after-receipt");
        assertThat(care.refused(care.taking("came-to-notice", ""))).isEqualTo("after-receipt");
        care.happened("occurred", "2026-05-20");
        assertThat(care.refused(new CaseCommand.Correct(
                        LocalDate.parse("2026-06-08"),
                        new Correction.StepTakenOn(new Milestone("occurred"), LocalDate.parse("2026-06-02")),
                        "The log.")))
                .isEqualTo("after-receipt");
    }
}
