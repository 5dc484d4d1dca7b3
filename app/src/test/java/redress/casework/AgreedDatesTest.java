package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.testing.Requirement;

/** A day that is promised to the person is one that a clock holds the council to. */
class AgreedDatesTest {

    @Requirement("AL-50")
    @ParameterizedTest
    @ValueSource(
            strings = {"wales-adults", "wales-children", "england-children", "complaint-handling-code", "psow-model"})
    void no_day_is_promised_where_the_rules_set_the_days_and_no_clock_would_hold_it(String procedure) {
        var story = received("2026-03-02", "letter", "Nobody came.").under(procedure);
        assertThat(story.refused(promise("2026-03-30"))).isEqualTo("nothing-agreed");
    }

    @Requirement("AL-50")
    @Test
    void a_day_is_promised_while_the_answer_is_still_to_come_and_not_afterwards() {
        var story = received("2026-03-02", "letter", "Nobody came.").under("england-adults");
        story.does(promise("2026-03-30"));
        assertThat(story.clock("response-period")).isEqualTo("Running 2026-03-30");
        story.element("The visits.").finds(1, "upheld").answers();
        assertThat(story.refused(promise("2026-04-30"))).isEqualTo("already-answered");
        story.does(new CaseCommand.Reopen(LocalDate.parse("2026-03-02"), "There was more."));
        assertThat(story.refused(promise("2026-04-30")))
                .as("the answer that was promised was sent")
                .isEqualTo("already-answered");
    }

    @Requirement("EC-06")
    @Test
    void the_time_to_ask_for_a_panel_runs_from_the_adjudication_until_it_is_known_when_the_person_had_it() {
        var story = received("2026-03-02", "letter", "I want a panel.").under("england-children");
        story.asksFor("stage-2")
                .element("The visits.")
                .appoints(Role.INVESTIGATING_OFFICER, "Ivy Grant")
                .appoints(Role.INDEPENDENT_PERSON, "Peter Moss")
                .appoints(Role.ADJUDICATING_OFFICER, "Ann Hale")
                .finds(1, "not-upheld")
                .on("2026-03-13")
                .reports()
                .answers();
        assertThat(story.clock("ask-for-stage-3")).isEqualTo("Running 2026-04-14");
        assertThat(story.on("2026-04-15").refused(story.asking("stage-3", ""))).isEqualTo("empty");
        story.on("2026-03-17").step("stage-2-response-received");
        assertThat(story.clock("ask-for-stage-3")).isEqualTo("Running 2026-04-16");
    }

    private static CaseCommand promise(String until) {
        var day = LocalDate.parse("2026-03-02");
        return new CaseCommand.GiveResponsePeriod(day, LocalDate.parse(until), PeriodBasis.AGREED, day, "We need it.");
    }
}
