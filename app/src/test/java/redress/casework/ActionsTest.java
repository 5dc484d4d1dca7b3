package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Requirement("AL-09")
    @Test
    void what_is_given_up_after_its_day_was_late_and_nothing_was_done_before_it_was_agreed() {
        var story = answered();
        story.does(remedy(RemedyKind.APOLOGY, Optional.empty()));
        var apology = story.known().aftermath().actions().getFirst();
        var before = apology.agreedOn().minusDays(1);
        assertThat(story.refused(new CaseCommand.CompleteAction(apology.id(), before, "The letter.")))
                .isEqualTo(before.isBefore(story.known().receipt().on()) ? "before-receipt" : "before-agreed");
        story.on("2026-06-15").does(new CaseCommand.DropAction(apology.id(), day("2026-06-15"), "She wants none."));
        assertThat(story.known().aftermath().actions().getFirst().isLateOn(day("2027-01-01")))
                .isTrue();
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
        story.does(nothing());
        assertThat(story.known().aftermath().nothingFromTheCase()).isPresent();
        story.does(learning(Optional.empty()));
        assertThat(story.known().aftermath().nothingFromTheCase())
                .as("there was something after all")
                .isEmpty();
        assertThat(story.refused(nothing())).isEqualTo("learnt-already");

        var praise = received("2026-05-01", "letter", "They rang every day.");
        assertThat(praise.refused(learning(Optional.empty()))).isEqualTo("not-triaged");
        praise.does(new CaseCommand.DecideTriage(
                day("2026-05-01"), new Triage.TakenForward(Kind.COMPLIMENT, Optional.empty()), "Praise."));
        praise.on("2026-06-01").does(learning(Optional.empty()));
        assertThat(praise.known().aftermath().settles(praise.known())).isTrue();
    }

    @Requirement({"AL-08", "AL-30"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("purposes")
    void what_a_later_stage_or_the_ombudsman_recommends_has_a_senior_officer_who_answers_for_it(Purpose purpose) {
        var story = answered();
        for (var source : List.of(ActionSource.LATER_STAGE, ActionSource.OMBUDSMAN)) {
            assertThat(story.refused(following(source, Optional.empty(), purpose)))
                    .isEqualTo("nobody-answers");
            story.does(following(source, Optional.of(Fenshire.SAM), purpose));
        }
        story.does(following(ActionSource.RESPONSE, Optional.empty(), purpose));
        assertThat(story.known().aftermath().actions())
                .extracting(Action::source)
                .containsExactly(ActionSource.LATER_STAGE, ActionSource.OMBUDSMAN, ActionSource.RESPONSE);
    }

    static List<Purpose> purposes() {
        return List.of(new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), new Purpose.Learning());
    }

    @Requirement("AL-32")
    @Test
    void of_a_case_with_four_elements_it_is_said_once_that_there_is_nothing_to_learn() {
        var story = withFourElements();
        assertThat(story.known().aftermath().settles(story.known())).isFalse();
        story.does(nothing());
        assertThat(story.known().aftermath().settles(story.known())).isTrue();
        assertThat(story.known().elements())
                .allMatch(element ->
                        story.known().aftermath().nothingFrom(element.id()).isPresent());
    }

    @Requirement("AL-32")
    @Test
    void what_is_learnt_from_one_element_leaves_what_was_said_of_the_others() {
        var story = withFourElements().does(nothing()).does(learning(element(2)));
        assertThat(said(story)).containsExactly("nothing", "learnt", "nothing", "nothing");
        assertThat(story.refused(nothing(2))).isEqualTo("learnt-already");
        assertThat(story.known().aftermath().settles(story.known())).isTrue();
    }

    @Requirement("AL-32")
    @Test
    void after_something_was_learnt_from_one_element_the_rest_can_be_said_at_once_or_one_by_one() {
        var story = withFourElements().does(learning(element(1))).does(nothing(3));
        assertThat(said(story)).containsExactly("learnt", "open", "nothing", "open");
        assertThat(story.known().aftermath().settles(story.known())).isFalse();
        story.does(nothing());
        assertThat(said(story)).containsExactly("learnt", "nothing", "nothing", "nothing");

        var oneByOne =
                withFourElements().does(learning(element(1))).does(nothing(2)).does(nothing(3));
        assertThat(oneByOne.known().aftermath().settles(oneByOne.known())).isFalse();
        oneByOne.does(nothing(4));
        assertThat(oneByOne.known().aftermath().settles(oneByOne.known())).isTrue();
    }

    @Requirement("AL-32")
    @Test
    void nothing_to_learn_is_refused_of_what_something_was_learnt_from_and_of_no_element() {
        var story = withFourElements();
        assertThat(story.refused(nothing(5))).isEqualTo("no-such-element");
        for (var element = 1; element <= 4; element++) {
            story.does(learning(element(element)));
        }
        assertThat(story.refused(nothing())).isEqualTo("learnt-already");
        story.does(new CaseCommand.DropAction(new ActionId(4), day("2026-06-01"), "It was the bus company's."));
        assertThat(said(story)).containsExactly("learnt", "learnt", "learnt", "open");
        story.does(nothing(4));
        assertThat(said(story)).containsExactly("learnt", "learnt", "learnt", "nothing");
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

    private static Fenshire.Telling withFourElements() {
        return received("2026-05-01", "letter", "All of it is wrong.")
                .under("england-adults")
                .on("2026-06-01")
                .element("The bill.")
                .element("The visits.")
                .element("The letter.")
                .element("The bus.");
    }

    /** What there is to learn from each element, in the order of their numbers. */
    private static List<String> said(Fenshire.Telling story) {
        var aftermath = story.known().aftermath();
        return story.known().elements().stream()
                .map(each -> aftermath.nothingFrom(each.id()).isPresent()
                        ? "nothing"
                        : aftermath.settles(each.id()) ? "learnt" : "open")
                .toList();
    }

    private static Optional<ElementId> element(int number) {
        return Optional.of(new ElementId(number));
    }

    private static CaseCommand nothing() {
        return new CaseCommand.FindNothingToLearn(day("2026-06-01"), "A misunderstanding, well explained.");
    }

    private static CaseCommand nothing(int element) {
        return new CaseCommand.FindNothingToLearn(day("2026-06-01"), element(element), "Nobody could have known.");
    }

    private static CaseCommand learning(Optional<ElementId> element) {
        return new CaseCommand.AgreeAction(
                day("2026-06-01"),
                new Purpose.Learning(),
                element,
                "Bills are checked by a second person.",
                IVO,
                day("2026-09-01"));
    }

    private static CaseCommand following(ActionSource source, Optional<StaffId> answers, Purpose purpose) {
        return new CaseCommand.AgreeAction(
                day("2026-06-01"),
                purpose,
                source,
                answers,
                Optional.empty(),
                "Bills are checked by a second person.",
                IVO,
                day("2026-09-01"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
