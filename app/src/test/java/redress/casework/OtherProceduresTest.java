package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** Corporate, provider and informal complaints, and the ways into and out of the English adults' procedure. */
class OtherProceduresTest {

    @Requirement({"CO-01", "CO-02", "CO-03", "CO-04"})
    @Test
    void under_the_ombudsmans_code_both_stages_count_from_their_acknowledgement() {
        var story = received("2026-04-01", "email", "The bill is wrong.").under("complaint-handling-code");
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2026-04-10");
        story.on("2026-04-08").acknowledged();
        assertThat(story.clock("stage-1-response")).isEqualTo("Running 2026-04-22");
        assertThat(story.refused(story.asking("stage-2", ""))).isEqualTo("too-early");
        story.on("2026-04-20")
                .does(new CaseCommand.Extend(
                        new ClockId("stage-1-response"),
                        day("2026-04-20"),
                        day("2026-05-07"),
                        day("2026-04-20"),
                        "A leaver."));
        story.on("2026-05-07")
                .element("The bill.")
                .finds(1, "not-upheld")
                .answers()
                .closes();
        assertThat(story.clock("stage-1-response")).isEqualTo("MetAsExtended 2026-05-07");

        // A case that was answered and closed goes on when the person asks for the next stage.
        story.on("2026-05-11").asksFor("stage-2");
        assertThat(story.clock("stage-2-acknowledge")).isEqualTo("Running 2026-05-18");
        story.on("2026-05-13").step("stage-2-acknowledged");
        assertThat(story.clock("stage-2-response")).isEqualTo("Running 2026-06-11");
    }

    @Requirement({"PR-01", "PR-02", "PR-03"})
    @Test
    void a_provider_answers_first_and_the_council_takes_over_while_the_six_months_run_on() {
        var story =
                received("2026-06-01", "letter", "The home lost her glasses.").under("provider-first");
        assertThat(story.clock("six-months")).isEqualTo("Running 2026-11-30");
        assertThat(story.on("2026-06-02").refused(story.taking("passed-to-provider", "To the home.")))
                .as("not without consent")
                .isEqualTo("too-early");
        story.step("provider-consent-asked")
                .on("2026-06-03")
                .step("provider-consent-given")
                .step("passed-to-provider");
        assertThat(story.clock("provider-answer")).isEqualTo("Running 2026-06-17");
        story.on("2026-06-22").step("provider-answered");
        assertThat(story.clock("provider-answer")).isEqualTo("Missed 2026-06-17");

        story.on("2026-06-23").step("taken-over");
        assertThat(story.clock("local-target")).as("simple until assessed").isEqualTo("Running 2026-07-07");
        story.does(new CaseCommand.AssessComplexity(day("2026-06-23"), "complex", "Two homes and a hospital."));
        assertThat(story.clock("local-target")).isEqualTo("Running 2026-07-28");
        assertThat(story.refused(new CaseCommand.AssessComplexity(day("2026-06-23"), "baffling", "So it is.")))
                .isEqualTo("no-such-degree");
        assertThat(story.on("2026-07-29")
                        .refused(new CaseCommand.AssessComplexity(day("2026-07-29"), "complex", "It has become so.")))
                .as("what has passed has passed")
                .isEqualTo("cures-a-breach");
        story.on("2026-07-20").element("The glasses.").finds(1, "upheld").answers();
        assertThat(story.clock("local-target")).isEqualTo("Met 2026-07-28");
        assertThat(story.clock("six-months")).isEqualTo("Met 2026-11-30");
    }

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

    @Requirement("PR-04")
    @Test
    void what_the_provider_settles_to_the_persons_satisfaction_needs_no_second_answer() {
        var story =
                received("2026-06-01", "letter", "The home lost her glasses.").under("provider-first");
        assertThat(story.refused(story.taking("satisfied", "She is."))).isEqualTo("too-early");
        story.step("provider-consent-asked").step("provider-consent-given").step("passed-to-provider");
        story.on("2026-06-10").step("provider-answered").step("satisfied", "She rang and said so. We told her of us.");
        assertThat(story.known().disposition()).isEqualTo("resolved-informally");
        assertThat(story.clock("six-months")).isEqualTo("NotNeeded");
    }

    @Requirement("PR-05")
    @Test
    void what_bars_or_ends_a_complaint_to_the_council_bars_or_ends_one_that_a_provider_answers_first() {
        var late = received("2026-05-01", "letter", "Two winters ago.").under("provider-first");
        late.does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2024-12-01"), Optional.empty(), ""));
        late.element("The cold.").finds(1, "upheld");
        assertThat(late.refused(late.signing())).isEqualTo("out-of-time");

        var spoken = received("2026-05-01", "telephone", "Nobody came.").under("provider-first");
        spoken.on("2026-05-05").step("resolved-orally", "A carer went at once. She said thank you.");
        assertThat(spoken.known().disposition()).isEqualTo("resolved-informally");

        var provider = Fenshire.BOOK.procedure(late.known()).orElseThrow();
        var adults = Fenshire.BOOK
                .find(new ProcedureInForce("england-adults", "here"))
                .orElseThrow();
        assertThat(provider.exclusions()).containsAll(adults.exclusions());
        assertThat(provider.actingBases()).isEqualTo(adults.actingBases());
        assertThat(provider.effectiveFrom()).as("when regulation 11 began").isEqualTo("2010-10-01");
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
        late.does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2024-12-01"), Optional.empty(), ""));
        assertThat(late.clock("time-bar")).isEqualTo("Missed 2025-12-01");
        late.element("The cold.").finds(1, "upheld");
        assertThat(late.refused(late.signing())).isEqualTo("out-of-time");
        assertThat(late.refused(late.taking("time-bar-waived", ""))).isEqualTo("empty");
        late.step("time-bar-waived", "He was in hospital, and the records are there.")
                .signs();
        assertThat(late.clock("time-bar")).as("it came late for ever").isEqualTo("Missed 2025-12-01");
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
                .does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2026-04-01"), Optional.empty(), ""));
        assertThat(inTime.refused(routedOut("out-of-time"))).isEqualTo("in-time");
    }

