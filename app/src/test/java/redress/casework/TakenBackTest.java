package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.Fenshire.Telling;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** What was recorded on the wrong case: it is as if it had never happened, unless something rests on it. */
class TakenBackTest {

    private static final StageId STAGE_2 = new StageId("stage-2");

    @Requirement("AL-54")
    @Test
    void an_acknowledgement_of_another_complaint_is_owed_again_and_what_was_counted_from_it_waits() {
        var bins = received("2026-06-01", "letter", "The bins.").under("complaint-handling-code");
        bins.on("2026-06-03").acknowledged();
        assertThat(bins.clock("acknowledge")).isEqualTo("Met 2026-06-08");
        assertThat(bins.clock("stage-1-response")).isEqualTo("Running 2026-06-17");
        bins.on("2026-06-10").does(takeBack(new Mistake.Acknowledged()));
        assertThat(bins.clock("acknowledge")).as("the duty was never done").isEqualTo("Running 2026-06-08");
        assertThat(bins.clock("stage-1-response")).isEqualTo("NotStarted");
        assertThat(bins.refused(takeBack(new Mistake.Acknowledged()))).isEqualTo("not-recorded");
        bins.acknowledged();
        assertThat(bins.clock("acknowledge")).isEqualTo("Missed 2026-06-08");
    }

    @Requirement("AL-55")
    @Test
    void nothing_is_taken_back_on_which_something_rests() {
        var care = received("2026-06-01", "letter", "The carer.").under("england-adults");
        care.step("provider-consent-asked").step("provider-consent-given").step("passed-to-provider");
        assertThat(care.refused(takeBack(step("provider-consent-given")))).isEqualTo("before-its-time");
        care.does(takeBack(step("passed-to-provider"))).does(takeBack(step("provider-consent-given")));
        assertThat(care.known().proceedings().steps())
                .extracting(taken -> taken.fact().name())
                .containsExactly("provider-consent-asked");
        assertThat(care.refused(takeBack(step("passed-to-provider")))).isEqualTo("not-recorded");
    }

    @Requirement("AL-55")
    @Test
    void what_ended_a_case_is_undone_by_reopening_it_and_in_no_other_way() {
        var spoken = received("2026-06-01", "telephone", "Nobody came.").under("england-adults");
        spoken.step("resolved-orally");
        assertThat(spoken.refused(takeBack(step("resolved-orally")))).isEqualTo("use-reopen");
        spoken.does(new CaseCommand.Reopen(LocalDate.parse("2026-06-01"), "It was another call."));
        assertThat(spoken.refused(takeBack(step("resolved-orally"))))
                .as("reopening took it back")
                .isEqualTo("not-recorded");
    }

    @Requirement("AL-54")
    @Test
    void a_step_that_went_with_the_case_to_another_procedure_is_gone_there_too() {
        var wales = received("2026-06-01", "letter", "The plan.").under("wales-children");
        wales.chooses("advocate-offered", "accepted").under("wales-adults");
        assertThat(Fenshire.BOOK.step(wales.known(), new Milestone("advocate-offered")))
                .isPresent();
        wales.does(takeBack(step("advocate-offered")));
        assertThat(Fenshire.BOOK.step(wales.known(), new Milestone("advocate-offered")))
                .isEmpty();
        wales.under("wales-children");
        assertThat(Fenshire.BOOK.step(wales.known(), new Milestone("advocate-offered")))
                .isEmpty();
    }

    @Requirement("AL-93")
    @Test
    void a_wrong_choice_at_triage_breaks_nothing_once_it_is_taken_back_unless_something_was_done_under_it() {
        var wrong = new Mistake.UnderProcedure(new ProcedureInForce("wales-adults", "here"));
        var late = received("2026-03-02", "letter", "The plan.").on("2026-06-01");
        late.under("wales-adults").under("wales-children");
        late.under("england-adults");
        assertThat(left(late)).as("Wales, adults and children").contains("left-1-acknowledge", "left-2-acknowledge");
        late.does(takeBack(wrong));
        assertThat(left(late)).as("children").contains("left-1-acknowledge").doesNotContain("left-2-acknowledge");
        assertThat(late.refused(takeBack(wrong))).isEqualTo("not-recorded");

        var done =
                received("2026-03-02", "letter", "The plan.").on("2026-06-01").under("wales-adults");
        done.chooses("advocate-offered", "accepted").under("england-adults");
        assertThat(done.refused(takeBack(wrong))).isEqualTo("done-under-it");
    }

