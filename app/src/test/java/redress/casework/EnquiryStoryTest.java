package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** Somebody asks something. It is answered soon, counted apart, and is no complaint until it turns out to be one. */
@StoryOf("enquiry-1")
class EnquiryStoryTest {

    @Requirement({"EN-01", "EN-04", "EN-05"})
    @Test
    void a_question_about_a_stairlift_is_answered_by_the_councils_own_target() {
        // Mr Adeyemi asks on Friday 1 May 2026 how to get a stairlift. May Day comes in between: five working days
        // are up on the 11th, and the law has no date for him at all.
        var story = received("2026-05-01", "email", "How do I apply for a stairlift?")
                .under(Kind.ENQUIRY, "enquiry", "here");
        assertThat(story.known().disposition()).isEqualTo("enquiry");
        assertThat(story.clock("enquiry-target")).isEqualTo("Running 2026-05-11");
        assertThat(Fenshire.BOOK.readings(story.known())).hasSize(1);

        // He hears the next working day that somebody looks into it. Who visits him can only say after the 11th, and
        // he is content to wait until the 20th.
        story.on("2026-05-05").acknowledged();
        story.on("2026-05-08").takesTime("enquiry-target", "2026-05-20", "The therapist is away until the 18th.");
        assertThat(story.clock("enquiry-target")).isEqualTo("Running 2026-05-20");

        // There is nothing to find, nothing to sign and no Ombudsman to point to: it is answered and closed.
        story.on("2026-05-19");
        assertThat(story.refused(story.signing())).isEqualTo("not-a-complaint");
        story.closes(ClosingReason.RESOLVED);
        assertThat(story.clock("enquiry-target")).isEqualTo("MetAsExtended 2026-05-20");
        assertThat(story.outcome()).isEmpty();
    }

    @Requirement("EN-02")
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"ENQUIRY", "REQUEST_FOR_SERVICE"})
    void what_is_asked_for_and_what_is_asked_are_two_kinds_with_one_target(Kind kind) {
        var story = received("2026-05-01", "email", "Please bring a ramp.").under(kind, "enquiry", "here");
        assertThat(story.known().disposition()).isEqualTo(kind.code());
        assertThat(story.clock("enquiry-target")).isEqualTo("Running 2026-05-11");
        story.on("2026-05-12").closes(ClosingReason.RESOLVED);
        assertThat(story.clock("enquiry-target")).isEqualTo("Missed 2026-05-11");
    }

    @Requirement({"EN-03", "AL-22"})
    @Test
    void a_question_that_turns_out_to_be_a_complaint_is_one_from_the_day_on_which_it_came() {
        // Mrs Okoro asks on 1 May when the carers come. On the 12th she says that none has come since February.
        var story =
                received("2026-05-01", "telephone", "When do the carers come?").under(Kind.ENQUIRY, "enquiry", "here");
        story.on("2026-05-12").under("england-adults");

        // Nobody acknowledged it in the three working days that she had, nor answered it in the five that she was
        // promised.
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2026-05-07");
        assertThat(story.clock("six-months")).isEqualTo("Running 2026-10-31");
        assertThat(story.clock("left-1-enquiry-target")).isEqualTo("Missed 2026-05-11");
        story.acknowledged();
        assertThat(story.clock("acknowledge")).isEqualTo("Missed 2026-05-07");
        story.explains("acknowledge", "overlooked", "It was taken for a question.");
    }

    @Test
    void a_complaint_is_not_put_under_the_procedure_for_questions() {
        var story = received("2026-05-01", "email", "Nobody came.");
        assertThat(story.refused(story.asked(Kind.COMPLAINT, "enquiry", "here")))
                .isEqualTo("wrong-kind");
        assertThat(story.refused(story.asked(Kind.ENQUIRY, "feedback", "here"))).isEqualTo("wrong-kind");
        assertThat(story.refused(story.moreTime("enquiry-target", "2026-05-20", "Why not.")))
                .as("before anybody has decided what it is")
                .isEqualTo("not-triaged");
    }
}
