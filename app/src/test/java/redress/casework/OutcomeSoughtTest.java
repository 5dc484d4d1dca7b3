package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.journal.Personal;
import redress.testing.Requirement;

/** What would put it right for the person, at each thing that they complain of. */
class OutcomeSoughtTest {

    @Requirement("AL-10")
    @Test
    void what_would_put_it_right_is_asked_with_each_thing_and_may_be_said_later_and_anew() {
        var story = received("2026-05-01", "letter", "The bill is wrong, and nobody rings back.")
                .under("england-adults")
                .does(new CaseCommand.AddElement(Placement.NOWHERE, "The bill.", "The money back."))
                .element("Nobody rings back.");
        assertThat(sought(story, 1)).contains(Personal.of("The money back."));
        assertThat(sought(story, 2)).as("she has not said").isEmpty();

        story.on("2026-05-08").does(seeking(2, "2026-05-07", "That somebody rings."));
        assertThat(sought(story, 2)).contains(Personal.of("That somebody rings."));

        story.on("2026-06-01").finds(1, "upheld").finds(2, "upheld").signs();
        story.does(seeking(1, "2026-06-01", "The money back, and an apology."));
        assertThat(sought(story, 1)).contains(Personal.of("The money back, and an apology."));
        assertThat(story.known().handling().signed())
                .as("what she wants takes nothing from what was found")
                .isPresent();
    }

    @Test
    void it_is_said_of_something_complained_of_in_words_on_a_day_while_the_case_is_open() {
        var story = received("2026-05-01", "letter", "The bill is wrong.").under("england-adults");
        assertThat(story.refused(seeking(1, "2026-05-01", "The money back."))).isEqualTo("no-such-element");
        story.element("The bill.");
        assertThat(story.refused(seeking(1, "2026-05-01", " "))).isEqualTo("empty");
        assertThat(story.refused(seeking(1, "2026-05-02", "The money back."))).isEqualTo("in-future");
        story.finds(1, "upheld").answers().closes();
        assertThat(story.refused(seeking(1, "2026-05-01", "The money back."))).isEqualTo("closed");
    }

    private static CaseCommand seeking(int element, String on, String words) {
        return new CaseCommand.RecordOutcomeSought(new ElementId(element), LocalDate.parse(on), words);
    }

    private static Optional<Personal<String>> sought(Fenshire.Telling story, int element) {
        return story.known().element(new ElementId(element)).orElseThrow().sought();
    }
}
