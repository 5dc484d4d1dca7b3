package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.procedure.Milestone;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** Somebody says thank you, and somebody says what they think. */
@StoryOf("feedback-1")
class FeedbackStoryTest {

    @Requirement({"FB-01", "FB-02", "FB-03", "FB-04", "AL-07"})
    @Test
    void a_thank_you_reaches_the_carers_and_is_quoted_as_its_writer_likes() {
        // Mr Haigh sends a card about the carers of his wife on 1 May 2026. No rule waits for an answer to it.
        var story = received("2026-05-01", "feedback-card", "They sang with her every morning. Thank you all.")
                .speaks(Role.COMPLAINANT, "Arthur Haigh", "own-behalf")
                .under(Kind.COMPLIMENT, "feedback", "here");
        assertThat(story.known().disposition()).isEqualTo("compliment");
        assertThat(Fenshire.BOOK.readings(story.known())).as("no clock").isEmpty();

        // He is thanked, and the card goes to those whom it is about.
        story.on("2026-05-05").acknowledged();
        assertThat(story.refused(story.taking("passed-on", ""))).as("to whom?").isEqualTo("empty");
        story.step("passed-on", "To Kim and the morning round of the home care team, and to their manager.");

        // The annual report would like his words. He agrees to some of them, and says to which.
        assertThat(quoted(story)).isFalse();
        assertThat(story.refused(story.taking("quote-agreed", "")))
                .as("which words?")
                .isEqualTo("empty");
        story.on("2026-05-11")
                .step("quote-agreed", "By telephone: \"They sang with her every morning\", without names.");
        assertThat(quoted(story)).isTrue();

        // Praise teaches too.
        story.learns("Show the other rounds what singing does.", "2026-06-30").closes(ClosingReason.PASSED_ON);
        story.on("2026-06-26").done(1, "It was shown at the team day.");
        assertThat(story.wasLate(1)).isFalse();
        assertThat(story.known().disposition()).isEqualTo("compliment");
    }

    @Requirement("FB-05")
    @Test
    void whoever_does_not_want_to_be_quoted_has_said_so() {
        var story = received("2026-05-01", "feedback-card", "Thank you.").under(Kind.COMPLIMENT, "feedback", "here");
        assertThat(story.refused(story.taking("quote-refused", ""))).isEqualTo("empty");
        story.step("quote-refused", "Not even without her name.");
        assertThat(quoted(story)).isFalse();
    }

    @Requirement({"FB-03", "FB-04"})
    @Test
    void a_comment_is_passed_on_and_counted_as_a_comment() {
        // Ms Dunn thinks that the day centre should open earlier. It is no complaint, and nothing went wrong.
        var story = received("2026-05-01", "online-form", "Could the day centre open at eight?")
                .under(Kind.COMMENT, "feedback", "here");
        assertThat(Fenshire.BOOK.readings(story.known())).isEmpty();
        story.on("2026-05-06").acknowledged().step("passed-on", "To the manager of the day centre.");
        story.does(new CaseCommand.FindNothingToLearn(LocalDate.parse("2026-05-06"), "The budget settles it in March."))
                .closes(ClosingReason.PASSED_ON);
        assertThat(story.known().disposition()).isEqualTo("comment");
        assertThat(story.known().aftermath().noLearning()).hasSize(1);
    }

    private static boolean quoted(Fenshire.Telling story) {
        return story.known().proceedings().step(new Milestone("quote-agreed")).isPresent();
    }
}
