package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.procedure.ClockId;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** A concern about a Welsh council, by the model policy of the Public Services Ombudsman for Wales. */
@StoryOf("psow-model-2019")
class ModelPolicyStoryTest {

    @Requirement({"PS-02", "PS-40", "PS-41", "PS-43"})
    @Test
    void a_lost_bus_pass_is_not_settled_on_the_telephone_is_investigated_and_goes_to_the_ombudsman() {
        // Mrs Lloyd writes on Friday 3 May 2024. The pass was lost in December, and six months count from there.
        var story = received("2024-05-03", "email", "You lost my son's bus pass and told nobody.")
                .speaks(Role.COMPLAINANT, "Carys Lloyd", "own-behalf")
                .under("psow-model");
        story.happened("occurred", "2023-12-15");
        assertThat(story.clock("time-bar")).isEqualTo("Met 2024-06-15");

        // Five working days to acknowledge, twenty to answer, with two bank holidays in between.
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2024-05-13");
        assertThat(story.clock("response")).isEqualTo("Running 2024-06-04");

        // Somebody rings her and offers a new pass. She wants to know why nobody told her, so it is a formal complaint.
        story.on("2024-05-08")
                .does(new CaseCommand.AddNote(
                        LocalDate.parse("2024-05-08"), "A new pass is in the post. It is not enough."))
                .acknowledged();
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2024-05-13");
        story.element("The pass was lost.").element("Nobody told her.");

        // The depot's book is at the auditor's. She is told within the twenty days why it takes longer, and how long.
        story.on("2024-05-31").takesTime("response", "2024-06-28", "The depot's book is at the auditor's.");
        story.on("2024-06-26").finds(1, "upheld").finds(2, "upheld").signs();
        story.on("2024-06-27").sends();
        assertThat(story.clock("response")).isEqualTo("MetAsExtended 2024-06-28");
        assertThat(story.outcome()).isEqualTo("upheld");

        // What she paid for buses comes back to her, and the depot learns. There is nobody else in the council to go
        // to.
        story.pays(RemedyKind.REFUND, 3_120, "What she paid for buses.", "2024-07-26")
                .learns("The depot writes on the day on which it loses something.", "2024-08-30");
        assertThat(story.refused(story.asking("stage-2", ""))).isEqualTo("no-such-stage");
        story.closes();
        story.on("2024-07-26").done(1, "Paid by transfer.");
        story.on("2024-08-29").done(2, "The new page of the book.");
        assertThat(story.wasLate(1)).isFalse();
        assertThat(story.wasLate(2)).isFalse();

        // The Ombudsman for Wales finds that the council had put it right.
        var referral = ReferralTelling.notified("psow", "2024-09-02", story.known())
                .on("2024-09-09")
                .takenUp()
                .enquiry("2024-10-07")
                .on("2024-10-04")
                .answered()
                .on("2024-12-02")
                .decided("not-upheld");
        assertThat(referral.known().decision()).contains(new Ruled(LocalDate.parse("2024-12-02"), "not-upheld"));
    }

    @Requirement({"PS-01", "PS-43"})
    @Test
    void a_concern_that_is_settled_informally_is_counted_all_the_same() {
        var story = received("2026-05-01", "telephone", "The bins.").under("psow-model");
        assertThat(story.clock("response")).isEqualTo("Running 2026-06-02");
        story.on("2026-05-06").step("resolved-informally", "Emptied. She said so.");
        assertThat(story.known().disposition()).isEqualTo("resolved-informally");
        assertThat(story.clock("response")).isEqualTo("NotNeeded");
        assertThat(story.refused(story.asking("stage-2", ""))).isEqualTo("closed");
    }

    @Requirement("PS-41")
    @Test
    void what_comes_after_six_months_is_answered_only_where_the_council_says_why() {
        var story = received("2026-05-01", "letter", "The pavement.").under("psow-model");
        story.happened("occurred", "2025-08-01");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2026-02-01");
        story.element("The pavement.").finds(1, "upheld");
        assertThat(story.refused(story.signing())).isEqualTo("out-of-time");
        story.step("time-bar-waived", "She was ill all winter, and the pavement is as it was.")
                .signs();
    }

    @Requirement("PS-42")
    @Test
    void more_time_of_which_the_person_hears_after_the_twenty_days_changes_nothing() {
        var story = received("2024-05-03", "email", "The pass.").under("psow-model");
        story.on("2024-06-05")
                .does(new CaseCommand.Extend(
                        new ClockId("response"),
                        LocalDate.parse("2024-06-04"),
                        LocalDate.parse("2024-06-28"),
                        LocalDate.parse("2024-06-05"),
                        "The book is away."));
        assertThat(story.clock("response")).isEqualTo("Running 2024-06-04");
        story.on("2024-06-20").element("The pass.").finds(1, "upheld").answers();
        assertThat(story.clock("response")).isEqualTo("Missed 2024-06-04");
    }
}