    @Requirement("AL-54")
    @Test
    void more_time_and_a_promise_that_were_given_in_another_case_move_nothing_here() {
        var care = received("2026-06-01", "letter", "The carer.").under("england-adults");
        care.promises("2026-06-19", PeriodBasis.AGREED, "")
                .promises("2026-08-31", PeriodBasis.AGREED, "They asked for time.")
                .takesTime("local-target", "2026-07-10", "The logs are late.");
        assertThat(care.clock("response-period")).isEqualTo("Running 2026-08-31");
        assertThat(care.clock("local-target")).isEqualTo("Running 2026-07-10");
        care.does(takeBack(new Mistake.ResponsePeriodGiven(2))).does(takeBack(new Mistake.Extended(1)));
        assertThat(care.clock("response-period")).isEqualTo("Running 2026-06-19");
        assertThat(care.clock("local-target")).isEqualTo("Running 2026-06-29");
        assertThat(care.refused(takeBack(new Mistake.ResponsePeriodGiven(2)))).isEqualTo("not-recorded");
        assertThat(care.refused(takeBack(new Mistake.ResponsePeriodGiven(0)))).isEqualTo("not-recorded");
        assertThat(care.refused(takeBack(new Mistake.Extended(1)))).isEqualTo("not-recorded");
    }

    @Requirement("AL-54")
    @Test
    void what_is_taken_back_of_a_procedure_that_was_left_is_gone_from_what_was_missed_there() {
        var care = received("2026-06-01", "letter", "The carer.").under("england-adults");
        care.promises("2026-06-05", PeriodBasis.AGREED, "").on("2026-06-15").under("complaint-handling-code");
        assertThat(care.clock("left-1-response-period")).isEqualTo("Missed 2026-06-05");
        care.does(takeBack(new Mistake.ResponsePeriodGiven(1)));
        assertThat(Fenshire.BOOK.readings(care.known()))
                .extracting(reading -> reading.rule().id())
                .doesNotContain(new ClockId("left-1-response-period"));
    }

    @Requirement("AL-54")
    @Test
    void a_response_that_went_out_in_another_case_is_unsent_here_and_stays_signed() {
        var care = answered();
        care.closes().does(takeBack(new Mistake.ResponseSent()));
        assertThat(care.known().position()).isEqualTo(new Position.UnderWay(Kind.COMPLAINT));
        assertThat(care.clock("six-months")).isEqualTo("Running 2026-11-30");
        care.on("2026-06-12").sends();
        assertThat(care.known().proceedings().answers()).hasSize(1);
        care.does(new CaseCommand.Reopen(care.today(), "New papers."));
        assertThat(care.refused(takeBack(new Mistake.ResponseSent())))
                .as("what was reopened stood answered")
                .isEqualTo("not-answered");
    }

    @Requirement("AL-55")
    @Test
    void a_request_for_a_later_stage_is_taken_back_before_it_is_answered_and_the_stage_before_stands_as_it_did() {
        var bins = received("2026-06-01", "letter", "The bins.").under("complaint-handling-code");
        bins.acknowledged()
                .element("The bin.")
                .finds(1, "upheld")
                .answers()
                .on("2026-06-08")
                .asksFor("stage-2");
        assertThat(bins.refused(takeBack(new Mistake.ResponseSent()))).isEqualTo("not-answered");
        bins.step("stage-2-acknowledged").finds(1, "not-upheld");
        assertThat(bins.refused(takeBack(new Mistake.StageOpened(STAGE_2))))
                .as("the request was acknowledged")
                .isEqualTo("before-its-time");
        bins.does(takeBack(step("stage-2-acknowledged"))).does(takeBack(new Mistake.StageOpened(STAGE_2)));
        assertThat(bins.known().position())
                .isEqualTo(new Position.Responded(Kind.COMPLAINT, LocalDate.parse("2026-06-01")));
        assertThat(bins.outcome()).isEqualTo("upheld");
        assertThat(bins.known().element(new ElementId(1)).orElseThrow().earlier())
                .isEmpty();
        assertThat(bins.clock("stage-2-acknowledge")).isEqualTo("NotStarted");
        assertThat(bins.refused(takeBack(new Mistake.StageOpened(STAGE_2)))).isEqualTo("not-recorded");
        bins.closes();
        assertThat(bins.refused(takeBack(new Mistake.StageOpened(STAGE_2)))).isEqualTo("not-recorded");
    }

    @Requirement("AL-55")
    @Test
    void an_answered_stage_is_not_taken_back_nor_one_after_which_another_was_asked_for() {
        var child = received("2026-06-01", "letter", "My placement.").under("england-children");
        child.element("It ended.").finds(1, "upheld").answers().on("2026-06-08").asksFor("stage-2");
        child.appointsWhoeverIsWanted().finds(1, "upheld").reports().answers(Fenshire.MO);
        assertThat(child.refused(takeBack(new Mistake.StageOpened(STAGE_2)))).isEqualTo("answered");
        child.asksFor("stage-3");
        assertThat(child.refused(takeBack(new Mistake.StageOpened(STAGE_2)))).isEqualTo("gone-on");
        child.does(takeBack(new Mistake.StageOpened(new StageId("stage-3"))))
                .does(takeBack(new Mistake.ResponseSent()));
        assertThat(child.refused(takeBack(new Mistake.PersonAdded(new PersonId(1)))))
                .as("the response is signed still")
                .isEqualTo("signed-with-them");
    }

