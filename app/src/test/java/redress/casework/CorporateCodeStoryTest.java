package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import org.junit.jupiter.api.Test;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** A complaint about a council's bill, by the Ombudsman's Complaint Handling Code. */
@StoryOf("complaint-handling-code-2024")
class CorporateCodeStoryTest {

    @Requirement({"CO-01", "CO-02", "CO-03", "CO-04", "CO-40", "CO-41", "CO-43"})
    @Test
    void a_wrong_bill_goes_through_both_stages_and_to_the_ombudsman() {
        // Mr Osei writes on the Thursday before Easter 2026. Good Friday and Easter Monday count for nobody.
        var story = received("2026-04-02", "email", "You billed me for a permit that I gave back.")
                .speaks(Role.COMPLAINANT, "Kofi Osei", "own-behalf")
                .under("complaint-handling-code");
        assertThat(story.clock("acknowledge")).as("five working days").isEqualTo("Running 2026-04-13");
        assertThat(story.clock("stage-1-response"))
                .as("from the acknowledgement, and not before")
                .isEqualTo("NotStarted");

        // It is acknowledged on the last day, and the ten working days of the answer begin there.
        story.on("2026-04-13").acknowledged();
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2026-04-13");
        assertThat(story.clock("stage-1-response")).isEqualTo("Running 2026-04-27");
        assertThat(story.refused(story.asking("stage-2", "")))
                .as("nothing was answered yet")
                .isEqualTo("too-early");

        // The contractor does not answer. Ten more working days can be taken, over May Day, and not one more.
        story.on("2026-04-24");
        assertThat(story.refused(story.moreTime("stage-1-response", "2026-05-13", "The contractor is slow.")))
                .isEqualTo("too-far");
        story.takesTime("stage-1-response", "2026-05-12", "The contractor is slow.");

        // The answer goes out a day late all the same, and says what will be done. The case need not wait for that.
        story.on("2026-05-13")
                .element("The bill.")
                .element("Nobody wrote back.")
                .finds(1, "upheld")
                .finds(2, "not-upheld")
                .answers(Fenshire.MO)
                .pays(RemedyKind.REFUND, 8_450, "Refund the bill.", "2026-06-10")
                .learns("The contractor reports permits that come back.", "2026-07-31")
                .closes();
        assertThat(story.clock("stage-1-response")).isEqualTo("Missed 2026-05-12");
        assertThat(story.outcome()).isEqualTo("partly-upheld");
        story.explains("stage-1-response", "approval", "It lay a day with the head of service.");

        // Nobody had written back: he does not let that go, and asks for stage 2, which takes up the closed case.
        story.on("2026-05-18").asksFor("stage-2");
        assertThat(story.clock("stage-2-acknowledge"))
                .as("over the bank holiday of 25 May")
                .isEqualTo("Running 2026-05-26");
        assertThat(story.clock("stage-1-response")).as("late is late").isEqualTo("Missed 2026-05-12");
        story.on("2026-05-26").step("stage-2-acknowledged");
        assertThat(story.clock("stage-2-response")).as("twenty working days").isEqualTo("Running 2026-06-23");

        // Somebody else looks at everything anew. Twenty more working days are the most that they can take.
        story.on("2026-06-22");
        assertThat(story.refused(story.moreTime("stage-2-response", "2026-07-22", "The calls are listened to.")))
                .isEqualTo("too-far");
        story.takesTime("stage-2-response", "2026-07-07", "The calls are listened to.");
        story.on("2026-07-06");
        assertThat(story.refused(story.signing())).as("found anew").isEqualTo("finding-missing");
        story.finds(1, "upheld").finds(2, "upheld").answers(Fenshire.SAM).closes();
        assertThat(story.clock("stage-2-response")).isEqualTo("MetAsExtended 2026-07-07");
        assertThat(story.outcome()).isEqualTo("upheld");
        assertThat(story.known().elements().getLast().earlier())
                .as("what stage 1 found is kept")
                .extracting(earlier -> earlier.finding().value())
                .containsExactly("not-upheld");

        // The refund was four weeks late. The contractor's report came in time.
        story.on("2026-07-08").done(1, "£84.50 on the bank statement.");
        story.on("2026-07-30").done(2, "The first report.");
        assertThat(story.wasLate(1)).isTrue();
        assertThat(story.wasLate(2)).isFalse();

        // He goes to the Ombudsman, who asks on 17 August and names no date: the council's 28 days count from the
        // letter.
        var referral = ReferralTelling.notified("lgsco", "2026-08-03", story.known())
                .on("2026-08-10")
                .takenUp()
                .on("2026-08-17")
                .enquiry();
        assertThat(referral.clock("enquiry-1").running().orElseThrow()).isEqualTo("2026-09-14");
        referral.on("2026-09-11")
                .answered()
                .on("2026-10-05")
                .draft("2026-10-19")
                .on("2026-10-16")
                .commented();
        referral.on("2026-11-02").decided("upheld").recommended(ReferralStoryTest.APOLOGY, "2026-12-02");
        assertThat(referral.on("2026-12-03").compliance(1)).isEqualTo(Compliance.NOT_COMPLIED);
        assertThat(referral.done(1).compliance(1)).isEqualTo(Compliance.COMPLIED_LATE);
    }

    @Requirement("CO-42")
    @Test
    void what_the_law_gives_a_procedure_of_its_own_leaves_with_the_ground_that_the_code_names() {
        var story =
                received("2026-04-02", "email", "My mother's carers come late.").under("complaint-handling-code");
        assertThat(story.refused(story.excluding("complaint-handling-code", "too-long")))
                .isEqualTo("no-such-ground");
        story.does(story.excluding("complaint-handling-code", "other-procedure"));
        assertThat(story.known().disposition()).isEqualTo("ineligible");
        assertThat(story.under("england-adults").clock("acknowledge"))
                .as("three working days from the day it came")
                .isEqualTo("Running 2026-04-09");
    }
}
