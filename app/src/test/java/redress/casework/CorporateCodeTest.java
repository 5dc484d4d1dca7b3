package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.SAM;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.Fenshire.Telling;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.procedure.Stage;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** A complaint about a bill under the Ombudsman's Code: two stages, two people, and the Ombudsman after that. */
class CorporateCodeTest {

    private static final StaffId OLIVE = new StaffId("olive.officer");
    private static final StaffId RUTH = new StaffId("ruth.reviewer");
    private static final StaffId DAVID = new StaffId("david.director");

    @Requirement({"CO-06", "CO-07"})
    @Test
    void a_complaint_goes_from_one_person_to_another_and_then_to_the_ombudsman() {
        var story = received("2026-04-01", "email", "The bill for the day centre is wrong.")
                .under("complaint-handling-code");

        // Olive takes it and looks into it; her manager Sam signs the answer of stage 1.
        story.on("2026-04-02").does(allocating("2026-04-02", OLIVE));
        story.on("2026-04-08").acknowledged();
        story.on("2026-04-20")
                .element("The bill counts days on which the centre was shut.")
                .finds(1, "not-upheld")
                .answers()
                .closes();
        assertThat(story.clock("stage-1-response")).isEqualTo("Met 2026-04-22");

        // The person is not satisfied. Stage 2 is for another person, so the case is with nobody from then on.
        story.on("2026-05-11").asksFor("stage-2");
        assertThat(story.known().handling().allocatedTo()).isEmpty();
        assertThat(story.refused(allocating("2026-05-11", OLIVE))).isEqualTo("another-person");
        assertThat(story.refused(allocating("2026-05-11", SAM))).isEqualTo("another-person");
        assertThat(sentence(story, allocating("2026-05-11", OLIVE)))
                .isEqualTo(
                        "Stage 2 is for another person than Stage 1 (Complaint Handling Code 2024 stage 2). They had the"
                                + " case at that stage, or signed its answer. Somebody else must do this.");

        // Ruth reviews it. She finds otherwise, and neither Sam nor Olive can sign what she found.
        story.does(allocating("2026-05-11", RUTH)).on("2026-05-13").step("stage-2-acknowledged");
        assertThat(story.clock("stage-2-response")).isEqualTo("Running 2026-06-11");
        story.on("2026-06-09").finds(1, "upheld");
        assertThat(story.refused(signing("2026-06-09", SAM))).isEqualTo("another-person");
        assertThat(story.refused(signing("2026-06-09", OLIVE))).isEqualTo("another-person");
        story.does(signing("2026-06-09", DAVID))
                .does(new CaseCommand.SendResponse(day("2026-06-09"), Means.LETTER))
                .closes();
        assertThat(story.outcome()).isEqualTo("upheld");
        assertThat(story.known().proceedings().replies())
                .extracting(reply -> reply.heldBy().orElseThrow())
                .containsExactly(OLIVE, RUTH);

        // The response names the Ombudsman, and the person goes there. Taken up again, the case is still not for Olive.
        story.on("2026-07-20").does(new CaseCommand.NotifyOmbudsmanReferral(day("2026-07-20"), Optional.empty()));
        story.does(new CaseCommand.Reopen(day("2026-07-20"), "The Ombudsman asks us to look at it again."));
        assertThat(story.known().handling().allocatedTo()).contains(RUTH);
        assertThat(story.refused(allocating("2026-07-20", OLIVE))).isEqualTo("another-person");
    }

    @Requirement("CO-07")
    @Test
    void the_case_stays_with_whoever_took_it_over_before_stage_2_was_asked_for() {
        var story = answered();
        story.does(allocating("2026-04-21", RUTH)).on("2026-04-22").asksFor("stage-2");
        assertThat(story.known().handling().allocatedTo()).contains(RUTH);
    }

    @Requirement("CO-07")
    @Test
    void a_stage_of_a_procedure_that_says_nothing_of_it_leaves_the_case_with_whoever_has_it() {
        var story =
                received("2026-05-01", "letter", "My mother was not washed.").under("wales-adults");
        story.does(allocating("2026-05-01", OLIVE)).asksFor("stage-2");
        assertThat(story.known().handling().allocatedTo()).contains(OLIVE);
    }

    @Requirement("CO-08")
    @Test
    void a_complaint_after_twelve_months_is_answered_once_the_council_has_set_the_limit_aside() {
        var story =
                received("2026-05-01", "letter", "A bill of two winters ago.").under("complaint-handling-code");
        story.does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2024-12-01"), Optional.empty(), ""));
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2025-12-01");
        story.element("The bill.").finds(1, "upheld");
        assertThat(story.refused(story.signing())).isEqualTo("out-of-time");
        assertThat(story.refused(story.taking("time-bar-waived", ""))).isEqualTo("empty");
        story.step("time-bar-waived", "He was in hospital.").signs();

        var known = received("2026-05-01", "letter", "A bill that I found in January.")
                .under("complaint-handling-code")
                .does(new CaseCommand.TakeStep(new Milestone("occurred"), day("2024-12-01"), Optional.empty(), ""))
                .does(new CaseCommand.TakeStep(
                        new Milestone("came-to-notice"), day("2026-01-10"), Optional.empty(), ""));
        assertThat(known.clock("time-bar")).isEqualTo("Met 2027-01-10");
        assertThat(known.refused(routedOut("2026-05-01", "over-twelve-months"))).isEqualTo("in-time");
    }