    @Test
    void a_ground_is_one_of_the_procedure_that_the_case_is_under() {
        var story = received("2026-05-01", "letter", "My social worker never comes.")
                .under("wales-children");
        assertThat(story.refused(routedOut("freedom-of-information"))).isEqualTo("no-such-ground");
    }

    @Requirement("WA-05")
    @Test
    void a_later_stage_that_was_asked_for_cannot_be_sent_another_way() {
        var story = received("2026-05-01", "letter", "I want it investigated.").under("wales-adults");
        story.asksFor("stage-2");
        assertThat(story.refused(new CaseCommand.DecideTriage(
                        day("2026-05-01"),
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                        "The hospital's.")))
                .isEqualTo("stage-is-open");
        story.does(new CaseCommand.DecideTriage(
                day("2026-05-01"),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion("wales-adults", "here", "not-eligible"))),
                "A neighbour without any interest of his own."));
        assertThat(story.known().isClosed()).isTrue();
    }

    @Requirement("AL-22")
    @Test
    void what_was_missed_under_a_procedure_stays_missed_when_the_case_goes_another_way() {
        var story = received("2026-05-01", "letter", "The bill is wrong.")
                .under("england-adults")
                .on("2026-05-20")
                .acknowledged();
        assertThat(story.clock("acknowledge")).isEqualTo("Missed 2026-05-07");
        story.does(new CaseCommand.DecideTriage(
                day("2026-05-20"),
                new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                "The hospital's."));
        assertThat(story.clock("left-1-acknowledge")).isEqualTo("Missed 2026-05-07");
        story.on("2026-06-01").under("wales-adults");
        assertThat(story.clock("left-1-acknowledge")).isEqualTo("Missed 2026-05-07");
    }

    @Requirement("AL-22")
    @Test
    void nothing_that_is_extended_afterwards_cures_what_was_missed_under_a_procedure_that_was_left() {
        var story = received("2026-01-05", "letter", "The bill is wrong.")
                .under("england-adults")
                .on("2026-07-10")
                .does(new CaseCommand.DecideTriage(
                        day("2026-07-10"),
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                        "The hospital's."));
        assertThat(story.clock("left-1-six-months")).isEqualTo("Missed 2026-07-04");
        assertThat(story.under("england-adults")
                        .refused(new CaseCommand.Extend(
                                new ClockId("six-months"),
                                day("2026-07-01"),
                                day("2026-12-31"),
                                day("2026-07-01"),
                                "She agreed on the telephone.")))
                .isEqualTo("cures-a-breach");
        assertThat(story.clock("left-1-six-months")).isEqualTo("Missed 2026-07-04");
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

    @Requirement("EA-15")
    @Test
    void no_clock_of_the_adults_procedure_can_stand_still() {
        var story = received("2026-05-01", "letter", "Late visits.").under("england-adults");
        assertThat(story.refused(new CaseCommand.Pause(day("2026-05-01"), "We are busy.")))
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

    @Requirement({"PS-01", "PS-02"})
    @Test
    void a_concern_in_wales_can_be_settled_informally_under_the_model_policy() {
        var story = received("2026-05-01", "telephone", "The bins.").under("psow-model");
        assertThat(story.clock("response")).isEqualTo("Running 2026-06-02");
        story.on("2026-05-06").step("resolved-informally", "Emptied. She said so.");
        assertThat(story.known().disposition()).isEqualTo("resolved-informally");
        assertThat(story.refused(story.asking("stage-2", ""))).isEqualTo("closed");
    }

    @Requirement("EN-01")
    @Test
    void an_enquiry_has_a_target_of_its_own_and_no_other_clock() {
        var story = received("2026-05-01", "email", "How do I apply?");
        story.does(new CaseCommand.DecideTriage(
                day("2026-05-01"),
                new Triage.TakenForward(Kind.ENQUIRY, Optional.of(new ProcedureInForce("enquiry", "here"))),
                "Asks only."));
        assertThat(story.clock("enquiry-target")).isEqualTo("Running 2026-05-11");
        story.on("2026-05-08").does(new CaseCommand.Close(day("2026-05-08"), ClosingReason.RESOLVED));
        assertThat(story.clock("enquiry-target")).isEqualTo("Met 2026-05-11");
    }

    @Requirement("FB-01")
    @Test
    void a_compliment_is_passed_to_the_team_and_quoted_only_with_consent() {
        var story = received("2026-05-01", "feedback-card", "Thank you all.");
        story.does(new CaseCommand.DecideTriage(
                day("2026-05-01"),
                new Triage.TakenForward(Kind.COMPLIMENT, Optional.of(new ProcedureInForce("feedback", "here"))),
                "Praise."));
        story.step("passed-on", "To the home care team.").step("quote-agreed", "By telephone: \"Thank you all\".");
        assertThat(story.known().proceedings().steps()).hasSize(2);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
