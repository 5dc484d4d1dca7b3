package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.RECEIVED;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Extend;
import redress.casework.CaseCommand.GiveResponsePeriod;
import redress.casework.CaseCommand.Pause;
import redress.casework.CaseCommand.Resume;
import redress.casework.CaseCommand.TakeStep;
import redress.casework.PeriodBasis;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** Why a date is what it is, and how it stands. */
class ClockPageTest {

    private static final CaseCommand CHILDREN = takenForward("children", "2006");
    private static final CaseCommand ADULTS = takenForward("adults", "2024");
    private static final CaseCommand[] MOVED = {
        CHILDREN,
        new Pause(TODAY.minusDays(2), TODAY.minusDays(2), TODAY.plusDays(60), "The court sits first."),
        new Resume(TODAY),
        new Extend(new ClockId("stage-1"), TODAY, LocalDate.of(2026, 6, 22), TODAY, "An advocate is to be found.")
    };

    @Requirement("AL-64")
    @Test
    void each_change_of_a_date_opens_to_its_own_days_after_those_of_the_first_date() {
        var page = page("stage-1", MOVED);

        assertThat(page.clock().due()).isEqualTo("22 June 2026");
        assertThat(page.firstHeading()).isEqualTo("The first date, day by day");
        assertThat(page.isFolded()).isTrue();
        assertThat(page.first().orElseThrow().heading())
                .isEqualTo("From 1 June 2026 to 15 June 2026: each day, counted or not, and why");
        assertThat(page.changes())
                .extracting(ClockPage.Change::sentence)
                .containsExactly(
                        "The clock stood still from 2 June 2026 and went on from 4 June 2026, which moved the date to"
                                + " 17 June 2026.",
                        "Extended to 22 June 2026, on 4 June 2026.");
        assertThat(page.changes().getFirst().workings())
                .extracting(WorkingView::heading)
                .containsExactly(
                        "The days on which the clock stood still: 2 working days lost",
                        "As many days on: from 15 June 2026 to 17 June 2026");
        assertThat(page.changes().getLast().workings())
                .extracting(WorkingView::heading)
                .containsExactly(
                        "The longest that the rule allows: 20 working days, to 29 June 2026",
                        "2 working days more for the time in which the clock stood still, to 1 July 2026");
    }

    @Requirement("AL-64")
    @Test
    void a_table_says_of_each_day_whether_it_was_lost_or_counted_and_to_which_the_date_was_extended() {
        var page = page("stage-1", MOVED);

        var lost = page.changes().getFirst().workings().getFirst();
        assertThat(lost.header()).isEqualTo("Lost");
        assertThat(lost.days()).extracting(lost::counted).containsExactly("Day 1", "Day 2");
        var on = page.changes().getFirst().workings().getLast();
        assertThat(on.header()).isEqualTo("Counted");
        assertThat(on.days()).extracting(on::counted).containsExactly("No", "Day 1", "Day 2");
        var reach = page.changes().getLast().workings().getFirst();
        assertThat(reach.days())
                .filteredOn(day -> reach.reason(day).endsWith("extended to this day"))
                .singleElement()
                .satisfies(day -> assertThat(reach.date(day)).isEqualTo("22 June 2026"));
    }

    @Requirement("AL-64")
    @Test
    void a_date_that_nothing_moved_shows_its_days_at_once_unless_they_are_many() {
        assertThat(page("stage-1", CHILDREN).isFolded()).isFalse();
        assertThat(page("stage-1", CHILDREN).firstHeading()).isEqualTo("Day by day");
        assertThat(page("six-months", takenForward()).isFolded()).isTrue();
    }

    @Requirement("AL-66")
    @Test
    void a_limit_that_was_set_aside_says_when_and_why_and_looks_like_nobodys_breach() {
        var late = page("time-bar", takenForward(), happened());
        assertThat(late.clock().state()).isEqualTo("The complaint was received on 1 June 2026, 103 working days late");
        assertThat(late.clock().urgent()).as("it holds up the response").isTrue();

        var page = page(
                "time-bar",
                takenForward(),
                happened(),
                new TakeStep(new Milestone("time-bar-waived"), TODAY, Optional.empty(), "She was in hospital."));
        assertThat(page.clock().state())
                .isEqualTo("Set aside on 4 June 2026: the complaint was received 103 working days late");
        assertThat(page.clock().due()).isEqualTo("1 January 2026");
        assertThat(page.clock().urgent()).isFalse();
        assertThat(page.clock().delay()).isEmpty();
        assertThat(page.facts()).contains(new Fact("Why it was set aside", "She was in hospital."));
    }

