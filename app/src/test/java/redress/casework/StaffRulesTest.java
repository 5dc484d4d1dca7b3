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
    void a_name_that_was_taken_back_can_be_given_again_and_on_a_closed_case_only_taken_back() {
        story.does(named(1, IRIS)).does(takingBack(1, "It was Lee.")).does(named(1, IRIS));
        assertThat(story.known().staffConcerned())
                .extracting(StaffConcerned::id)
                .containsExactly(new StaffConcernedId(2));
        assertThat(story.refused(takingBack(1, "Again."))).isEqualTo("nobody-named");

        story.finds(1, "upheld").answers().closes();
        assertThat(story.refused(named(1, SAM))).isEqualTo("closed");
        story.does(takingBack(2, "It was Lee after all."));
        assertThat(story.known().concerns(IRIS)).isFalse();
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
