package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.procedure.ActingRule;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** A complaint about social services in Wales: discussion, then an independent investigation as of right. */
class TwoStageWalesTest {

    @Requirement({"WA-02", "WA-03", "WA-04"})
    @Test
    void an_oral_complaint_is_written_down_discussed_and_settled_at_stage_1() {
        var story = received("2021-11-01", "telephone", "The carers come when they like.")
                .under("wales-adults");
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2021-11-03");
        story.on("2021-11-03").acknowledged().step("oral-record-sent");
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2021-11-03");
        assertThat(story.clock("discussion")).as("from the acknowledgement").isEqualTo("Running 2021-11-17");
        story.on("2021-11-16").step("discussed").step("resolved");
        assertThat(story.clock("written-terms")).isEqualTo("Running 2021-11-23");
        story.element("The times.")
                .finds(1, "upheld")
                .on("2021-11-22")
                .answers()
                .closes();
        assertThat(story.clock("written-terms")).isEqualTo("Met 2021-11-23");
        assertThat(story.clock("stage-2-response")).isEqualTo("NotNeeded");
    }

    @Requirement({"WA-01", "WA-05", "WA-06", "WA-07", "WA-08", "WA-09", "WA-10"})
    @Test
    void the_investigation_is_a_right_and_can_be_asked_for_on_the_first_day() {
        var story = received("2021-11-01", "letter", "I want it investigated.").under("wales-adults");
        story.on("2021-11-02");
        assertThat(story.refused(decline("2021-11-02", "unwarranted")))
                .as("no discretion to refuse")
                .isEqualTo("no-such-ground");
        story.asksFor("stage-2");
        assertThat(story.clock("acknowledge")).as("still owed").isEqualTo("Running 2021-11-03");
        assertThat(story.clock("written-record")).isEqualTo("Running 2021-11-09");
        assertThat(story.clock("stage-2-response"))
                .as("until the record is agreed")
                .isEqualTo("NotStarted");
        story.on("2021-11-09").step("record-sent").on("2021-11-19").step("record-agreed");
        assertThat(story.clock("stage-2-response")).isEqualTo("Running 2021-12-24");

        story.on("2021-12-20")
                .does(new CaseCommand.Extend(
                        new ClockId("stage-2-response"),
                        day("2021-12-20"),
                        day("2022-02-28"),
                        day("2021-12-20"),
                        "The investigator was in quarantine."));
        story.on("2022-02-25").step("investigated").element("The times.").finds(1, "partly-upheld");
        assertThat(story.refused(story.signing())).isEqualTo("not-appointed");
        story.appoints(Role.INDEPENDENT_INVESTIGATOR, "Ianto Rees").answers();
        assertThat(story.clock("stage-2-response")).isEqualTo("MetAsExtended 2022-02-28");
        assertThat(story.outcome()).isEqualTo("partly-upheld");
    }

    @Test
    void a_request_is_refused_only_where_the_person_may_not_complain_at_all() {
        var story = received("2021-11-01", "letter", "My neighbour's care.").under("wales-adults");
        story.on("2021-11-02").does(decline("2021-11-02", "not-eligible"));
        assertThat(story.known().proceedings().declined()).hasSize(1);
        assertThat(story.clock("written-record")).isEqualTo("NotStarted");
    }

    @Requirement("WC-01")
    @Test
    void for_a_child_an_independent_person_takes_part_as_well() {
        var story = received("2021-11-01", "letter", "My social worker never comes.")
                .under("wales-children");
        story.on("2021-11-02").asksFor("stage-2").element("Visits.").finds(1, "upheld");
        story.appoints(Role.INDEPENDENT_INVESTIGATOR, "Ianto Rees");
        assertThat(story.refused(story.signing())).isEqualTo("not-appointed");
        story.appoints(Role.INDEPENDENT_PERSON, "Ida Penn").signs();
    }

    @Requirement("WC-02")
    @ParameterizedTest
    @CsvSource({"INDEPENDENT_INVESTIGATOR, INDEPENDENT_PERSON", "INDEPENDENT_PERSON, INDEPENDENT_INVESTIGATOR"})
    void nobody_is_the_investigator_and_the_independent_person(Role first, Role second) {
        var story = received("2021-11-01", "letter", "My social worker never comes.")
                .under("wales-children");
        story.on("2021-11-02").asksFor("stage-2").appoints(first, "Ianto Rees");
        assertThat(story.refused(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        second, Optional.empty(), Optional.empty(), PersonDetails.named("Ianto Rees")))))
                .isEqualTo("conflict");
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
                .extracting(ActingRule::authority)
                .containsExactly(Optional.empty());
    }

    @Requirement({"WA-11", "WA-12", "AL-26", "AL-27"})
    @Test
    void a_complaint_waits_for_the_court_is_looked_at_and_goes_on_within_a_year_of_its_end() {
        // A daughter writes on 1 February 2021. Her complaint is acknowledged, and is to be discussed within ten days.
        var story = received("2021-02-01", "letter", "They moved my father without asking us.")
                .under("wales-adults");
        story.on("2021-02-02").acknowledged();
        assertThat(story.clock("discussion")).isEqualTo("Running 2021-02-16");

        // The Court of Protection has the same question before it. She is asked, and the complaint shall wait from the
        // 4th.
        story.on("2021-02-04").chooses("advocate-offered", "declined");
        story.step("proceedings-considered", "The Court of Protection decides where he lives. She agrees to wait.");

        // The letter that tells her so goes only on the 8th, so the days until then count.
        story.on("2021-02-08")
                .does(new CaseCommand.Pause(
                        day("2021-02-04"), day("2021-02-08"), day("2021-05-04"), "The court sits. We wrote to her."));
        assertThat(story.clock("discussion")).isEqualTo("Paused 2021-02-08");
        assertThat(dueNext(story)).isEqualTo("a review of a case that stands still 2021-05-04");

        // Nobody forgets it: in May somebody asks the court, and looks again in the summer.
        story.on("2021-05-04")
                .does(new CaseCommand.ReviewPause(
                        day("2021-05-04"), "The hearing was put off to July.", day("2021-08-02")));
        assertThat(dueNext(story)).isEqualTo("a review of a case that stands still 2021-08-02");

        // The order is made in July. From then on there is a year in which the complaint must go on.
        story.on("2021-08-02")
                .does(new CaseCommand.TakeStep(
                        new Milestone("proceedings-ended"),
                        day("2021-07-15"),
                        Optional.empty(),
                        "The order was made."));
        assertThat(story.clock("go-on")).isEqualTo("Running 2022-07-15");

        // It goes on at once, and seven working days of the ten are left.
        story.does(new CaseCommand.Resume(day("2021-08-02")));
        assertThat(story.clock("go-on")).isEqualTo("Met 2022-07-15");
        assertThat(story.clock("discussion")).isEqualTo("Running 2021-08-10");
        assertThat(dueNext(story)).isEqualTo("discussion 2021-08-10");
        story.on("2021-08-09").step("discussed");
        assertThat(story.clock("discussion")).isEqualTo("Met 2021-08-10");
    }

    private static String dueNext(Fenshire.Telling story) {
        return NextDue.own(story.known(), Fenshire.BOOK.readings(story.known()))
                .map(next -> next.code() + " " + next.on())
                .orElse("");
    }

    private static CaseCommand decline(String on, String ground) {
        return new CaseCommand.DeclineStage(new StageId("stage-2"), day(on), ground, "We told her so.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