    @Requirement("AL-67")
    @Test
    void a_way_out_that_is_over_has_ended_and_is_not_overdue() {
        var exit = page("oral-exit", takenForward());

        assertThat(exit.clock().due()).isEqualTo("2 June 2026");
        assertThat(exit.clock().state()).isEqualTo("The time for this has ended");
        assertThat(exit.clock().urgent()).isFalse();
    }

    @Requirement("AL-67")
    @Test
    void what_a_person_did_late_is_said_to_be_late_and_not_missed() {
        var again = page(
                "resubmit",
                CHILDREN,
                new TakeStep(
                        new Milestone("proceedings-ended"), TODAY.minusMonths(13), Optional.empty(), "The court's."),
                new TakeStep(new Milestone("resubmitted"), TODAY, Optional.empty(), ""));

        assertThat(again.clock().state())
                .startsWith("The complaint was made again after the other proceedings on 4 June 2026, ")
                .endsWith(" working days late");
        assertThat(again.clock().urgent()).isFalse();
    }

    private static CaseCommand happened() {
        return new TakeStep(new Milestone("occurred"), RECEIVED.minusMonths(17), Optional.empty(), "");
    }

    @Requirement("EA-35")
    @Test
    void a_day_that_was_given_once_the_one_before_had_passed_stands_beside_it_and_moves_nothing() {
        var promised = new GiveResponsePeriod(
                TODAY.minusDays(2), TODAY.minusDays(1), PeriodBasis.AGREED, TODAY.minusDays(2), "");
        var again = new GiveResponsePeriod(TODAY, TODAY.plusDays(8), PeriodBasis.AGREED, TODAY, "The log is late.");

        assertThat(page("response-period", ADULTS, promised).clock().state()).isEqualTo("1 working day overdue");
        var clock = page("response-period", ADULTS, promised, again).clock();
        assertThat(clock.due()).isEqualTo("3 June 2026");
        assertThat(clock.state()).isEqualTo("1 working day overdue. The person was given 12 June 2026 instead");

        var longer = new GiveResponsePeriod(
                TODAY.minusDays(3), TODAY.plusDays(8), PeriodBasis.AGREED, TODAY.minusDays(3), "");
        var nearer = new GiveResponsePeriod(
                TODAY.minusDays(2), TODAY.minusDays(1), PeriodBasis.AGREED, TODAY.minusDays(2), "It is simple.");
        assertThat(page("response-period", ADULTS, longer, nearer).clock().state())
                .as("a day that was brought forward in time is nobody's any more")
                .isEqualTo("1 working day overdue");
    }

    private static ClockPage page(String clock, CaseCommand... commands) {
        var at = after(MEREDITH, commands);
        return ClockPage.of(
                at.file().clocks().stream()
                        .filter(reading -> reading.rule().id().equals(new ClockId(clock)))
                        .findFirst()
                        .orElseThrow(),
                at);
    }

    @Requirement("AL-95")
    @Test
    void while_a_clock_stands_still_the_days_that_were_lost_so_far_can_be_read() {
        var page = page(
                "stage-1",
                CHILDREN,
                new Pause(RECEIVED.plusDays(1), RECEIVED.plusDays(1), TODAY.plusDays(60), "The court."));

        assertThat(page.changes()).singleElement().satisfies(change -> {
            assertThat(change.sentence()).startsWith("The clock stands still.");
            assertThat(change.workings()).singleElement().satisfies(lost -> {
                assertThat(lost.heading()).isEqualTo("The days on which the clock stood still: 3 working days lost");
                assertThat(lost.days())
                        .extracting(lost::date)
                        .containsExactly("2 June 2026", "3 June 2026", "4 June 2026");
            });
        });
    }

    @Requirement("EC-49")
    @Test
    void where_the_sources_disagree_what_starts_a_clock_the_other_readings_stand_beside_it() {
        var asked = new CaseCommand.OpenStage(new StageId("stage-2"), RECEIVED, "She is not satisfied.", "");
        var agreed = new TakeStep(new Milestone("statement-agreed"), TODAY, Optional.empty(), "");

        assertThat(page("stage-2", CHILDREN, asked).facts())
                .extracting(Fact::label)
                .doesNotContain("Others count");
        assertThat(page("stage-2", CHILDREN, asked, agreed).facts())
                .contains(new Fact(
                        "Others count", "The statement of complaint was agreed on 4 June 2026: to 9 July 2026"));
    }
}
