package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** A representation about a child's care in England, through its three stages (SI 2006/1738). */
@StoryOf("england-children-2006")
class ThreeStageChildrenTest {

    @Requirement({"EC-03", "EC-04", "EC-05", "EC-06", "EC-07", "EC-08", "EC-09", "EC-10", "EC-11", "EC-48"})
    @Test
    void a_complaint_goes_through_investigation_and_panel_to_the_authoritys_response_and_the_ombudsman() {
        // A mother writes on 2 March 2026: her boy was moved, and nobody told them. That he is safe is asked first,
        // and he is offered somebody to speak for him. Stage 1 has ten working days, and is late.
        var story = received("2026-03-02", "letter", "Nobody told us that the placement had ended.")
                .speaks(Role.COMPLAINANT, "Ann Abbott", "parent")
                .toSafeguarding("The duty team, by telephone.")
                .on("2026-03-03")
                .backFromSafeguarding("england-children", "He is safe where he is.")
                .acknowledged()
                .chooses("advocate-offered", "declined");
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-16");
        story.on("2026-03-20")
                .element("We were not told.")
                .finds(1, "not-upheld")
                .answers();
        assertThat(story.clock("stage-1")).isEqualTo("Missed 2026-03-16");
        assertThat(story.clock("stage-2")).isEqualTo("NotStarted");
        story.explains("stage-1", "staff-away", "His social worker had left.");

        // She asks for an investigation. Two facts could start the clock; the request does, unless the council chose.
        story.on("2026-03-31").asksFor("stage-2");
        assertThat(story.known().position()).isInstanceOf(Position.UnderWay.class);
        assertThat(story.clock("stage-2")).isEqualTo("Running 2026-05-08");
        assertThat(story.clock("stage-1")).as("late is late").isEqualTo("Missed 2026-03-16");
        assertThat(story.outcome()).as("what stage 1 found stands meanwhile").isEqualTo("not-upheld");
        story.on("2026-04-02").step("record-sent").on("2026-04-10").step("statement-agreed");

        // More time can be taken before the limit, to 65 working days from the request and no further.
        story.on("2026-05-07");
        assertThat(story.refused(extension("2026-05-07", "2026-07-07"))).isEqualTo("too-far");
        story.does(extension("2026-05-07", "2026-07-06"));

        // Nothing is signed without the people whom the regulations want, nor without a finding of this stage.
        story.on("2026-06-26");
        assertThat(story.refused(story.taking("investigated", "It is so."))).isEqualTo("not-appointed");
        assertThat(story.refused(story.taking("independent-person-reported", "Fairly done.")))
                .isEqualTo("not-appointed");
        story.appoints(Role.INVESTIGATING_OFFICER, "Ivo Marsh").appoints(Role.INDEPENDENT_PERSON, "Ida Penn");
        story.step("investigated").step("independent-person-reported");
        assertThat(story.refused(story.signing())).isEqualTo("finding-missing");
        story.on("2026-07-03").finds(1, "upheld");
        assertThat(story.refused(story.signing())).isEqualTo("not-appointed");
        story.appoints(Role.ADJUDICATING_OFFICER, "Asha Dell").answers();
        assertThat(story.clock("stage-2")).isEqualTo("MetAsExtended 2026-07-06");
        assertThat(story.outcome()).isEqualTo("upheld");

        // She has twenty working days from the day the adjudication reached her; two days late needs a reason.
        story.on("2026-07-06").step("stage-2-response-received");
        story.on("2026-08-05");
        assertThat(story.refused(story.asking("stage-3", ""))).isEqualTo("empty");
        story.does(story.asking("stage-3", "She was in hospital."));
        assertThat(story.clock("ask-for-stage-3")).isEqualTo("Missed 2026-08-03");
        assertThat(story.clock("panel-meets")).isEqualTo("Running 2026-09-17");

        // The panel meets, reports, and the authority answers on the last day.
        assertThat(story.refused(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        Role.PANEL_CHAIR, Optional.empty(), Optional.empty(), PersonDetails.named("ida penn")))))
                .as("the independent person may not sit")
                .isEqualTo("conflict");
        story.appoints(Role.PANEL_CHAIR, "Pia Chair")
                .appoints(Role.PANEL_MEMBER, "Max Member")
                .appoints(Role.PANEL_MEMBER, "Mo Member");
        story.on("2026-09-10").step("panel-met");
        assertThat(story.clock("panel-meets")).isEqualTo("Met 2026-09-17");
        assertThat(story.clock("panel-report")).isEqualTo("Running 2026-09-17");
        story.on("2026-09-16").step("panel-reported");
        assertThat(story.clock("authority-response"))
                .as("from the report, until it is known when it was received")
                .isEqualTo("Running 2026-10-07");
        story.on("2026-09-17").step("panel-report-received");
        assertThat(story.clock("authority-response")).isEqualTo("Running 2026-10-08");
        story.on("2026-10-05").step("response-considered", "She agrees, but for the date of the second action.");
        story.on("2026-10-08").finds(1, "upheld").answers().closes();
        assertThat(story.clock("authority-response")).isEqualTo("Met 2026-10-08");
        assertThat(story.known().elements().getFirst().earlier())
                .extracting(earlier -> earlier.finding().value())
                .containsExactly("not-upheld", "upheld");

        // What the panel recommended has a senior officer who answers for it, and is done after the case is closed.
        story.putsRight(RemedyKind.APOLOGY, "The director writes to him and to her.", "2026-10-22")
                .isRecommended("Nobody is moved before their family is told.", "2026-12-01");
        story.on("2026-10-20").done(1, "Two letters of the 20th.");
        story.on("2026-12-03").done(2, "The new form for moves.");
        assertThat(story.wasLate(1)).isFalse();
        assertThat(story.wasLate(2)).isTrue();

        // For the weeks that stage 1 was late she goes to the Ombudsman, who recommends a payment.
        var referral = ReferralTelling.notified("lgsco", "2026-12-07", story.known())
                .on("2026-12-14")
                .takenUp()
                .on("2027-03-01")
                .decided("upheld")
                .recommended(ReferralStoryTest.PAYMENT, "2027-04-01");
        assertThat(referral.on("2027-03-30").done(1).compliance(1)).isEqualTo(Compliance.COMPLIED);
    }

    @Requirement("EC-01")
    @Test
    void stage_1_can_be_extended_in_time_to_twenty_working_days_in_total() {
        var story =
                received("2026-03-02", "letter", "I need an advocate first.").under("england-children");
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-16");
        story.on("2026-03-13");
        assertThat(story.refused(extension("stage-1", "2026-03-13", "2026-03-31")))
                .isEqualTo("too-far");
        story.does(extension("stage-1", "2026-03-13", "2026-03-30"));
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-30");
    }

    @Requirement("EC-13")
    @Test
    void stage_1_can_be_left_early_and_its_clock_is_then_no_longer_needed() {
        var story = received("2026-03-02", "letter", "I want it looked into.").under("england-children");
        story.on("2026-03-04").step("stage-1-skipped", "Both sides agreed.").asksFor("stage-2");
        assertThat(story.clock("stage-1")).isEqualTo("NotNeeded");
        assertThat(story.clock("stage-2")).isEqualTo("Running 2026-04-10");
    }

    @Requirement("EC-14")
    @Test
    void an_investigation_is_asked_for_within_twenty_working_days_or_later_with_the_reason() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("england-children");
        story.on("2026-03-16")
                .element("We were not told.")
                .finds(1, "not-upheld")
                .answers();
        story.on("2026-03-18").step("stage-1-response-received").closes();
        assertThat(story.clock("ask-for-stage-2")).isNotEqualTo("NotStarted");
        story.on("2026-04-20");
        assertThat(story.refused(story.asking("stage-2", "")))
                .as("also where the case was closed in between")
                .isEqualTo("empty");
        story.does(story.asking("stage-2", "Her letter lay at a neighbour's."));
        assertThat(story.clock("ask-for-stage-2")).isEqualTo("Missed 2026-04-17");
    }

    @Requirement("EC-15")
    @Test
    void the_independent_person_has_a_part_in_what_the_authority_answers_to_the_panel() {
        var stages = Fenshire.BOOK
                .find(new ProcedureInForce("england-children", "here"))
                .orElseThrow()
                .stages();
        assertThat(stages.getLast().steps()).anySatisfy(step -> {
            assertThat(step.fact()).hasToString("response-considered");
            assertThat(step.after()).containsExactly(new Milestone("panel-report-received"));
            assertThat(step.asks()).contains("What did the independent person say of the response?");
        });
    }

    @Requirement("EC-16")
    @Test
    void the_person_says_what_they_have_to_say_of_the_record_once_they_have_it() {
        var story =
                received("2026-03-02", "telephone", "I want it looked into.").under("england-children");
        story.on("2026-03-04").step("stage-1-skipped", "Both sides agreed.").asksFor("stage-2");
        assertThat(story.refused(story.taking("record-commented", "It is right.")))
                .isEqualTo("too-early");
        story.step("record-sent").on("2026-03-06").step("record-commented", "One date was wrong.");
    }

    @Requirement("EC-42")
    @Test
    void a_panel_cannot_be_asked_for_before_the_adjudication_was_sent() {
        var story = received("2026-03-02", "letter", "I want a panel.").under("england-children");
        assertThat(story.on("2026-03-03").refused(story.asking("stage-3", ""))).isEqualTo("too-early");
    }

    @Requirement("EC-12")
    @Test
    void other_proceedings_let_the_clock_stand_still_and_it_goes_on_where_it_stood() {
        var story = received("2026-03-02", "letter", "The court sits.").under("england-children");
        story.on("2026-03-05").does(pause("2026-03-05", "The court sits. We wrote on the 5th."));
        assertThat(story.clock("stage-1")).isEqualTo("Paused 2026-03-05");
        assertThat(story.refused(pause("2026-03-05", "Again."))).isEqualTo("already-paused");
        story.on("2026-03-12").does(new CaseCommand.Resume(day("2026-03-12")));
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-23");
        assertThat(story.refused(new CaseCommand.Resume(day("2026-03-12")))).isEqualTo("not-paused");
        assertThat(story.on("2026-03-24").refused(pause("2026-03-20", "After all.")))
                .as("a pause from before a date that has passed")
                .isEqualTo("cures-a-breach");
        story.on("2026-03-12");
        assertThat(story.refused(pause("2026-03-11", "Over again."))).isEqualTo("overlaps");
    }

    @Requirement("EC-40")
    @Test
    void what_is_raised_after_a_year_is_answered_only_where_the_limit_is_set_aside_with_the_reason() {
        var story = received("2026-03-02", "letter", "Two summers ago.").under("england-children");
        story.happened("grounds-arose", "2024-07-01").element("The summer.").finds(1, "upheld");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2025-07-01");
        assertThat(story.refused(story.signing())).isEqualTo("out-of-time");
        story.step("time-bar-waived", "She was twelve, and the records are there.")
                .signs();
    }

    @Requirement("EC-41")
    @Test
    void help_to_get_an_advocate_is_offered_and_it_is_kept_whether_it_was_taken() {
        var story = received("2026-03-02", "letter", "I want to say it myself.").under("england-children");
        assertThat(story.refused(story.taking("advocate-offered", "A leaflet.")))
                .isEqualTo("not-chosen");
        story.chooses("advocate-offered", "accepted");
        assertThat(story.known().proceedings().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.choice()).contains("accepted"));
    }

    @Requirement({"EC-43", "EC-44"})
    @Test
    void whoever_hears_nothing_in_stage_1_asks_for_an_investigation_and_nobody_can_refuse_it() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("england-children");
        story.on("2026-03-17");
        assertThat(story.refused(story.declining("stage-2", "unwarranted"))).isEqualTo("a-right");
        story.asksFor("stage-2");
        assertThat(story.clock("stage-1")).as("ten working days, unanswered").isEqualTo("Missed 2026-03-16");
        assertThat(story.clock("stage-2")).isEqualTo("Running 2026-04-23");
    }

    @Requirement("EC-04")
    @Test
    void once_stage_1_was_answered_nobody_agrees_to_skip_it() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("england-children");
        story.element("We were not told.").finds(1, "upheld").answers();
        assertThat(story.refused(story.taking("stage-1-skipped", "She and the manager.")))
                .isEqualTo("no-longer");
    }

    @Requirement({"EC-45", "EC-50"})
    @Test
    void the_panel_and_the_authority_take_longer_only_where_it_was_said_in_time_that_they_must() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("england-children");
        story.asksFor("stage-2").element("We were not told.").finds(1, "upheld");
        story.appointsWhoeverIsWanted().reports().answers().step("stage-2-response-received");
        story.asksFor("stage-3").on("2026-04-01");
        assertThat(story.refused(story.taking("panel-met", "")))
                .as("no panel meets without its three")
                .isEqualTo("not-appointed");
        story.appointsWhoeverIsWanted();
        assertThat(story.refused(story.appointing(Role.PANEL_MEMBER, "adjudicating-officer 1")))
                .as("whoever adjudicated does not sit on the panel")
                .isEqualTo("conflict");
        story.step("panel-met");
        var chair = story.known().people().stream()
                .filter(person -> person.role() == Role.PANEL_CHAIR)
                .findFirst()
                .orElseThrow();
        assertThat(story.refused(new CaseCommand.Correct(
                        day("2026-04-01"),
                        new Correction.TakenBack(new Mistake.PersonAdded(chair.id())),
                        "Another case's.")))
                .isEqualTo("step-with-them");
        assertThat(story.clock("panel-report")).as("over Easter").isEqualTo("Running 2026-04-10");
        story.on("2026-04-09").takesTime("panel-report", "2026-04-17", "The chair is ill.");
        story.on("2026-04-20");
        assertThat(story.refused(story.moreTime("panel-report", "2026-04-24", "She is ill still.")))
                .isEqualTo("agreed-too-late");
        story.step("panel-reported");
        assertThat(story.clock("panel-report")).isEqualTo("Missed 2026-04-17");
    }

    @Requirement("EC-46")
    @Test
    void the_independent_person_takes_no_other_part_in_stage_2() {
        var story = received("2026-03-02", "letter", "Nobody told us.").under("england-children");
        story.asksFor("stage-2").appoints(Role.INDEPENDENT_PERSON, "Ida Penn");
        assertThat(story.refused(story.appointing(Role.INVESTIGATING_OFFICER, "Ida Penn")))
                .isEqualTo("conflict");
        assertThat(story.refused(story.appointing(Role.ADJUDICATING_OFFICER, "Ida Penn")))
                .isEqualTo("conflict");
    }

    @Requirement("EC-47")
    @Test
    void what_this_procedure_does_not_cover_leaves_on_a_ground_that_it_names() {
        var story =
                received("2026-03-02", "letter", "The conference was unfair.").under("england-children");
        assertThat(story.refused(story.excluding("england-children", "too-long")))
                .isEqualTo("no-such-ground");
        story.does(story.excluding("england-children", "other-function"));
        assertThat(story.known().disposition()).isEqualTo("ineligible");
    }

    private static CaseCommand extension(String on, String until) {
        return extension("stage-2", on, until);
    }

    private static CaseCommand extension(String clock, String on, String until) {
        return new CaseCommand.Extend(new ClockId(clock), day(on), day(until), day(on), "Two witnesses are ill.");
    }

    /** Told on the first day, and looked at again after two months. */
    private static CaseCommand pause(String from, String reason) {
        return new CaseCommand.Pause(day(from), day(from), day(from).plusMonths(2), reason);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
