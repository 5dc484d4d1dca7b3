package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.DelayReasonId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** Why a date was missed: said once it has passed, kept for ever, and never an excuse that changes the clock. */
class DelaysTest {

    private static final ClockId STAGE_1 = new ClockId("stage-1");

    @Requirement("AL-14")
    @Test
    void a_date_that_passed_has_a_reason_which_stays_through_answer_closing_and_reopening() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("england-children");
        story.on("2026-03-16");
        assertThat(story.refused(because("stage-1", "workload")))
                .as("on the last day")
                .isEqualTo("not-missed");

        story.on("2026-03-17").does(because("stage-1", "workload"));
        assertThat(reason(story)).contains("workload");

        story.on("2026-03-20").element("We were not told.").finds(1, "upheld").answers();
        assertThat(story.clock("stage-1")).isEqualTo("Missed 2026-03-16");
        var readings = Fenshire.BOOK.readings(story.known());
        story.does(because("stage-1", "waiting-service"));
        assertThat(reason(story)).as("the last one counts").contains("waiting-service");
        assertThat(story.known().proceedings().delays()).as("both are kept").hasSize(2);
        assertThat(Fenshire.BOOK.readings(story.known()))
                .as("a reason changes nothing of a clock")
                .isEqualTo(readings);

        story.closes().on("2026-03-23").does(because("stage-1", "overlooked"));
        story.does(new CaseCommand.Reopen(day("2026-03-23"), "There was more."));
        assertThat(reason(story)).contains("overlooked");
        assertThat(story.clock("stage-1")).isEqualTo("Missed 2026-03-16");
    }

    @Requirement("AL-14")
    @Test
    void only_a_date_that_the_council_missed_has_a_reason() {
        var story = received("2026-03-02", "letter", "It was the winter before last.")
                .under("england-adults")
                .does(new CaseCommand.TakeStep(
                        new Milestone("occurred"), day("2024-12-02"), Optional.empty(), "The winter before last."));
        story.on("2026-03-09");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2025-12-02");
        assertThat(story.refused(because("time-bar", "other")))
                .as("the person was late, not the council")
                .isEqualTo("not-missed");
        assertThat(story.refused(because("six-months", "other"))).isEqualTo("not-missed");
        assertThat(story.refused(because("nonsense", "other"))).isEqualTo("no-such-clock");
        assertThat(story.refused(new CaseCommand.ExplainDelay(
                        day("2026-03-09"), new ClockId("acknowledge"), new DelayReasonId("other"), " ")))
                .isEqualTo("empty");
        assertThat(story.refused(new CaseCommand.ExplainDelay(
                        day("2026-03-10"), new ClockId("acknowledge"), new DelayReasonId("other"), "Tomorrow.")))
                .isEqualTo("in-future");
    }

    private static CaseCommand because(String clock, String reason) {
        return new CaseCommand.ExplainDelay(
                day("2026-03-09"), new ClockId(clock), new DelayReasonId(reason), "The log came late.");
    }

    private static Optional<String> reason(Fenshire.Telling story) {
        return story.known()
                .proceedings()
                .delay(STAGE_1)
                .map(CaseEvent.DelayExplained::reason)
                .map(DelayReasonId::value);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
