package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** Dates that were typed wrongly: put right by the rules of the fact itself, and the clocks follow. */
class CorrectionsTest {

    private static final StageId STAGE_2 = new StageId("stage-2");

    @Requirement("AL-18")
    @Test
    void the_clocks_follow_the_corrected_date_of_an_acknowledgement_and_of_a_request_for_a_stage() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("wales-adults");
        story.on("2026-03-06").acknowledged();
        assertThat(story.clock("acknowledge")).isEqualTo("Missed 2026-03-04");
        story.does(correct(new Correction.AcknowledgedOn(day("2026-03-04"))));
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2026-03-04");

        var child = askedForInvestigation();
        assertThat(child.clock("stage-2")).isEqualTo("Running 2026-04-23");
        child.does(correct(new Correction.StageOpenedOn(STAGE_2, day("2026-03-18"))));
        assertThat(child.clock("stage-2")).isEqualTo("Running 2026-04-24");
        assertThat(child.clock("stage-1"))
                .as("of an earlier stage nothing moves")
                .isEqualTo("Met 2026-03-16");
    }

    @Requirement("AL-18")
    @Test
    void the_date_of_a_step_stays_between_what_it_follows_and_what_follows_it() {
        var story = received("2026-03-02", "letter", "The carer came late.").under("england-adults");
        story.on("2026-03-05").step("provider-consent-asked");
        story.on("2026-03-09").step("provider-consent-given");
        story.on("2026-03-10").step("passed-to-provider").on("2026-03-12");
        assertThat(story.refused(step("provider-consent-given", "2026-03-04"))).isEqualTo("before-its-time");
        assertThat(story.refused(step("provider-consent-given", "2026-03-11"))).isEqualTo("before-its-time");
        assertThat(story.refused(step("provider-consent-asked", "2026-03-10"))).isEqualTo("before-its-time");
        assertThat(story.refused(step("passed-to-provider", "2026-03-13"))).isEqualTo("in-future");
        assertThat(story.refused(step("provider-consent-asked", "2026-03-01"))).isEqualTo("before-receipt");
        assertThat(story.refused(step("taken-over", "2026-03-11"))).isEqualTo("not-done");
        story.does(step("provider-consent-given", "2026-03-06"));
        assertThat(story.known().proceedings().step(new Milestone("provider-consent-given")))
                .map(CaseEvent.StepTaken::on)
                .contains(day("2026-03-06"));
    }

    @Requirement("AL-19")
    @Test
    void a_correction_that_makes_a_later_stage_or_a_response_impossible_is_refused() {
        var story = askedForInvestigation();
        story.on("2026-03-30")
                .finds(1, "upheld")
                .appoints(Role.INVESTIGATING_OFFICER, "Ivo Marsh")
                .appoints(Role.INDEPENDENT_PERSON, "Ida Penn")
                .appoints(Role.ADJUDICATING_OFFICER, "Asha Dell")
                .reports()
                .on("2026-04-01")
                .signs();
        assertThat(story.refused(correct(new Correction.StageOpenedOn(STAGE_2, day("2026-04-02")))))
                .isEqualTo("in-future");
        story.on("2026-04-07").does(new CaseCommand.SendResponse(day("2026-04-07"), Means.LETTER));
        assertThat(story.refused(correct(new Correction.StageAnsweredOn(STAGE_2, day("2026-03-31")))))
                .isEqualTo("before-signature");
        assertThat(story.refused(correct(new Correction.StageOpenedOn(STAGE_2, day("2026-04-03")))))
                .as("after what was reported in it")
                .isEqualTo("before-its-time");
        assertThat(story.refused(correct(new Correction.RespondedOn(day("2026-03-12")))))
                .as("the first response, before its own signature")
                .isEqualTo("before-signature");
        story.does(correct(new Correction.SignedOn(day("2026-03-31"))));
        assertThat(story.refused(correct(new Correction.SignedOn(day("2026-03-16")))))
                .as("before its stage was asked for, and before the reports that it answers")
                .isEqualTo("before-stage");
        story.does(correct(new Correction.StageAnsweredOn(STAGE_2, day("2026-03-31"))));
        assertThat(story.refused(correct(new Correction.SignedOn(day("2026-04-01")))))
                .as("after it was sent")
                .isEqualTo("before-signature");
        story.does(correct(new Correction.StageAnsweredOn(STAGE_2, day("2026-04-02"))));
        assertThat(story.known().position()).isEqualTo(new Position.Responded(Kind.COMPLAINT, day("2026-04-02")));
        assertThat(story.known().proceedings().firstAnswer().orElseThrow().on())
                .as("the first response is another one")
                .isEqualTo(day("2026-03-13"));
    }

    @Requirement("AL-19")
    @Test
    void a_stage_that_follows_an_answer_is_not_asked_for_before_it() {
        var story = received("2026-03-02", "letter", "The bin was left.")
                .under("complaint-handling-code")
                .on("2026-03-13")
                .element("The bin.")
                .finds(1, "not-upheld")
                .answers()
                .on("2026-03-17")
                .asksFor("stage-2")
                .on("2026-03-23");
        assertThat(story.refused(correct(new Correction.StageOpenedOn(STAGE_2, day("2026-03-12")))))
                .as("before stage 1 was answered")
                .isEqualTo("too-early");
        assertThat(story.refused(correct(new Correction.RespondedOn(day("2026-03-18")))))
                .as("the answer that the request follows")
                .isEqualTo("too-early");
    }

    @Requirement("AL-19")
    @Test
    void what_was_resolved_by_the_next_day_stays_so_or_is_not_corrected() {
        var story = received("2026-03-02", "telephone", "The carer came late.").under("england-adults");
        story.on("2026-03-03").step("resolved-orally").on("2026-03-05");
        assertThat(story.refused(step("resolved-orally", "2026-03-04"))).isEqualTo("too-late");
        assertThat(story.refused(correct(
                        new Correction.ReceivedBy(new ChannelId("letter"), new PointOfReceiptId("complaints-team")))))
                .as("only what was said can leave by this door")
                .isEqualTo("before-its-time");
        assertThat(story.refused(correct(new Correction.ClosedOn(day("2026-03-02")))))
                .isEqualTo("use-step");
        story.does(step("resolved-orally", "2026-03-02"));
        assertThat(story.known().position())
                .as("the day on which it ended follows")
                .isEqualTo(new Position.Closed(day("2026-03-02"), ClosingReason.RESOLVED_INFORMALLY));
    }

    @Requirement("AL-19")
    @Test
    void a_signed_response_is_not_made_one_that_could_not_have_been_signed() {
        var story = received("2026-03-02", "letter", "It was last summer.").under("england-adults");
        story.does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2025-07-01"), Optional.empty(), "July."));
        story.on("2026-03-20").element("The bill.").finds(1, "upheld").answers().closes();
        assertThat(story.refused(step("occurred", "2024-07-01")))
                .as("then the complaint came out of time")
                .isEqualTo("out-of-time");
        story.does(step("occurred", "2025-06-01"));
        assertThat(story.refused(correct(new Correction.ClosedOn(day("2026-03-19")))))
                .as("before the response was sent")
                .isEqualTo("before-response");
        assertThat(story.refused(correct(new Correction.WithdrawnOn(day("2026-03-19")))))
                .isEqualTo("not-withdrawn");
    }

    @Requirement("AL-18")
    @Test
    void plan_withdrawal_and_closing_are_put_right_where_they_are_and_nowhere_else() {
        var story = received("2026-03-02", "letter", "The carer came late.").under("england-adults");
        assertThat(story.refused(correct(new Correction.PlannedOn(day("2026-03-02")))))
                .isEqualTo("not-planned");
        assertThat(story.refused(correct(new Correction.ClosedOn(day("2026-03-02")))))
                .isEqualTo("not-closed");
        assertThat(story.refused(correct(new Correction.StageOpenedOn(STAGE_2, day("2026-03-02")))))
                .isEqualTo("not-asked-for");
        story.on("2026-03-09").does(new CaseCommand.AgreePlan(day("2026-03-09"), Discussion.HELD, "Read the log."));
        story.does(correct(new Correction.PlannedOn(day("2026-03-06"))));
        assertThat(story.known().handling().plan().orElseThrow().on()).isEqualTo(day("2026-03-06"));

        story.does(new CaseCommand.Withdraw(day("2026-03-09"), "Settled."));
        assertThat(story.refused(correct(new Correction.ClosedOn(day("2026-03-05")))))
                .isEqualTo("use-withdrawal");
        story.does(correct(new Correction.WithdrawnOn(day("2026-03-06"))));
        assertThat(story.known().position()).isEqualTo(new Position.Closed(day("2026-03-06"), ClosingReason.WITHDRAWN));
        assertThat(story.clock("local-target")).isEqualTo("NotNeeded");
    }

    @Requirement("AL-19")
    @Test
    void a_withdrawal_is_not_put_before_what_was_done_after_it_and_so_cures_nothing() {
        var story = received("2026-03-02", "letter", "The carer came late.").under("england-adults");
        story.on("2026-03-09")
                .does(new CaseCommand.AgreePlan(day("2026-03-09"), Discussion.HELD, "Read the log."))
                .on("2026-03-12")
                .does(new CaseCommand.GiveResponsePeriod(
                        day("2026-03-11"), day("2026-04-10"), PeriodBasis.AGREED, day("2026-03-11"), ""))
                .does(new CaseCommand.Withdraw(day("2026-03-12"), "Settled."));
        assertThat(story.clock("acknowledge")).isEqualTo("Missed 2026-03-05");
        assertThat(story.refused(correct(new Correction.WithdrawnOn(day("2026-03-04")))))
                .as("before the plan")
                .isEqualTo("before-what-was-done");
        assertThat(story.refused(correct(new Correction.WithdrawnOn(day("2026-03-10")))))
                .as("before the response period")
                .isEqualTo("before-what-was-done");
        story.does(correct(new Correction.WithdrawnOn(day("2026-03-11"))));
        assertThat(story.clock("acknowledge")).isEqualTo("Missed 2026-03-05");
    }

    @Requirement("AL-19")
    @Test
    void a_complaint_is_not_closed_before_its_response_whatever_it_was_closed_for() {
        var story = received("2026-03-02", "letter", "The bill.").under("england-adults");
        story.on("2026-03-20").element("The bill.").finds(1, "upheld").answers().on("2026-03-23");
        assertThat(story.refused(new CaseCommand.Close(day("2026-03-19"), ClosingReason.ANSWERED)))
                .isEqualTo("before-response");
        assertThat(story.refused(new CaseCommand.Close(day("2026-03-23"), ClosingReason.RESOLVED)))
                .isEqualTo("complaint-needs-response");
        story.does(new CaseCommand.Close(day("2026-03-23"), ClosingReason.ANSWERED));
        assertThat(story.refused(correct(new Correction.ClosedOn(day("2026-03-19")))))
                .isEqualTo("before-response");
        story.does(correct(new Correction.ClosedOn(day("2026-03-20"))));
    }

    @Requirement("AL-19")
    @Test
    void receipt_is_not_corrected_past_a_triage_a_note_an_action_or_an_entry_that_another_replaced() {
        var story = received("2026-03-02", "letter", "The carer came late.").on("2026-04-08");
        assertThat(moved(story, "2026-04-01")).as("nothing happened yet").isTrue();
        story.under("england-adults").on("2026-04-09").does(new CaseCommand.Allocate(day("2026-04-07"), Fenshire.SAM));
        assertThat(moved(story, "2026-04-07")).isTrue();
        assertThat(moved(story, "2026-04-08")).as("past its allocation").isFalse();
        story.does(new CaseCommand.AddNote(day("2026-04-03"), "Rang at four."));
        assertThat(moved(story, "2026-04-03")).isTrue();
        assertThat(moved(story, "2026-04-04")).as("past a note").isFalse();
        story.does(new CaseCommand.AgreeAction(
                day("2026-04-02"),
                new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                Optional.empty(),
                "Say sorry.",
                Fenshire.SAM,
                day("2026-04-30")));
        assertThat(moved(story, "2026-04-03")).as("past an action").isFalse();
        story.element("The visits.")
                .does(new CaseCommand.RecordOutcomeSought(new ElementId(1), day("2026-03-30"), "An apology."));
        assertThat(moved(story, "2026-03-31")).as("past what was sought").isFalse();
        story.does(new CaseCommand.AgreePlan(day("2026-03-20"), Discussion.HELD, "Read the log."))
                .does(new CaseCommand.Correct(
                        day("2026-04-09"), new Correction.PlannedOn(day("2026-03-24")), "Typed wrongly."));
        assertThat(moved(story, "2026-03-24"))
                .as("a plan counts as it was put right")
                .isTrue();
        story.does(new CaseCommand.AgreePlan(day("2026-04-01"), Discussion.HELD, "Visit her."));
        assertThat(moved(story, "2026-03-25"))
                .as("past a plan that another replaced")
                .isFalse();
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2026-03-05");
    }

    private static boolean moved(Fenshire.Telling story, String received) {
        var command = new CaseCommand.Correct(day("2026-04-09"), new Correction.ReceivedOn(day(received)), "Stamped.");
        return switch (Rules.decide(Optional.of(story.known()), command, day("2026-04-09"), Fenshire.BOOK)) {
            case Ruling.Accepted _ -> true;
            case Ruling.Refused(var refusal) -> {
                assertThat(refusal.code()).isEqualTo("after-next-step");
                yield false;
            }
        };
    }

    @Requirement("AL-19")
    @Test
    void receipt_is_not_corrected_past_anything_that_was_done() {
        var story = received("2026-03-02", "letter", "The court sits.").under("england-children");
        story.on("2026-03-04").does(pause("2026-03-04", "The court sits. We wrote."));
        story.on("2026-03-09");
        assertThat(story.refused(correct(new Correction.ReceivedOn(day("2026-03-05")))))
                .isEqualTo("after-next-step");
    }

    @Test
    void a_later_stage_is_not_signed_before_it_was_asked_for() {
        var story = askedForInvestigation();
        story.finds(1, "upheld");
        assertThat(story.refused(new CaseCommand.SignResponse(day("2026-03-13"), Fenshire.SAM, "Dear Ms Abbott")))
                .isEqualTo("before-stage");
    }

    /** A child's complaint: answered on 13 March, an investigation asked for on 17 March, seen on 23 March. */
    private static Fenshire.Telling askedForInvestigation() {
        return received("2026-03-02", "letter", "Nobody told us.")
                .under("england-children")
                .on("2026-03-13")
                .element("We were not told.")
                .finds(1, "not-upheld")
                .answers()
                .on("2026-03-17")
                .asksFor("stage-2")
                .on("2026-03-23");
    }

    private static CaseCommand step(String fact, String date) {
        return correct(new Correction.StepTakenOn(new Milestone(fact), day(date)));
    }

    private static CaseCommand correct(Correction correction) {
        return new CaseCommand.Correct(day("2026-03-02"), correction, "Typed wrongly.");
    }

    /** Told on the first day, and looked at again after two months. */
    private static CaseCommand pause(String from, String reason) {
        return new CaseCommand.Pause(day(from), day(from), day(from).plusMonths(2), reason);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
