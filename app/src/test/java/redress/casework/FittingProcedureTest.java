package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;

/** A case is under a procedure for its kind that was in force when it was received, and finds what that can find. */
class FittingProcedureTest {

    @Requirement("AL-48")
    @Test
    void praise_is_under_no_procedure_for_complaints_and_a_complaint_under_none_for_praise() {
        var story = received("2026-05-01", "feedback-card", "Thank you all.");
        assertThat(story.refused(forward(Kind.COMPLIMENT, "england-adults"))).isEqualTo("wrong-kind");
        assertThat(story.refused(forward(Kind.COMPLAINT, "feedback"))).isEqualTo("wrong-kind");
        assertThat(story.refused(forward(Kind.COMPLIMENT, "enquiry"))).isEqualTo("wrong-kind");
        story.does(forward(Kind.COMPLIMENT, "feedback"));
    }

    @Requirement("AL-48")
    @Test
    void a_version_that_was_not_in_force_on_the_day_of_receipt_is_refused() {
        var before = received("2024-01-31", "letter", "The bill.");
        assertThat(before.on("2024-02-05").refused(forward("2024-02-05", Kind.COMPLAINT, "complaint-handling-code")))
                .as("the Code began on 1 February 2024")
                .isEqualTo("not-in-force");
        received("2024-02-01", "letter", "The bill.")
                .does(forward("2024-02-01", Kind.COMPLAINT, "complaint-handling-code"));
    }

    @Requirement("AL-48")
    @Test
    void what_was_found_is_one_of_the_findings_of_the_procedure() {
        var story = received("2026-05-01", "letter", "The bill.")
                .under("england-adults")
                .element("The bill.");
        assertThat(story.refused(
                        new CaseCommand.RecordFinding(new ElementId(1), new Finding("banana"), "The log shows it.")))
                .isEqualTo("no-such-finding");
        story.finds(1, "partly-upheld");
    }

    private static CaseCommand forward(Kind kind, String procedure) {
        return forward("2026-05-01", kind, procedure);
    }

    private static CaseCommand forward(String on, Kind kind, String procedure) {
        return new CaseCommand.DecideTriage(
                LocalDate.parse(on),
                new Triage.TakenForward(kind, Optional.of(new ProcedureInForce(procedure, "here"))),
                "So it is.",
                CaseCommand.Considered.noConcern());
    }
}
