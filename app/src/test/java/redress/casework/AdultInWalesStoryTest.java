package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import org.junit.jupiter.api.Test;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** A husband complains about his wife's carers in Wales, is not content, and goes to the Ombudsman. */
@StoryOf("wales-adults-2014")
class AdultInWalesStoryTest {

    @Requirement({"WA-01", "WA-02", "WA-03", "WA-05", "WA-06", "WA-07", "WA-08", "WA-09", "WA-10", "WA-40"})
    @Test
    void missed_visits_are_discussed_and_investigated_and_the_ombudsman_has_the_last_word() {
        // Mr Pryce rings on Monday 4 March 2024: the carers miss visits, and the rota is sent to the wrong house.
        var story = received("2024-03-04", "telephone", "Nobody came for two Sundays.")
                .speaks(Role.COMPLAINANT, "Huw Pryce", "asked")
                .under("wales-adults");
        assertThat(story.clock("acknowledge")).as("two working days").isEqualTo("Running 2024-03-06");
        assertThat(story.clock("discussion")).as("from the acknowledgement").isEqualTo("NotStarted");

        // The next day he has the letter, and with it what he said, written down. An advocate is not for him.
        story.on("2024-03-05").acknowledged().step("oral-record-sent").chooses("advocate-offered", "declined");
        story.showsAuthority(1, "A form that Mrs Pryce has signed.");
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2024-03-06");
        assertThat(story.clock("discussion")).as("ten working days").isEqualTo("Running 2024-03-19");

        // He is to have an operation, and both sides agree before the day to talk when he is at home again, over
        // Easter.
        story.on("2024-03-15").takesTime("discussion", "2024-04-05", "He is in hospital until Easter.");
        story.on("2024-04-03").step("discussed", "The rota was put right. The Sundays he does not let go.");
        assertThat(story.clock("discussion")).isEqualTo("MetAsExtended 2024-04-05");
        assertThat(story.clock("written-terms")).as("nothing was resolved").isEqualTo("NotStarted");

        // On 8 April he asks for an investigation. It is his right: nobody weighs whether it is worth while.
        story.on("2024-04-08");
        assertThat(story.refused(story.declining("stage-2", "unwarranted"))).isEqualTo("no-such-ground");
        story.asksFor("stage-2");
        assertThat(story.clock("written-record")).as("five working days").isEqualTo("Running 2024-04-15");
        assertThat(story.clock("stage-2-response")).isEqualTo("NotStarted");

        // The record goes out on the 12th and comes back agreed on the 22nd. Two bank holidays lie in the 25 days
        // from there.
        story.on("2024-04-12").step("record-sent");
        story.element("Nobody came for two Sundays.").element("The rota went to the wrong house.");
        story.on("2024-04-22").step("record-agreed", "The second Sunday was the 25th.");
        assertThat(story.clock("written-record")).isEqualTo("Met 2024-04-15");
        assertThat(story.clock("stage-2-response")).isEqualTo("Running 2024-05-29");

        // The agency's log is with its lawyers. More time is written to him in time; six months are the most there is.
        story.on("2024-05-28").appoints(Role.INDEPENDENT_INVESTIGATOR, "Ianto Rees");
        assertThat(story.refused(story.moreTime("stage-2-response", "2024-10-23", "The log is with lawyers.")))
                .isEqualTo("too-far");
        story.takesTime("stage-2-response", "2024-07-12", "The log is with lawyers.");
        story.on("2024-06-28").step("investigated", "Two Sundays were missed. The rota was right.");
        story.finds(1, "upheld").finds(2, "not-upheld");

        // The director signs on the 10th, and the answer goes out a day before its date.
        story.on("2024-07-10").signs().on("2024-07-11").sends();
        assertThat(story.outcome()).isEqualTo("partly-upheld");
        assertThat(story.clock("stage-2-response")).isEqualTo("MetAsExtended 2024-07-12");

        // What the investigator recommended has an officer who answers for it. It is done four days late, and stays so.
        story.putsRight(RemedyKind.APOLOGY, "Write to Mrs Pryce.", "2024-07-25")
                .isRecommended("No round without a carer to stand in.", "2024-09-30")
                .closes();
        story.on("2024-07-24").done(1, "The letter of the 24th.");
        story.on("2024-10-04").done(2, "The new rota.");
        assertThat(story.wasLate(1)).isFalse();
        assertThat(story.wasLate(2)).isTrue();

        // He goes to the Ombudsman for Wales, who takes it up, hears the council, and recommends £250.
        var referral = ReferralTelling.notified("psow", "2024-09-02", story.known())
                .on("2024-09-16")
                .takenUp()
                .enquiry("2024-10-14")
                .document("The investigator's report")
                .on("2024-10-11")
                .answered();
        assertThat(referral.clock("enquiry-1").remarks()).isEmpty();
        referral.on("2025-01-20").decided("upheld").recommended(ReferralStoryTest.PAYMENT, "2025-02-20");
        assertThat(referral.on("2025-02-19").compliance(1)).isEqualTo(Compliance.OUTSTANDING);
        assertThat(referral.done(1).compliance(1)).isEqualTo(Compliance.COMPLIED);
    }
}
