package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.BOOK;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.organisation.RouteReasonId;
import redress.testing.Requirement;

/** Nobody has decided yet what a representation is, and the time to acknowledge it runs all the same. */
class BeforeTriageTest {

    @Requirement("AL-51")
    @Test
    void the_earliest_day_that_it_could_come_to_is_next_from_the_moment_it_is_received() {
        var story = received("2026-03-02", "telephone", "Nobody came.");
        assertThat(story.clock("acknowledge"))
                .as("two working days, as the procedures of Fenshire go")
                .isEqualTo("Running 2026-03-04");
        assertThat(BOOK.nextDue(story.known()).orElseThrow().rule().title())
                .isEqualTo("Acknowledge the complaint, if triage makes it one");

        story.on("2026-03-05").under("england-adults");
        assertThat(story.clock("acknowledge"))
                .as("three working days, now that it is known")
                .isEqualTo("Running 2026-03-05");
    }

    @Requirement("AL-51")
    @Test
    void once_acknowledged_or_sent_another_way_nothing_of_the_kind_is_owed() {
        var acknowledged = received("2026-03-02", "letter", "Nobody came.").acknowledged();
        assertThat(BOOK.readings(acknowledged.known())).isEmpty();

        var elsewhere = received("2026-03-02", "letter", "The ward was dirty.")
                .does(new CaseCommand.DecideTriage(
                        LocalDate.parse("2026-03-02"),
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                        "The hospital's."));
        assertThat(BOOK.readings(elsewhere.known())).isEmpty();
    }
}
