package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.RECEIVED;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.DecideTriage;
import redress.casework.CaseCommand.TakeStep;
import redress.casework.CaseCommand.Withdraw;
import redress.casework.Exclusion;
import redress.casework.Route;
import redress.casework.Triage;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** The page that says why something may be complained about, and the ways that lead to it. */
class EligibilityPageTest {

    @Requirement({"AL-35", "AL-39"})
    @Test
    void before_triage_the_page_says_of_each_question_that_it_is_not_decided_yet() {
        var page = page();
        assertThat(page.answer().word()).isEqualTo("Not known yet");
        assertThat(inShort(page))
                .containsExactly(
                        "Risk of harm: Not asked",
                        "The procedure: Not known yet",
                        "Who complains: Not known yet",
                        "In time: Not known yet",
                        "Grounds for not dealing with it: Not known yet",
                        "Ways out before a response: Not known yet",
                        "Later stages: Not known yet");
    }

    @Requirement("AL-35")
    @Test
    void the_head_of_the_page_says_each_answer_in_a_word() {
        assertThat(inShort(page(takenForward("children", "2006"))))
                .containsExactly(
                        "Risk of harm: Asked",
                        "The procedure: Yes",
                        "Who complains: Not known yet",
                        "In time: Not known yet",
                        "Grounds for not dealing with it: None relied on, 3 open",
                        "Ways out before a response: No rule",
                        "Later stages: Open Investigation, Not open Review panel");
        assertThat(inShort(page(takenForward(), new Withdraw(TODAY, "Settled."))))
                .contains("Grounds for not dealing with it: All closed");
    }

    @Requirement("AL-35")
    @Test
    void a_limit_leads_to_its_working_and_shows_where_its_rule_is_written_and_how_surely_it_is_known() {
        var late = item(page(takenForward(), happened()), "in-time-time-bar");
        assertThat(late.answer().word()).isEqualTo("No");
        assertThat(late.answer().against()).isTrue();
        assertThat(late.facts())
                .contains(new EligibilityPage.Line(
                        "Twelve months to complain: until", "1 January 2026", "/cases/2026-000001/clocks/time-bar"));
        assertThat(late.rules())
                .first()
                .isEqualTo(new EligibilityPage.Written(
                        "Within 12 months after the day on which the matter happened or, if later, the matter came to the"
                                + " person's notice.",
                        "The Local Authority Social Services and National Health Service Complaints (England) Regulations"
                                + " 2009, reg 12",
                        "The rule was read in an official description of it"));
    }

    @Requirement("AL-37")
    @Test
    void a_case_that_was_turned_away_shows_the_ground_and_no_link_to_clocks_that_it_has_no_more() {
        var page = page(
                takenForward(),
                happened(),
                new DecideTriage(
                        TODAY,
                        new Triage.RoutedOut(
                                Route.INELIGIBLE,
                                new RouteReasonId("out-of-time"),
                                Optional.of(new Exclusion("adults", "2024", "out-of-time"))),
                        "Made too late.",
                        Optional.empty()));
        assertThat(page.answer().because()).contains("The ground: Made after twelve months");
        var relied = grounds(page).stream()
                .filter(ground -> ground.answer().word().equals("Relied on"))
                .toList();
        assertThat(relied).singleElement().satisfies(ground -> {
            assertThat(ground.source()).isEqualTo("SI 2009/309 reg 12");
            assertThat(ground.facts().getFirst().text()).isEqualTo("4 June 2026\nMade too late.");
            assertThat(ground.facts()).allMatch(line -> line.href().isEmpty());
        });
    }

    @Requirement("AL-37")
    @Test
    void where_all_grounds_are_closed_for_one_reason_it_is_said_once() {
        var page = page(takenForward(), new Withdraw(TODAY, "Settled."));
        var section = page.sections().get(4);
        assertThat(section.grounds()).hasValueSatisfying(grounds -> {
            assertThat(grounds.closed()).startsWith("This case was already answered or closed.");
            assertThat(grounds.grounds())
                    .allMatch(ground -> ground.answer().word().equals("Closed"))
                    .allMatch(ground -> ground.answer().because().isEmpty());
        });
        assertThat(grounds(page(takenForward())))
                .extracting(ground -> ground.answer().because())
                .contains("This ground held until 2 June 2026. The whole procedure applies now.");
    }

    @Test
    void the_forms_that_decide_a_question_lead_to_it_and_no_others_do() {
        assertThat(link("triage")).contains("/cases/2026-000001/eligibility");
        assertThat(link("authority-basis")).contains("/cases/2026-000001/eligibility#people");
        assertThat(link("step-provider-consent-asked")).contains("/cases/2026-000001/eligibility#people");
        assertThat(link("step-occurred")).contains("/cases/2026-000001/eligibility#time");
        assertThat(link("step-time-bar-waived")).contains("/cases/2026-000001/eligibility#time");
        assertThat(link("step-resolved-orally")).contains("/cases/2026-000001/eligibility#ways-out");
        assertThat(link("stage-stage-2", takenForward("children", "2006")))
                .contains("/cases/2026-000001/eligibility#stage-stage-2");
        assertThat(link("step-stage-1-response-received", takenForward("children", "2006")))
                .contains("/cases/2026-000001/eligibility#stages");
        assertThat(link("note")).isEmpty();
        assertThat(link("step-transferred")).isEmpty();
    }

    private static Optional<String> link(String form) {
        return link(form, takenForward());
    }

    private static Optional<String> link(String form, CaseCommand taken) {
        var at = after(MEREDITH, taken);
        return EligibilityLink.from(CommandForms.find(form, at).orElseThrow(), at)
                .map(CasePage.Action::href);
    }

    private static CaseCommand happened() {
        return new TakeStep(new Milestone("occurred"), RECEIVED.minusMonths(17), Optional.empty(), "");
    }

    private static EligibilityPage page(CaseCommand... commands) {
        return EligibilityView.of(after(MEREDITH, commands));
    }

    private static EligibilityPage.Item item(EligibilityPage page, String anchor) {
        return items(page)
                .filter(item -> item.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> inShort(EligibilityPage page) {
        return page.sections().stream()
                .map(section -> section.title() + ": "
                        + section.inShort().stream()
                                .map(one -> (one.answer().word() + " " + one.about()).strip())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static Stream<EligibilityPage.Item> items(EligibilityPage page) {
        return page.sections().stream().flatMap(section -> section.items().stream());
    }

    private static List<EligibilityPage.Ground> grounds(EligibilityPage page) {
        return page.sections().stream()
                .flatMap(section -> section.grounds().stream())
                .flatMap(grounds -> grounds.grounds().stream())
                .toList();
    }
}
