package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.CaseworkDesk.NOW;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.testing.Requirement;

/** What a referral is called and what it is about, put right where it was mistaken, on a real database. */
class ReferralBelongingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseReference MINE = new CaseReference("MINE");
    private static final CaseReference OTHER = new CaseReference("OTHER");

    private final CaseworkDesk desk = new CaseworkDesk();

    @BeforeEach
    void twoCases() {
        desk.begin(MINE, DAY);
        desk.begin(OTHER, DAY);
        desk.cases.handle(MINE, 2, new CaseCommand.Allocate(DAY, Oakshire.IRIS), CaseworkDesk.setting(DAY));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ReferralFile tell(String reference, CaseReference about) {
        return desk.tell(reference, about, DAY);
    }

    private ReferralFile give(ReferralFile file, ReferralCommand command) {
        return desk.give(file, command, DAY);
    }

    @Requirement("OM-24")
    @Test
    void a_reference_that_was_put_right_names_the_same_referral_and_the_wrong_one_is_free_again() {
        var mistyped = tell("25 010 009", MINE);
        give(mistyped, new ReferralCommand.CorrectReference("25 010 090", "Two figures were swapped."));

        var again = tell("25010090", OTHER);
        assertThat(again.stream()).isEqualTo(mistyped.stream());
        assertThat(again.known().reference()).isEqualTo(new OmbudsmanReference("25 010 090"));
        assertThat(again.known().cases()).containsExactly(MINE, OTHER);

        var another = tell("25 010 009", OTHER);
        assertThat(another.stream()).isNotEqualTo(mistyped.stream());
        assertThat(tell("25-010-009", MINE).stream()).isEqualTo(another.stream());
        assertThat(desk.referralList.open(new Sight.Everything(), 10))
                .extracting(line -> line.reference().value())
                .containsExactlyInAnyOrder("25 010 090", "25 010 009");
    }

    @Requirement("OM-24")
    @Test
    void a_reference_that_another_referral_has_is_refused() {
        tell("25 010 090", MINE);
        var other = tell("25 010 091", OTHER);

        assertThat(desk.referrals.handle(
                        other.stream(),
                        other.sequence(),
                        new ReferralCommand.CorrectReference("25010090", "Mistyped."),
                        CaseworkDesk.setting(DAY)))
                .isInstanceOfSatisfying(
                        ReferralAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("reference-taken"));
        assertThat(give(other, new ReferralCommand.CorrectReference("25-010-091", "Spaced as in the letter."))
                        .known()
                        .reference()
                        .value())
                .isEqualTo("25-010-091");
    }

    @Requirement("OM-23")
    @Test
    void a_case_that_is_taken_off_counts_no_more_and_is_named_only_to_those_who_may_see_it() {
        tell("25 010 090", MINE);
        var both = give(tell("25 010 090", OTHER), new ReferralCommand.Assess(DAY, Optional.of("upheld")));
        var iris = new Sight.AllocatedTo(Oakshire.IRIS);
        assertThat(desk.referrals.handle(
                        both.stream(),
                        both.sequence(),
                        new ReferralCommand.RemoveCase(OTHER, "Wrong."),
                        new Cases.Setting(new Actor("iris"), iris, NOW, DAY)))
                .as("what is not seen cannot be taken off")
                .isInstanceOf(ReferralAnswer.Refused.class);

        var one = give(both, new ReferralCommand.RemoveCase(OTHER, "It is about somebody else."));

        assertThat(one.names(OTHER)).isTrue();
        assertThat(desk.referrals.find(one.stream(), iris))
                .hasValueSatisfying(file -> assertThat(file.names(OTHER)).isFalse());
        assertThat(desk.referralList.about(OTHER, new Sight.Everything())).isEmpty();
        assertThat(desk.database.ask("select reference from ombudsman_referral"))
                .containsExactly("MINE");
        assertThat(desk.database.ask("select reference from ombudsman_decision"))
                .containsExactly("MINE");
    }
}