    @Requirement("CO-09")
    @Test
    void whoever_is_not_accepted_is_still_to_be_told_why_and_of_the_ombudsman() {
        var story = received("2026-05-01", "letter", "You sued me.");
        story.does(routedOut("2026-05-01", "legal-proceedings"));
        assertThat(Owed.outstanding(story.known(), Fenshire.BOOK))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.fact()).isEqualTo(new Milestone("told-why"));
                    assertThat(step.asks().orElseThrow()).contains("Ombudsman");
                    assertThat(step.source()).hasToString("Complaint Handling Code 2024 2.4");
                });
        story.on("2026-05-06").step("told-why", "That the court decides, and of the Ombudsman.");
        assertThat(Owed.outstanding(story.known(), Fenshire.BOOK)).isEmpty();
    }

    @Requirement("CO-10")
    @Test
    void stage_2_is_refused_only_on_a_ground_that_is_written_down() {
        var story = answered();
        assertThat(story.refused(new CaseCommand.DeclineStage(
                        new StageId("stage-2"), day("2026-04-21"), "nothing-new", "She says the same again.")))
                .isEqualTo("no-such-ground");
        story.on("2026-04-21")
                .does(new CaseCommand.DeclineStage(
                        new StageId("stage-2"), day("2026-04-21"), "legal-proceedings", "That the court decides."));
        assertThat(story.known().proceedings().declined()).hasSize(1);
    }

    @Requirement("CO-11")
    @Test
    void both_responses_say_what_was_decided_and_why_and_where_to_go_next() {
        var code = Fenshire.BOOK
                .find(new ProcedureInForce("complaint-handling-code", "here"))
                .orElseThrow();
        assertThat(contents(code.stages().getFirst()))
                .contains("how it was understood", "reasons on every point", "still to come", "ask for stage 2");
        assertThat(contents(code.stages().getLast()))
                .contains("how it was understood", "reasons on every point", "still to come", "go to the Ombudsman");
        assertThat(code.stages().getLast().response().orElseThrow().signposts())
                .contains("Local Government and Social Care Ombudsman");
        assertThat(code.clocks())
                .filteredOn(clock -> clock.extension().isPresent())
                .hasSize(2)
                .allSatisfy(clock -> assertThat(
                                clock.extension().orElseThrow().onlyWhere().orElseThrow())
                        .contains("details of the Ombudsman"));
    }

    @Requirement("CO-12")
    @Test
    void a_request_for_service_is_recorded_apart_and_becomes_a_complaint_once_the_person_is_dissatisfied() {
        var story = received("2026-05-01", "telephone", "Please empty the bin.");
        story.does(new CaseCommand.DecideTriage(
                day("2026-05-01"),
                new Triage.TakenForward(Kind.REQUEST_FOR_SERVICE, Optional.of(new ProcedureInForce("enquiry", "here"))),
                "Nobody has done anything wrong yet."));
        assertThat(story.known().disposition()).isEqualTo("request-for-service");
        story.on("2026-05-20").under("complaint-handling-code");
        assertThat(story.known().disposition()).isEqualTo("complaint");
    }

    private static Telling answered() {
        var story = received("2026-04-01", "email", "The bill is wrong.").under("complaint-handling-code");
        return story.does(allocating("2026-04-01", OLIVE))
                .on("2026-04-08")
                .acknowledged()
                .on("2026-04-20")
                .element("The bill.")
                .finds(1, "not-upheld")
                .answers()
                .on("2026-04-21");
    }

    private static String contents(Stage stage) {
        return String.join(" ", stage.response().orElseThrow().contents());
    }

    private static CaseCommand allocating(String on, StaffId to) {
        return new CaseCommand.Allocate(day(on), to);
    }

    private static CaseCommand signing(String on, StaffId by) {
        return new CaseCommand.SignResponse(day(on), by, "Dear Mr Bell");
    }

    private static CaseCommand routedOut(String on, String ground) {
        return new CaseCommand.DecideTriage(
                day(on),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion("complaint-handling-code", "here", ground))),
                "As the Code allows.");
    }

    /** What whoever gives this command would read. */
    static String sentence(Telling story, CaseCommand command) {
        return List.of(Rules.decide(Optional.of(story.known()), command, day("2026-12-31"), Fenshire.BOOK)).stream()
                .filter(Ruling.Refused.class::isInstance)
                .map(ruling -> ((Ruling.Refused) ruling).refusal().sentence())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
