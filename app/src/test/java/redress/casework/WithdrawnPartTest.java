package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.Fenshire.Telling;
import redress.testing.Requirement;

/** Somebody who no longer complains of one thing and goes on with the rest: it is neither upheld nor "no finding". */
class WithdrawnPartTest {

    @Requirement("AL-56")
    @Test
    void what_is_withdrawn_needs_no_finding_and_counts_in_no_outcome() {
        var care = twoThings().finds(1, "not-upheld");
        assertThat(care.refused(care.signing())).isEqualTo("finding-missing");
        care.does(withdraw(2));
        assertThat(care.refused(finding(2))).isEqualTo("withdrawn");
        assertThat(care.refused(withdraw(2))).isEqualTo("withdrawn");
        care.answers();
        assertThat(care.outcome()).isEqualTo("not-upheld");
        assertThat(care.known().disposition()).as("the complaint goes on").isEqualTo("complaint");
    }

    @Requirement("AL-56")
    @Test
    void what_was_found_before_it_was_withdrawn_counts_no_more_and_what_was_signed_is_signed_again() {
        var care = twoThings().finds(1, "not-upheld").finds(2, "upheld").signs();
        care.does(withdraw(2));
        assertThat(care.known().handling().signed()).isEmpty();
        care.does(new CaseCommand.Correct(
                care.today(),
                new Correction.TakenBack(new Mistake.ElementWithdrawn(new ElementId(2))),
                "She meant the other."));
        care.answers();
        assertThat(care.outcome()).as("as if she had not said so").isEqualTo("partly-upheld");
    }

    @Requirement("AL-56")
    @Test
    void the_last_thing_complained_of_is_withdrawn_as_the_complaint() {
        var care = twoThings().does(withdraw(1));
        assertThat(care.known().primaryElement()).map(Element::id).contains(new ElementId(2));
        assertThat(care.refused(withdraw(2))).isEqualTo("all-of-it");
        care.element("Rude.").does(withdraw(2));
    }

    @Requirement("AL-56")
    @Test
    void a_later_stage_does_not_find_anew_on_what_was_withdrawn_and_what_an_earlier_one_found_stands() {
        var bins = received("2026-06-01", "letter", "The bins.").under("complaint-handling-code");
        bins.element("Late.").element("Rude.").finds(1, "upheld").finds(2, "not-upheld");
        bins.answers().on("2026-06-08").asksFor("stage-2").does(withdraw(2));
        bins.finds(1, "upheld").on("2026-06-12").answers(Fenshire.MO);
        assertThat(bins.outcome()).as("upheld, and what stage 1 did not uphold").isEqualTo("partly-upheld");
    }

    @Requirement("AL-56")
    @Test
    void it_is_said_how_and_when_while_the_complaint_is_open() {
        var care = twoThings();
        assertThat(care.refused(new CaseCommand.WithdrawElement(new ElementId(2), care.today(), " ")))
                .isEqualTo("empty");
        assertThat(care.refused(
                        new CaseCommand.WithdrawElement(new ElementId(2), LocalDate.parse("2026-05-31"), "No more.")))
                .isEqualTo("before-receipt");
        assertThat(care.refused(withdraw(3))).isEqualTo("no-such-element");
        care.finds(1, "upheld").finds(2, "upheld").answers();
        assertThat(care.refused(withdraw(2))).isEqualTo("already-answered");
        care.closes();
        assertThat(care.refused(withdraw(2))).isEqualTo("closed");
    }

    @Requirement("AL-56")
    @Test
    void nothing_is_to_be_learnt_of_what_was_withdrawn() {
        var care = twoThings().does(withdraw(2)).finds(1, "upheld").answers();
        care.does(
                new CaseCommand.FindNothingToLearn(care.today(), Optional.of(new ElementId(1)), "A slip of one day."));
        assertThat(care.known().aftermath().settles(care.known())).isTrue();
    }

    @Requirement("AL-56")
    @Test
    void a_case_does_not_end_before_a_part_of_it_was_withdrawn() {
        var care = twoThings()
                .on("2026-06-10")
                .does(new CaseCommand.WithdrawElement(new ElementId(2), LocalDate.parse("2026-06-10"), "No more."));
        assertThat(care.refused(new CaseCommand.Withdraw(LocalDate.parse("2026-06-09"), "All of it.")))
                .isEqualTo("before-what-was-done");
    }

    private static Telling twoThings() {
        return received("2026-06-01", "letter", "The carer.")
                .under("england-adults")
                .element("Late.")
                .element("The bill.");
    }

    private static CaseCommand finding(int element) {
        return new CaseCommand.RecordFinding(new ElementId(element), new Finding("upheld"), "The log.");
    }

    private static CaseCommand withdraw(int element) {
        return new CaseCommand.WithdrawElement(
                new ElementId(element), LocalDate.parse("2026-06-01"), "She has it back.");
    }
}
