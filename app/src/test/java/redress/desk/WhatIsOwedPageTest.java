package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.OLWEN;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.access.Credential;
import redress.access.RoleOfStaff;
import redress.access.SignedIn;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AddElement;
import redress.casework.CaseCommand.Allocate;
import redress.casework.CaseCommand.DecideTriage;
import redress.casework.CaseCommand.OpenStage;
import redress.casework.CaseCommand.RecordFinding;
import redress.casework.CaseCommand.SendResponse;
import redress.casework.CaseCommand.SignResponse;
import redress.casework.CaseCommand.TakeStep;
import redress.casework.ElementId;
import redress.casework.Exclusion;
import redress.casework.Finding;
import redress.casework.Means;
import redress.casework.Placement;
import redress.casework.Route;
import redress.casework.StaffId;
import redress.casework.Triage;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** What pages say of a case that went another way, and of a stage that is for another person. */
class WhatIsOwedPageTest {

    private static final SignedIn HILARY =
            new SignedIn("hilary", "Hilary Dunmore", Set.of(RoleOfStaff.SENIOR_MANAGER), new Credential("of hilary"));
    private static final CaseCommand GONE = new DecideTriage(
            TODAY.minusDays(1),
            new Triage.RoutedOut(
                    Route.OTHER_BODY,
                    new RouteReasonId("health-body"),
                    Optional.of(new Exclusion("adults", "2024", "another-body"))),
            "It is about the ward.");
    private static final CaseCommand REFUSED = new DecideTriage(
            TODAY.minusDays(1),
            new Triage.RoutedOut(
                    Route.INELIGIBLE,
                    new RouteReasonId("out-of-time"),
                    Optional.of(new Exclusion("corporate", "2024", "legal-proceedings"))),
            "The court sits.");
    private static final CaseCommand SENT = step("sent-to-body", "The hospital trust; the letter.");

    private static final CaseCommand[] AT_STAGE_2 = {
        takenForward("corporate", "2024"),
        new Acknowledge(TODAY, Means.LETTER),
        new Allocate(TODAY, new StaffId("olwen")),
        new AddElement(Placement.NOWHERE, "The bill."),
        new RecordFinding(new ElementId(1), new Finding("not-upheld"), "The bill is right."),
        new SignResponse(TODAY, new StaffId("hilary"), "Dear Ms Abbott"),
        new SendResponse(TODAY, Means.LETTER),
        new OpenStage(new StageId("stage-2"), TODAY, "It is not right.", "")
    };

    @Requirement("EA-27")
    @Test
    void what_is_owed_stands_first_among_what_to_do_next_on_a_case_that_has_ended() {
        var page = CaseView.of(after(MEREDITH, GONE));
        assertThat(page.next())
                .extracting(CasePage.Action::text)
                .containsExactly("Send to the body that it belongs to", "Tell the person why it is not dealt with");
        assertThat(page.next().getLast().href()).isEqualTo("/cases/2026-000001/step-told-why");
        assertThat(page.glance().due().orElseThrow().title()).isEqualTo("Send it to the body that it belongs to");
        assertThat(page.glance().due().orElseThrow().date()).isEqualTo("8 June 2026");
        assertThat(page.clocks())
                .extracting(ClockView::title)
                .containsExactly("Tell the person why it is not dealt with", "Send it to the body that it belongs to");
    }

    @Requirement("EA-27")
    @Test
    void the_page_says_what_comes_first_and_when_it_was_done() {
        assertThat(notNow(after(MEREDITH, GONE)))
                .contains("The other body has it: Record first that we sent the complaint to the body that it"
                        + " belongs to. (SI 2009/309 reg 6(5) and (6))");
        var page = CaseView.of(after(MEREDITH, GONE, SENT, step("told-why", "That the trust has it.")));
        assertThat(page.next()).extracting(CasePage.Action::text).containsExactly("The other body has it");
        assertThat(WrongDates.of(after(MEREDITH, GONE, SENT)))
                .extracting(Option::code)
                .contains("step-sent-to-body", "closedOn");
    }

