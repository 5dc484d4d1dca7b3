package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.INES;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.List;
import org.junit.jupiter.api.Test;
import redress.access.SignedIn;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseCommand.ExplainDelay;
import redress.casework.Correction;
import redress.casework.Means;
import redress.organisation.DelayReasonId;
import redress.procedure.ClockId;
import redress.testing.Requirement;

/** What pages say of a date that was missed, before and after somebody gave the reason. */
class DelayViewTest {

    private static final CaseCommand[] MISSED = {
        takenForward(),
        new Correct(TODAY, new Correction.ReceivedOn(TODAY.minusDays(20)), "The stamp."),
        new Acknowledge(TODAY, Means.LETTER)
    };
    private static final CaseCommand[] EXPLAINED = {
        MISSED[0],
        MISSED[1],
        MISSED[2],
        new ExplainDelay(
                TODAY, new ClockId("acknowledge"), new DelayReasonId("overlooked"), "The letter lay in a drawer.")
    };

    @Requirement("AL-14")
    @Test
    void a_missed_date_without_a_reason_says_so_and_leads_to_where_it_is_given() {
        var delay = delay(MEREDITH, MISSED);
        assertThat(delay.reason()).isEqualTo("Nobody has said why");
        assertThat(delay.missing()).isTrue();
        assertThat(delay.href()).isEqualTo("/cases/2026-000001/delay?clock=acknowledge");
        assertThat(delay(INES, MISSED).href()).as("who may only investigate").isEmpty();
        assertThat(DelayForm.explain().timely().test(after(MEREDITH, MISSED).known(), Brindlemere.BOOK))
                .as("it is one of the next things to do")
                .isTrue();
    }

    @Requirement("AL-14")
    @Test
    void closing_a_case_says_what_is_still_to_be_explained_and_forbids_nothing() {
        assertThat(warnings(MISSED))
                .singleElement()
                .asString()
                .startsWith("Nobody has said why this was missed: Acknowledge the complaint.");
        assertThat(warnings(EXPLAINED)).isEmpty();
    }

    @Requirement("AL-14")
    @Test
    void the_reason_stands_beside_the_clock_on_its_own_page_and_in_the_history() {
        var at = after(MEREDITH, EXPLAINED);
        var delay = delay(MEREDITH, EXPLAINED);
        assertThat(delay.reason()).isEqualTo("Because: Overlooked");
        assertThat(delay.missing()).isFalse();
        assertThat(delay.link()).isEqualTo("Change the reason");
        assertThat(ClockPage.of(at.file().clocks().get(2), at)
                        .clock()
                        .delay()
                        .orElseThrow()
                        .facts())
                .contains(new Fact("Reason", "Overlooked"), new Fact("What happened", "The letter lay in a drawer."));
        assertThat(Brindlemere.timeline(EXPLAINED).getFirst().title())
                .isEqualTo("Acknowledge the complaint: why it was late");
    }

    private static DelayView delay(SignedIn me, CaseCommand... commands) {
        return CaseView.of(after(me, commands)).clocks().stream()
                .filter(clock -> clock.title().equals("Acknowledge the complaint"))
                .findFirst()
                .flatMap(ClockView::delay)
                .orElseThrow();
    }

    private static List<String> warnings(CaseCommand... commands) {
        return Warnings.of(EndForms.close(), after(MEREDITH, commands));
    }
}
