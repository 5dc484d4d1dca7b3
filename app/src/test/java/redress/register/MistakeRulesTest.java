package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.IndependentPerson.KEEPING;
import static redress.register.RegisterFixture.TODAY;
import static redress.register.RegisterFixture.after;
import static redress.register.RegisterFixture.appointing;
import static redress.register.RegisterFixture.joining;
import static redress.register.RegisterFixture.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.organisation.Pence;
import redress.register.PoolCommand.ChangeFee;
import redress.register.PoolCommand.FileCv;
import redress.register.PoolCommand.Leave;
import redress.register.PoolCommand.Pay;
import redress.register.PoolCommand.TakeBack;
import redress.testing.Requirement;

/** What was recorded of somebody's appointments by mistake is taken back. They joined as the first, and gave a CV as the second. */
class MistakeRulesTest {

    private static final PoolCommand APPOINTED = appointing("R-1", TODAY, 100_00);
    private static final PoolCommand ELSEWHERE = appointing("R-2", TODAY, 100_00);
    private static final PoolCommand PAID = new Pay(1, TODAY, new Pence(60_00));
    private static final PoolCommand MORE = new ChangeFee(1, TODAY, new Pence(150_00), "More work.");
    private static final PoolCommand LESS = new ChangeFee(1, TODAY, new Pence(70_00), "Less work.");

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("joining", List.of(), 1, "nothing-to-take-back"),
                Arguments.of("a CV", List.of(), 2, "nothing-to-take-back"),
                Arguments.of("what was never told", List.of(APPOINTED), 4, "nothing-to-take-back"),
                Arguments.of("an appointment", List.of(APPOINTED), 3, "accepted"),
                Arguments.of("an appointment of which something is paid", List.of(APPOINTED, PAID), 3, "rests-on-it"),
                Arguments.of("an appointment whose fee changed", List.of(APPOINTED, MORE), 3, "rests-on-it"),
                Arguments.of(
                        "another appointment than the one that was paid",
                        List.of(APPOINTED, ELSEWHERE, PAID),
                        4,
                        "accepted"),
                Arguments.of(
                        "another appointment than the one that costs more",
                        List.of(APPOINTED, ELSEWHERE, MORE),
                        4,
                        "accepted"),
                Arguments.of(
                        "an appointment whose payment was taken back",
                        List.of(APPOINTED, PAID, back(4)),
                        3,
                        "accepted"),
                Arguments.of("a payment", List.of(APPOINTED, PAID), 4, "accepted"),
                Arguments.of("a payment twice", List.of(APPOINTED, PAID, back(4)), 4, "nothing-to-take-back"),
                Arguments.of("taking back", List.of(APPOINTED, PAID, back(4)), 5, "nothing-to-take-back"),
                Arguments.of("a fee", List.of(APPOINTED, MORE, PAID), 4, "accepted"),
                Arguments.of(
                        "a fee of which more is paid than the one before",
                        List.of(APPOINTED, MORE, PAID, PAID),
                        4,
                        "less-than-paid"),
                Arguments.of(
                        "a fee of which just the one before is paid",
                        List.of(APPOINTED, MORE, PAID, new Pay(1, TODAY, new Pence(40_00))),
                        4,
                        "accepted"),
                Arguments.of("of one who left", List.of(APPOINTED, PAID, new Leave(TODAY, "Moved.")), 4, "accepted"));
    }

    @Requirement("RP-06")
    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("table")
    void the_rules_answer(String what, List<PoolCommand> before, int told, String answer) {
        assertThat(ruling(KEEPING, Optional.of(known(before)), back(told), TODAY))
                .isEqualTo(answer);
    }

    @Requirement("RP-06")
    @Test
    void taking_back_wants_a_reason_and_leaves_what_else_was_told() {
        var known = known(List.of(APPOINTED, PAID, LESS, back(4)));

        assertThat(ruling(KEEPING, Optional.of(known), new TakeBack(5, " "), TODAY))
                .isEqualTo("empty");
        assertThat(known.appointments()).singleElement().satisfies(appointment -> {
            assertThat(appointment.agreed()).isEqualTo(new Pence(70_00));
            assertThat(appointment.paid()).isEqualTo(Pence.NONE);
        });
        assertThat(known.told().all()).hasSize(6);
    }

    @Requirement("RP-06")
    @Test
    void an_appointment_that_is_taken_back_was_never_held_and_its_case_is_still_known_in_the_history() {
        var known = known(List.of(ELSEWHERE, back(3)));

        assertThat(known.appointments()).isEmpty();
        assertThat(known.caseOf(1)).contains("R-2");
        assertThat(known.caseOf(2)).isEmpty();
        assertThat(ruling(KEEPING, Optional.of(known), ELSEWHERE, TODAY)).isEqualTo("accepted");
    }

    private static IndependentPerson known(List<PoolCommand> told) {
        var all = new ArrayList<PoolCommand>(List.of(joining(TODAY), new FileCv(TODAY, TODAY.plusYears(1))));
        all.addAll(told);
        return after(KEEPING, TODAY, all.toArray(PoolCommand[]::new));
    }

    private static TakeBack back(int told) {
        return new TakeBack(told, "It is about another person.");
    }
}