    @Requirement("CO-09")
    @Test
    void a_complaint_that_is_not_accepted_says_so_and_shows_no_date_where_the_council_set_none() {
        var page = CaseView.of(after(MEREDITH, REFUSED));
        assertThat(page.glance().standing()).endsWith("Closed on 3 June 2026: it was not accepted.");
        assertThat(page.glance().owed()).containsExactly("Tell the person why it is not accepted: owed, no day is set");
        assertThat(page.clocks()).isEmpty();
    }

    @Test
    void the_history_says_what_happened_not_what_there_was_to_do() {
        assertThat(Brindlemere.timeline(GONE, SENT))
                .extracting(TimelineEntry::title)
                .startsWith(
                        "We sent the complaint to the body that it belongs to",
                        "Triage decided: it went to another body");
    }

    @Requirement("CO-07")
    @Test
    void a_case_that_nobody_has_at_stage_2_is_to_be_allocated_next_to_one_of_the_others() {
        var at = after(MEREDITH, AT_STAGE_2);
        var page = CaseView.of(at);
        assertThat(page.glance().holder()).isEqualTo("Nobody yet");
        assertThat(page.next()).extracting(CasePage.Action::text).contains("Allocate the case");
        var takers = (Field.Choice) FirstForms.allocate().fields().apply(at).getFirst();
        assertThat(takers.options())
                .extracting(Option::code)
                .doesNotContain("olwen")
                .contains("ines");
        assertThat(takers.hint())
                .isEqualTo("Stage 2 is for another person than Stage 1 (Complaint Handling Code 2024 stage 2).");
        assertThat(Brindlemere.timeline(AT_STAGE_2))
                .extracting(TimelineEntry::title)
                .startsWith("No longer allocated to Olwen Farrar", "Investigation began");
    }

    @Requirement("EC-50")
    @Test
    void a_part_that_the_stage_wants_and_the_pool_has_nobody_for_is_what_to_do_next() {
        var at = after(
                OLWEN,
                takenForward("children", "2006"),
                new OpenStage(new StageId("stage-2"), TODAY, "I want it investigated.", ""));
        assertThat(CaseView.of(at).next())
                .filteredOn(action -> action.text().equals("Add the adjudicating officer"))
                .singleElement()
                .satisfies(action ->
                        assertThat(action.href()).isEqualTo("/cases/2026-000001/person?role=adjudicating-officer"));
    }

    @Requirement("CO-06")
    @Test
    void whoever_signed_stage_1_is_not_offered_to_sign_stage_2_and_reads_why() {
        var found = new RecordFinding(new ElementId(1), new Finding("upheld"), "It was wrong.");
        var at = after(
                HILARY,
                Stream.concat(Arrays.stream(AT_STAGE_2), Stream.of(found)).toArray(CaseCommand[]::new));
        assertThat(EndForms.sign().isOffered(at)).isFalse();
        assertThat(notNow(at))
                .anyMatch(line -> line.startsWith(
                        "Sign the response: Stage 2 is for another person than Stage 1 (Complaint Handling Code 2024"));
    }

    @Requirement("PR-06")
    @Test
    void the_page_of_what_cannot_be_done_says_why_nobody_is_simply_satisfied_once_the_council_took_over() {
        assertThat(notNow(after(MEREDITH, takenForward("provider", "2024"), step("taken-over", "The fees."))))
                .anyMatch(line -> line.startsWith("The person is satisfied: This can be recorded no longer, because the"
                        + " council took the complaint over (SI 2009/309 reg 14)."));
    }

    private static List<String> notNow(AtHand at) {
        return NotNowPage.of(at).groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.title() + ": " + line.reason()
                        + (line.source().isEmpty() ? "" : " (" + line.source() + ")"))
                .toList();
    }

    private static CaseCommand step(String fact, String words) {
        return new TakeStep(new Milestone(fact), TODAY, Optional.empty(), words);
    }
}
