package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static redress.casework.ReferralTelling.FIRST;
import static redress.casework.ReferralTelling.notified;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.testing.Requirement;

/** What cannot be put right of a referral's name and cases, and what goes with a case that is taken off. */
class BelongingRulesTest {

    private static final CaseReference SECOND = new CaseReference("2025-000002");
    private static final CaseReference NONE = new CaseReference("2025-000009");

    private static ReferralTelling told() {
        return notified("lgsco", "2026-01-05").on("2026-03-02");
    }

    private static ReferralTelling aboutTwo() {
        return told().adding(SECOND);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("the last case taken off", told(), remove(FIRST, "Wrong."), "last-case", ""),
                arguments("a case taken off that is not on it", aboutTwo(), remove(NONE, "x"), "no-such-case", "case"),
                arguments("a case taken off without a reason", aboutTwo(), remove(FIRST, " "), "empty", "reason"),
                arguments("a reference that is none", told(), correct("---", "Mistyped."), "no-reference", "reference"),
                arguments(
                        "a reference that it has",
                        told(),
                        correct("25 010 090", "Mistyped."),
                        "same-reference",
                        "reference"),
                arguments("a reference without a reason", told(), correct("25 010 099", ""), "empty", "reason"),
                arguments(
                        "the register of a case that is not on it",
                        told(),
                        new ReferralCommand.MeetInRegister(new InRegister(NONE, 1)),
                        "no-such-case",
                        "case"),
                arguments(
                        "the same register twice",
                        told().does(new ReferralCommand.MeetInRegister(new InRegister(FIRST, 1))),
                        new ReferralCommand.MeetInRegister(new InRegister(FIRST, 1)),
                        "already-met",
                        "inRegister"));
    }

    @Requirement({"OM-23", "OM-24"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void is_refused(String what, ReferralTelling before, ReferralCommand command, String code, String field) {
        var known = before.known();

        var refusal = before.refused(command);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.sentence()).endsWith(".");
        assertThat(before.known()).isEqualTo(known);
    }

    @Requirement("OM-23")
    @Test
    void a_case_that_was_put_on_by_mistake_goes_and_takes_with_it_what_its_register_told() {
        var known = aboutTwo()
                .does(new ReferralCommand.MeetInRegister(new InRegister(FIRST, 1)))
                .does(new ReferralCommand.MeetInRegister(new InRegister(SECOND, 1)))
                .removing(FIRST)
                .known();

        assertThat(known.cases()).containsExactly(SECOND);
        assertThat(known.about().formerly()).containsExactly(FIRST);
        assertThat(known.about().inRegister()).containsExactly(new InRegister(SECOND, 1));
    }

    @Requirement("OM-23")
    @Test
    void a_case_that_was_taken_off_can_be_put_on_again() {
        assertThat(aboutTwo().removing(SECOND).adding(SECOND).known().cases()).containsExactly(FIRST, SECOND);
    }

    private static ReferralCommand remove(CaseReference reference, String reason) {
        return new ReferralCommand.RemoveCase(reference, reason);
    }

    private static ReferralCommand correct(String reference, String reason) {
        return new ReferralCommand.CorrectReference(reference, reason);
    }
}
