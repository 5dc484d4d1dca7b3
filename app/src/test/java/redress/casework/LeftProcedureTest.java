package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.testing.Requirement;

/** A case that is decided anew, and leaves the procedure under which it missed something. */
class LeftProcedureTest {

    @Requirement("AL-22")
    @Test
    void what_was_missed_under_a_procedure_stays_missed_when_the_case_goes_another_way() {
        var story = received("2026-05-01", "letter", "The bill is wrong.")
                .under("england-adults")
                .on("2026-05-20")
                .acknowledged();
        assertThat(story.clock("acknowledge")).isEqualTo("Missed 2026-05-07");
        story.does(new CaseCommand.DecideTriage(
                day("2026-05-20"),
                new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                "The hospital's."));
        assertThat(story.clock("left-1-acknowledge")).isEqualTo("Missed 2026-05-07");
        story.on("2026-06-01").under("wales-adults");
        assertThat(story.clock("left-1-acknowledge")).isEqualTo("Missed 2026-05-07");
    }

    @Requirement("AL-22")
    @Test
    void nothing_that_is_extended_afterwards_cures_what_was_missed_under_a_procedure_that_was_left() {
        var story = received("2026-01-05", "letter", "The bill is wrong.")
                .under("england-adults")
                .on("2026-07-10")
                .does(new CaseCommand.DecideTriage(
                        day("2026-07-10"),
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                        "The hospital's."));
        assertThat(story.clock("left-1-six-months")).isEqualTo("Missed 2026-07-04");
        assertThat(story.under("england-adults")
                        .refused(new CaseCommand.Extend(
                                new ClockId("six-months"),
                                day("2026-07-01"),
                                day("2026-12-31"),
                                day("2026-07-01"),
                                "She agreed on the telephone.")))
                .isEqualTo("cures-a-breach");
        assertThat(story.clock("six-months"))
                .as("back under the procedure, the day that has passed stands once")
                .isEqualTo("Running 2026-07-04");
        assertThat(Fenshire.BOOK.readings(story.known()))
                .extracting(reading -> reading.rule().id())
                .doesNotContain(new ClockId("left-1-six-months"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
