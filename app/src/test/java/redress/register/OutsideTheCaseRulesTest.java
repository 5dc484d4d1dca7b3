package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.Conduct.KEEPING;
import static redress.register.RegisterFixture.HILARY;
import static redress.register.RegisterFixture.MEREDITH;
import static redress.register.RegisterFixture.RUFUS;
import static redress.register.RegisterFixture.TODAY;
import static redress.register.RegisterFixture.after;
import static redress.register.RegisterFixture.outsider;
import static redress.register.RegisterFixture.referral;
import static redress.register.RegisterFixture.restriction;
import static redress.register.RegisterFixture.ruling;
import static redress.register.RegisterFixture.warning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.DoNotRestrict;
import redress.register.ConductCommand.Replace;
import redress.register.ConductCommand.Restrict;
import redress.register.ConductCommand.Review;
import redress.testing.Requirement;

/** Rufus has dealt with two cases of Mr Pike: what the rules then let him decide about Mr Pike's contact. */
class OutsideTheCaseRulesTest {

    private static final Decider INSIDE = new Decider(RUFUS, List.of("2026-000123", "2026-000124"));
    private static final ConductCommand[] REFERRED = {referral(TODAY.minusDays(9))};
    private static final ConductCommand[] WARNED = {REFERRED[0], warning(TODAY.minusDays(5))};
    private static final ConductCommand[] RESTRICTED = {WARNED[0], WARNED[1], restriction(HILARY, TODAY.minusDays(2))};
    private static final ConductCommand[] APPEALED = {
        RESTRICTED[0], RESTRICTED[1], RESTRICTED[2], new AskAppeal(TODAY.minusDays(1), "I am lonely.")
    };

    static Stream<Arguments> table() {
        return Stream.of(
                line("restricted", WARNED, restrict(), "dealt-with"),
                line("not restricted", WARNED, spare(), "dealt-with"),
                line("decided before the warning", REFERRED, spare(), "not-warned"),
                line("changed at a review", RESTRICTED, replace(INSIDE), "dealt-with"),
                line("changed on an appeal", APPEALED, replace(INSIDE), "dealt-with"),
                line("an appeal upheld", APPEALED, decide(INSIDE, AppealOutcome.UPHELD), "dealt-with"),
                line("an appeal not upheld", APPEALED, decide(INSIDE, AppealOutcome.NOT_UPHELD), "dealt-with"),
                line(
                        "an appeal against what they decided before they dealt with a case",
                        APPEALED,
                        decide(new Decider(HILARY, INSIDE.dealtWith()), AppealOutcome.UPHELD),
                        "own-decision"),
                line(
                        "renewed at a review",
                        RESTRICTED,
                        new Review(
                                RUFUS,
                                TODAY,
                                ReviewOutcome.RENEW,
                                Optional.of(TODAY.plusMonths(6)),
                                Optional.empty(),
                                "It goes on."),
                        "accepted"));
    }

    @Requirement("RC-15")
    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("table")
    void whoever_dealt_with_a_case_of_the_person_decides_nothing_whatever_they_say_of_themselves(
            String what, ConductCommand[] before, ConductCommand command, String answer) {
        assertThat(ruling(KEEPING, Optional.of(after(KEEPING, TODAY, before)), command, TODAY))
                .isEqualTo(answer);
    }

    @Requirement("RC-15")
    @Test
    void the_refusal_says_with_which_case_and_who_decides_instead() {
        assertThat(INSIDE.inside().orElseThrow().sentence())
                .isEqualTo("You have dealt with case 2026-000123. Somebody who has not dealt with it decides.");
        assertThat(outsider(RUFUS).inside()).isEmpty();
    }

    @Requirement("RC-03")
    @Test
    void whoever_referred_it_does_not_change_it_either() {
        assertThat(ruling(KEEPING, Optional.of(after(KEEPING, TODAY, RESTRICTED)), replace(outsider(MEREDITH)), TODAY))
                .isEqualTo("own-referral");
    }

    private static Arguments line(String what, ConductCommand[] before, ConductCommand command, String answer) {
        return Arguments.of(what, before, command, answer);
    }

    private static Restrict restrict() {
        var it = restriction(RUFUS, TODAY);
        return new Restrict(INSIDE, true, TODAY, it.restrictions(), it.reviewOn(), it.until(), it.reasons());
    }

    private static DoNotRestrict spare() {
        return new DoNotRestrict(INSIDE, true, TODAY, "It has stopped.");
    }

    private static Replace replace(Decider by) {
        var calls = new Restriction(RestrictionKind.SET_TIMES, "Ten minutes a day.");
        return new Replace(by, TODAY, List.of(calls), TODAY.plusMonths(3), Optional.empty(), "It is enough.");
    }

    private static DecideAppeal decide(Decider by, AppealOutcome outcome) {
        return new DecideAppeal(by, TODAY, outcome, "Looked at it afresh.");
    }
}
