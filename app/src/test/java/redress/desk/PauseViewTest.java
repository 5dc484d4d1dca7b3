package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.List;
import org.junit.jupiter.api.Test;
import redress.casework.ActionList;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseCommand.Pause;
import redress.casework.CaseCommand.Resume;
import redress.casework.CaseCommand.ReviewPause;
import redress.casework.Correction;
import redress.organisation.ActionLimits;
import redress.testing.Requirement;

/** What pages say of a case that stands still. */
class PauseViewTest {

    private static final CaseCommand[] STANDING = {
        takenForward("children", "2006"),
        new Pause(TODAY.minusDays(1), TODAY, TODAY.plusDays(60), "The court sits first.")
    };
    private static final CaseCommand[] REVIEWED = {
        STANDING[0], STANDING[1], new ReviewPause(TODAY, "The hearing was put off.", TODAY)
    };

    @Requirement("AL-27")
    @Test
    void the_page_says_at_its_top_since_when_it_stands_still_and_when_somebody_looks_again() {
        var page = CaseView.of(after(MEREDITH, STANDING));
        assertThat(page.glance().standing()).endsWith("It stands still since 3 June 2026.");
        var due = page.glance().due().orElseThrow();
        assertThat(due.title()).isEqualTo("Review whether the case can go on");
        assertThat(due.date()).isEqualTo("3 August 2026");
        assertThat(due.overdue()).isFalse();
        assertThat(page.standingStill())
                .containsExactly(
                        new Fact("Since", "3 June 2026"),
                        new Fact("Told in writing on", "4 June 2026"),
                        new Fact("Why", "The court sits first."),
                        new Fact("Look at it again on", "3 August 2026"));
        assertThat(page.next())
                .extracting(CasePage.Action::text)
                .contains("Review whether the case can go on", "Let the case go on");
    }

    @Requirement("AL-26")
    @Test
    void what_a_review_found_stands_there_while_it_stands_still_and_in_the_history_for_ever() {
        assertThat(CaseView.of(after(MEREDITH, REVIEWED)).standingStill())
                .contains(
                        new Fact("Reviewed on 4 June 2026", "The hearing was put off."),
                        new Fact("Look at it again on", "4 June 2026"));
        var timeline = Brindlemere.timeline(REVIEWED[0], REVIEWED[1], REVIEWED[2], new Resume(TODAY));
        assertThat(timeline)
                .extracting(TimelineEntry::title)
                .startsWith("The case goes on", "Reviewed: the case still stands still", "The case stands still");
        assertThat(timeline.get(1).facts())
                .containsExactly(
                        new Fact("What was found", "The hearing was put off."),
                        new Fact("Next day of review", "4 June 2026"));
        assertThat(timeline.get(2).facts())
                .contains(new Fact("Told in writing on", "4 June 2026"), new Fact("Day of review", "3 August 2026"));
    }

    @Requirement("AL-28")
    @Test
    void a_day_of_a_pause_that_was_put_right_stands_beside_the_one_before() {
        var timeline = Brindlemere.timeline(
                STANDING[0],
                STANDING[1],
                new Correct(TODAY, new Correction.PauseToldOn(1, TODAY.minusDays(1)), "The copy of the letter."));
        assertThat(timeline.getFirst().title())
                .isEqualTo("Corrected: day on which the person was told that the case stands still");
        assertThat(timeline.getFirst().facts()).contains(new Fact("Was", "4 June 2026"), new Fact("Is", "3 June 2026"));
    }

    @Requirement("AL-27")
    @Test
    void the_work_list_reminds_of_what_is_to_be_reviewed() {
        assertThat(reminders(0)).isEmpty();
        assertThat(reminders(1))
                .containsExactly(
                        new CasePage.Action("1 case that stands still is to be reviewed", "/cases?show=standing"));
        assertThat(reminders(2))
                .extracting(CasePage.Action::text)
                .containsExactly("2 cases that stand still are to be reviewed");
    }

    private static List<CasePage.Action> reminders(int reviews) {
        return Reminders.of(new ActionList.Counts(0, 0, 0), ActionLimits.USUAL, reviews, WorkList.Show.STANDING);
    }
}
