package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.Pence;
import redress.testing.Requirement;

/** What a case leads to: remedies, and what was learnt, until somebody can show that it was done. */
class ActionsTest {

    private static final StaffId IVO = new StaffId("ivo.manager");

    @Requirement({"AL-06", "AL-09"})
    @Test
    void a_refund_is_kept_to_the_penny_until_it_was_paid_and_late_is_late_for_ever() {
        var story = answered();
        assertThat(story.refused(remedy(RemedyKind.REFUND, Optional.empty()))).isEqualTo("no-amount");
        assertThat(story.refused(remedy(RemedyKind.APOLOGY, Optional.of(new Pence(100)))))
                .isEqualTo("not-money");
        story.does(remedy(RemedyKind.REFUND, Optional.of(new Pence(125_050))));
        var refund = story.known().aftermath().actions().getFirst();
        assertThat(refund.purpose()).isEqualTo(new Purpose.Remedy(RemedyKind.REFUND, Optional.of(new Pence(125_050))));
        assertThat(new Pence(125_050)).hasToString("£1,250.50");
        assertThat(refund.isLateOn(day("2026-06-12"))).isFalse();
        assertThat(refund.isLateOn(day("2026-06-13"))).isTrue();

        story.on("2026-06-15");
        assertThat(story.refused(new CaseCommand.CompleteAction(refund.id(), day("2026-06-15"), "")))
                .as("without evidence")
                .isEqualTo("empty");
        story.does(new CaseCommand.CompleteAction(refund.id(), day("2026-06-15"), "Paid by BACS, reference 4711."));
        assertThat(story.known().aftermath().actions().getFirst().isLateOn(day("2027-01-01")))
                .isTrue();
        assertThat(story.refused(new CaseCommand.DropAction(refund.id(), day("2026-06-15"), "No.")))
                .isEqualTo("already-ended");
    }

    @Test
    void an_answer_goes_out_before_everything_is_done_so_actions_go_on_after_closing() {
        var story = answered();
        story.does(remedy(RemedyKind.APOLOGY, Optional.empty())).closes();
        story.on("2026-06-12").does(new CaseCommand.CompleteAction(new ActionId(1), day("2026-06-12"), "The letter."));
        assertThat(story.known().aftermath().actions().getFirst().isOpen()).isFalse();
    }

    @Requirement("AL-07")
    @Test
    void every_case_says_what_was_learnt_or_why_nothing_was_and_praise_teaches_too() {
        var story = answered();
        story.does(new CaseCommand.FindNothingToLearn(day("2026-06-01"), "A misunderstanding, well explained."));
        assertThat(story.known().aftermath().noLearning()).isPresent();
        story.does(learning(LearningSource.RESPONSE, Optional.empty()));
        assertThat(story.known().aftermath().noLearning())
                .as("there was something after all")
                .isEmpty();
        assertThat(story.refused(new CaseCommand.FindNothingToLearn(day("2026-06-01"), "Nothing.")))
                .isEqualTo("learnt-already");

        var praise = received("2026-05-01", "letter", "They rang every day.");
        assertThat(praise.refused(learning(LearningSource.RESPONSE, Optional.empty())))
                .isEqualTo("not-triaged");
        praise.does(new CaseCommand.DecideTriage(
                day("2026-05-01"), new Triage.TakenForward(Kind.COMPLIMENT, Optional.empty()), "Praise."));
        praise.on("2026-06-01").does(learning(LearningSource.RESPONSE, Optional.empty()));
        assertThat(praise.known().aftermath().hasLearning()).isTrue();
    }

    @Requirement("AL-08")
    @Test
    void what_a_later_stage_or_the_ombudsman_recommends_has_a_senior_officer_who_answers_for_it() {
        var story = answered();
        assertThat(story.refused(learning(LearningSource.LATER_STAGE, Optional.empty())))
                .isEqualTo("nobody-answers");
        assertThat(story.refused(learning(LearningSource.OMBUDSMAN, Optional.empty())))
                .isEqualTo("nobody-answers");
        story.does(learning(LearningSource.OMBUDSMAN, Optional.of(Fenshire.SAM)));
    }

    @Test
    void an_action_that_makes_no_sense_is_refused() {
        var story = answered();
        assertThat(story.refused(new CaseCommand.AgreeAction(
                        day("2026-06-01"),
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        Optional.empty(),
                        "Say sorry.",
                        IVO,
                        day("2026-05-31"))))
                .isEqualTo("due-before-agreed");
        assertThat(story.refused(new CaseCommand.CompleteAction(new ActionId(9), day("2026-06-01"), "Done.")))
                .isEqualTo("no-such-action");
    }

    private static Fenshire.Telling answered() {
        return received("2026-05-01", "letter", "The bill is wrong.")
                .under("england-adults")
                .on("2026-06-01")
                .element("The bill.")
                .finds(1, "not-upheld")
                .answers();
    }

    private static CaseCommand remedy(RemedyKind kind, Optional<Pence> amount) {
        return new CaseCommand.AgreeAction(
                day("2026-06-01"),
                new Purpose.Remedy(kind, amount),
                Optional.of(new ElementId(1)),
                "Put it right.",
                IVO,
                day("2026-06-12"));
    }

    private static CaseCommand learning(LearningSource source, Optional<StaffId> answers) {
        return new CaseCommand.AgreeAction(
                day("2026-06-01"),
                new Purpose.Learning(source, answers),
                Optional.empty(),
                "Bills are checked by a second person.",
                IVO,
                day("2026-09-01"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
