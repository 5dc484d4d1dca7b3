package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;
import static redress.casework.Oakshire.IRIS;
import static redress.casework.Oakshire.SAM;
import static redress.casework.Oakshire.named;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;

/** Whom of the staff a complaint concerns, and what they cannot do on it. */
class StaffRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final StaffId OWEN = new StaffId("owen.officer");

    private final Fenshire.Telling story = received("2026-05-01", "letter", "She was rude.")
            .under("england-adults")
            .element("She was rude.");

    @Requirement("AL-12")
    @Test
    void nobody_gets_or_signs_a_complaint_that_concerns_themselves() {
        story.does(new CaseCommand.Allocate(DAY, IRIS));
        assertThat(story.refused(named(1, IRIS))).as("she has it").isEqualTo("has-the-case");
        story.does(new CaseCommand.Allocate(DAY, OWEN)).does(named(1, IRIS));

        assertThat(story.refused(new CaseCommand.Allocate(DAY, IRIS))).isEqualTo("concerned");
        assertThat(story.refused(new CaseCommand.AgreeAction(
                        DAY,
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        Optional.empty(),
                        "Say sorry.",
                        IRIS,
                        DAY)))
                .as("she could not see what she is to do")
                .isEqualTo("concerned");
        story.finds(1, "upheld");
        assertThat(story.refused(signing(IRIS))).isEqualTo("concerned");

        story.does(signing(SAM)).does(named(1, SAM));
        assertThat(story.refused(sending())).as("named after the signature").isEqualTo("signed-by-concerned");
        story.does(signing(OWEN)).does(sending());
    }

    @Test
    void a_name_is_given_in_words_at_something_complained_of_and_once() {
        assertThat(story.refused(named(7, IRIS))).isEqualTo("no-such-element");
        assertThat(story.refused(
                        new CaseCommand.NameStaff(new ElementId(1), new NamedStaff(" ", "", Optional.empty()))))
                .isEqualTo("empty");
        story.does(named(1, IRIS));
        assertThat(story.refused(named(1, IRIS))).isEqualTo("already-named");
        assertThat(story.refused(takingBack(2, "Somebody else."))).isEqualTo("nobody-named");
        assertThat(story.refused(takingBack(1, " "))).isEqualTo("empty");
    }

    @Test
    void a_name_that_was_taken_back_can_be_given_again_also_on_a_closed_case() {
        story.does(named(1, IRIS)).does(takingBack(1, "It was Lee.")).does(named(1, IRIS));
        assertThat(story.known().staffConcerned())
                .extracting(StaffConcerned::id)
                .containsExactly(new StaffConcernedId(2));
        assertThat(story.refused(takingBack(1, "Again."))).isEqualTo("nobody-named");

        story.finds(1, "upheld").answers().closes();
        story.does(takingBack(2, "It was Lee after all."));
        assertThat(story.known().concerns(IRIS)).isFalse();
        story.does(named(1, SAM));
        assertThat(story.known().concerns(SAM)).isTrue();
    }

    @Requirement("AL-12")
    @Test
    void a_case_is_reopened_for_whoever_had_it_unless_it_concerns_them_and_then_for_nobody() {
        story.does(new CaseCommand.Allocate(DAY, IRIS)).finds(1, "upheld").answers();
        assertThat(story.refused(named(1, IRIS))).as("it is open still").isEqualTo("has-the-case");
        story.closes().does(new CaseCommand.Reopen(DAY, "She wrote again."));
        assertThat(story.known().handling().allocatedTo()).contains(IRIS);

        story.answers().closes().does(named(1, IRIS)).does(new CaseCommand.Reopen(DAY, "It was her, she writes."));
        assertThat(story.known().handling().allocatedTo()).isEmpty();
        assertThat(story.refused(new CaseCommand.Allocate(DAY, IRIS))).isEqualTo("concerned");
    }

    @Requirement("AL-12")
    @Test
    void whoever_is_to_do_something_or_answers_for_it_is_named_once_it_is_done_or_given_to_another() {
        story.does(action(new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), IRIS))
                .does(recommended(SAM));
        assertThat(story.refused(named(1, IRIS))).as("she does it").isEqualTo("has-an-action");
        assertThat(story.refused(named(1, SAM))).as("he answers for it").isEqualTo("has-an-action");

        story.does(new CaseCommand.DropAction(new ActionId(1), DAY, "Owen says sorry."))
                .does(new CaseCommand.CompleteAction(new ActionId(2), DAY, "The new leaflet."))
                .does(named(1, IRIS))
                .does(named(1, SAM));
        assertThat(story.refused(recommended(SAM))).isEqualTo("concerned");
        story.does(recommended(OWEN));
    }

    @Requirement("AL-12")
    @Test
    void an_action_that_is_open_after_the_case_is_closed_is_in_the_way_as_well() {
        story.does(action(new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), IRIS))
                .finds(1, "upheld")
                .answers()
                .closes();
        assertThat(story.refused(named(1, IRIS))).isEqualTo("has-an-action");
    }

    /** What Owen does and somebody else answers for. */
    private static CaseCommand recommended(StaffId answers) {
        return new CaseCommand.AgreeAction(
                DAY,
                new Purpose.Learning(),
                ActionSource.OMBUDSMAN,
                Optional.of(answers),
                Optional.empty(),
                "It is put right.",
                OWEN,
                DAY);
    }

    private static CaseCommand action(Purpose purpose, StaffId owner) {
        return new CaseCommand.AgreeAction(DAY, purpose, Optional.empty(), "It is put right.", owner, DAY);
    }

    private static CaseCommand takingBack(int staff, String reason) {
        return new CaseCommand.TakeBackStaff(new StaffConcernedId(staff), reason);
    }

    private static CaseCommand signing(StaffId by) {
        return new CaseCommand.SignResponse(DAY, by, "Dear Ms Abbott");
    }

    private static CaseCommand sending() {
        return new CaseCommand.SendResponse(DAY, Means.LETTER);
    }
}
