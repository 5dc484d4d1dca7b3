package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.ActingRule;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** A girl in foster care in Wales complains herself, with an advocate beside her. */
@StoryOf("wales-children-2014")
class ChildInWalesStoryTest {

    @Requirement({"WC-01", "WC-02", "WC-04", "WC-05", "WC-06"})
    @Test
    void a_girl_in_foster_care_asks_to_see_her_brother_and_is_heard() {
        // Gwen is fourteen. She rings on the Thursday before Christmas 2024: she does not see her brother, and her
        // carer shouts at her. The second comes before anything else.
        var story = received("2024-12-19", "telephone", "I never see my brother. And she shouts at me.")
                .speaks(Role.COMPLAINANT, "Gwen", "own-behalf")
                .toSafeguarding("The duty manager, at once, by telephone.");
        assertThat(story.known().isClosed()).isTrue();
        assertThat(story.known().disposition()).isEqualTo("safeguarding");

        // Safeguarding sees her the next day and sends the rest back on Monday. Her two working days ran all the while.
        story.on("2024-12-23")
                .backFromSafeguarding("wales-children", "She is safe. They will look at how the placement goes.");
        assertThat(story.clock("acknowledge")).as("from the day she rang").isEqualTo("Running 2024-12-23");

        // She is written to that day, in her own words, and takes the advocate whom she is offered.
        story.acknowledged().step("oral-record-sent").chooses("advocate-offered", "accepted");
        story.speaks(Role.ADVOCATE, "Non Parry", "asked").showsAuthority(2, "A card that Gwen has signed.");
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2024-12-23");
        assertThat(story.known().people().getLast().authority().holdsOn(story.today()))
                .as("the advocate speaks for her because she says so")
                .isTrue();
        assertThat(story.clock("discussion"))
                .as("ten working days, not counting three bank holidays")
                .isEqualTo("Running 2025-01-09");

        // They meet on 8 January. Her worker will ring back from now on; about her brother nobody can promise anything.
        story.on("2025-01-08").step("discussed", "Gwen and Non Parry came. The calls are settled, her brother is not.");
        story.element("I never see my brother.").element("My social worker does not ring back.");

        // On the 9th she asks for an investigation. The record of what she complains of is hers to put right.
        story.on("2025-01-09").asksFor("stage-2");
        assertThat(story.clock("written-record")).isEqualTo("Running 2025-01-16");
        story.on("2025-01-15")
                .step("record-sent")
                .on("2025-01-20")
                .step("record-agreed", "She does not say 'contact'.");
        assertThat(story.clock("written-record")).isEqualTo("Met 2025-01-16");
        assertThat(story.clock("stage-2-response")).as("25 working days").isEqualTo("Running 2025-02-24");

        // Two people from outside look at it, and they are two.
        story.on("2025-01-22").appoints(Role.INDEPENDENT_INVESTIGATOR, "Ianto Rees");
        assertThat(story.refused(story.appointing(Role.INDEPENDENT_PERSON, "Ianto Rees")))
                .isEqualTo("conflict");
        story.appoints(Role.INDEPENDENT_PERSON, "Ida Penn");

        // The family court sits about her brother from the 27th. She is asked, and told in writing that it waits: ten
        // working days, which the date moves by.
        story.on("2025-01-27").step("proceedings-considered", "The family court. Gwen would rather wait for it.");
        story.standsStill("The family court hears where her brother is to live. We wrote on the 27th.");
        assertThat(story.clock("stage-2-response")).isEqualTo("Paused 2025-01-27");
        story.on("2025-02-10").goesOn();
        assertThat(story.clock("stage-2-response")).isEqualTo("Running 2025-03-10");

        // A witness is away. More time is taken, and she is told, before the 10th.
        story.on("2025-03-07").takesTime("stage-2-response", "2025-04-04", "The foster carer is abroad until April.");
        assertThat(story.clock("stage-2-response")).isEqualTo("Running 2025-04-04");

        // Both report, each in a report of their own.
        story.on("2025-03-24").step("investigated", "Nobody planned for the two of them.");
        story.on("2025-03-26").step("independent-person-reported", "She was listened to. I agree with the report.");
        assertThat(story.known().proceedings().steps())
                .extracting(step -> step.fact().name())
                .endsWith("investigated", "independent-person-reported");
        story.finds(1, "upheld").finds(2, "upheld");
        story.on("2025-04-02").signs().on("2025-04-03").sends();
        assertThat(story.clock("stage-2-response")).isEqualTo("MetAsExtended 2025-04-04");
        assertThat(story.outcome()).isEqualTo("upheld");

        // She sees her brother on the first Saturday of May, and the council learns for others.
        story.putsRight(RemedyKind.SERVICE, "An afternoon with her brother each month.", "2025-05-03")
                .isRecommended("A plan for brothers and sisters in each placement.", "2025-06-30")
                .closes();
        story.on("2025-05-03").done(1, "They went to the sea.");
        assertThat(story.wasLate(1)).isFalse();

        // With Non Parry she asks the Ombudsman for Wales about the year that was lost, who sees it put right already.
        var referral =
                ReferralTelling.notified("psow", "2025-06-02", story.known()).on("2025-06-23");
        referral.does(new ReferralCommand.Assess(referral.today(), Optional.of("closed")));
        assertThat(referral.known().decision().orElseThrow().decision()).isEqualTo("closed");
        story.on("2025-06-30").done(2, "The plan is part of every placement.");
        assertThat(story.wasLate(2)).isFalse();
    }

    @Requirement("WC-01")
    @Test
    void for_a_child_nothing_is_signed_before_an_independent_person_takes_part_as_well() {
        var story = received("2021-11-01", "letter", "My social worker never comes.")
                .under("wales-children");
        story.on("2021-11-02").asksFor("stage-2").element("Visits.").finds(1, "upheld");
        story.appoints(Role.INDEPENDENT_INVESTIGATOR, "Ianto Rees");
        assertThat(story.refused(story.signing())).isEqualTo("not-appointed");
        story.appoints(Role.INDEPENDENT_PERSON, "Ida Penn").reports().signs();
    }

    @Requirement("WC-03")
    @Test
    void a_parent_and_whoever_has_sufficient_interest_complain_about_a_child_in_their_own_right() {
        var bases = Fenshire.BOOK
                .find(new ProcedureInForce("wales-children", "here"))
                .orElseThrow()
                .actingBases();
        assertThat(bases).extracting(ActingRule::code).contains("parent", "foster-carer", "sufficient-interest");
        assertThat(bases)
                .filteredOn(basis -> basis.code().equals("parent"))
                .singleElement()
                .satisfies(basis -> assertThat(basis.authority()).isEmpty());
    }
}
