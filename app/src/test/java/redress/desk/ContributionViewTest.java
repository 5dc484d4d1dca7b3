package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AskContribution;
import redress.casework.CaseCommand.ReceiveContribution;
import redress.casework.ContributionId;
import redress.casework.Means;
import redress.testing.Requirement;

/** What pages say of the parts of an answer that others were asked for. */
class ContributionViewTest {

    private static final CaseCommand[] ASKED = {
        takenForward(),
        new Acknowledge(TODAY, Means.LETTER),
        new AskContribution(TODAY, "The hospital trust", "The discharge record", TODAY.plusDays(1))
    };
    private static final CaseCommand[] CAME = {
        ASKED[0], ASKED[1], ASKED[2], new ReceiveContribution(new ContributionId(1), TODAY, "He was to have care.")
    };

    @Requirement("AL-17")
    @Test
    void a_part_that_is_awaited_stands_on_the_case_and_at_its_top_where_it_is_due_first() {
        var page = CaseView.of(after(MEREDITH, ASKED));
        var part = page.contributions().getFirst();
        assertThat(part.state()).isEqualTo("Asked");
        assertThat(part.due()).isEqualTo("5 June 2026");
        assertThat(part.href()).isEqualTo("/cases/2026-000001/contribution-received?contribution=1");
        assertThat(page.glance().due().orElseThrow().title()).isEqualTo("The part of The hospital trust");
        assertThat(page.next()).extracting(CasePage.Action::text).contains("Record that another's part came");
    }

    @Requirement("AL-16")
    @Test
    void signing_while_a_part_is_awaited_is_warned_of_and_not_forbidden() {
        assertThat(Warnings.of(EndForms.sign(), after(MEREDITH, ASKED)))
                .contains("The answer still waits for the part of The hospital trust (due 5 June 2026). It can be"
                        + " signed without that, if it says so.");
        assertThat(Warnings.of(EndForms.sign(), after(MEREDITH, CAME)))
                .noneMatch(warning -> warning.contains("still waits"));
    }

    @Test
    void what_came_stands_beside_what_was_asked_for_and_in_the_history() {
        var part = CaseView.of(after(MEREDITH, CAME)).contributions().getFirst();
        assertThat(part.state()).isEqualTo("Received");
        assertThat(part.href()).isEmpty();
        assertThat(part.facts())
                .containsExactly(new Fact("Came on", "4 June 2026"), new Fact("What it says", "He was to have care."));
        assertThat(Brindlemere.timeline(CAME))
                .extracting(TimelineEntry::title)
                .startsWith("Another's part came", "Asked another body for its part, due 5 June 2026");
        assertThat(Brindlemere.timeline(CAME).getFirst().facts())
                .containsExactly(
                        new Fact("From", "The hospital trust"), new Fact("What it says", "He was to have care."));
    }
}