    @Requirement("AL-54")
    @Test
    void somebody_of_another_case_leaves_this_one_and_nobody_gets_their_number() {
        var care = received("2026-06-01", "letter", "The carer.").under("england-adults");
        care.appoints(Role.COMPLAINANT, "Ann Lee").appoints(Role.ADVOCATE, "Ben Bold");
        care.does(takeBack(new Mistake.PersonAdded(new PersonId(1))));
        assertThat(care.known().people()).extracting(Person::name).containsExactly("Ben Bold");
        care.appoints(Role.COMPLAINANT, "Cy Dunn");
        assertThat(care.known().people()).extracting(Person::id).containsExactly(new PersonId(2), new PersonId(3));
        assertThat(care.refused(takeBack(new Mistake.PersonAdded(new PersonId(1)))))
                .isEqualTo("not-recorded");
    }

    @Requirement("AL-55")
    @Test
    void what_is_complained_of_elsewhere_leaves_unless_it_was_answered_or_something_was_agreed_about_it() {
        var care = received("2026-06-01", "letter", "The carer.").under("england-adults");
        care.element("Late.").element("The bill.").element("Rude.");
        care.does(new CaseCommand.NameStaff(
                new ElementId(2), new NamedStaff("Kim Ross", "", Optional.of(Fenshire.IRIS))));
        care.does(takeBack(new Mistake.ElementAdded(new ElementId(2))));
        assertThat(care.known().elements()).extracting(Element::id).containsExactly(new ElementId(1), new ElementId(3));
        assertThat(care.known().concerns(Fenshire.IRIS)).isFalse();
        care.does(new CaseCommand.NameStaff(new ElementId(1), new NamedStaff("Lee", "", Optional.empty())));
        assertThat(care.known().staffConcerned())
                .extracting(StaffConcerned::id)
                .containsExactly(new StaffConcernedId(2));
        care.does(new CaseCommand.AgreeAction(
                care.today(),
                new Purpose.Learning(),
                Optional.of(new ElementId(3)),
                "Train.",
                Fenshire.SAM,
                care.today()));
        assertThat(care.refused(takeBack(new Mistake.ElementAdded(new ElementId(3)))))
                .isEqualTo("has-an-action");
        care.does(new CaseCommand.DropAction(new ActionId(1), care.today(), "Not ours."));
        care.does(takeBack(new Mistake.ElementAdded(new ElementId(3)))).element("Another.");
        assertThat(care.known().elements()).extracting(Element::id).contains(new ElementId(4));

        var answered = answered();
        assertThat(answered.refused(takeBack(new Mistake.ElementAdded(new ElementId(1)))))
                .isEqualTo("already-answered");
        var bins = received("2026-06-01", "letter", "The bins.").under("complaint-handling-code");
        bins.element("The bin.").finds(1, "upheld").answers().asksFor("stage-2");
        assertThat(bins.refused(takeBack(new Mistake.ElementAdded(new ElementId(1)))))
                .isEqualTo("found-before");
    }

    @Requirement("AL-54")
    @Test
    void whoever_takes_back_says_how_they_know_and_the_history_keeps_both() {
        var care = received("2026-06-01", "letter", "The carer.")
                .under("england-adults")
                .acknowledged();
        assertThat(care.refused(new CaseCommand.Correct(
                        care.today(), new Correction.TakenBack(new Mistake.Acknowledged()), " ")))
                .isEqualTo("empty");
    }

    private static Telling answered() {
        return received("2026-06-01", "letter", "The carer.")
                .under("england-adults")
                .element("Late.")
                .finds(1, "upheld")
                .on("2026-06-10")
                .answers();
    }

    private static Mistake step(String fact) {
        return new Mistake.StepTaken(new Milestone(fact));
    }

    private static CaseCommand takeBack(Mistake mistake) {
        return new CaseCommand.Correct(
                LocalDate.parse("2026-06-01"), new Correction.TakenBack(mistake), "It was the case next to it.");
    }

    private static List<String> left(Telling telling) {
        return Fenshire.BOOK.readings(telling.known()).stream()
                .map(reading -> reading.rule().id().value())
                .filter(clock -> clock.startsWith("left-"))
                .toList();
    }
}
