package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** What can happen again: advocacy is offered a second time, other proceedings follow others, somebody changes their mind. */
class MoreThanOnceTest {

    @Requirement("AL-58")
    @Test
    void advocacy_is_offered_as_often_as_it_is_and_each_offer_is_kept() {
        var child = received("2026-06-01", "letter", "My placement.").under("wales-children");
        child.chooses("advocate-offered", "declined").on("2026-06-10").chooses("advocate-offered", "accepted");
        assertThat(child.known().proceedings().steps(new Milestone("advocate-offered")))
                .extracting(CaseEvent.StepTaken::on)
                .containsExactly(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-10"));
        child.acknowledged().step("discussed");
        assertThat(child.refused(child.taking("discussed", "Again.")))
                .as("what happens once")
                .isEqualTo("already-done");
        assertThat(Rules.decide(
                        Optional.of(child.known()), child.taking("discussed", "Again."), child.today(), Fenshire.BOOK))
                .as("and what can be done about it")
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        it -> assertThat(it.refusal().sentence())
                                .contains("A manager can correct its date, or take it back"));
    }

    @Requirement("AL-58")
    @Test
    void a_correction_and_a_mistake_are_of_the_last_time() {
        var child = received("2026-06-01", "letter", "My placement.").under("wales-children");
        child.chooses("advocate-offered", "declined").on("2026-06-10").chooses("advocate-offered", "accepted");
        var offered = new Milestone("advocate-offered");
        child.does(new CaseCommand.Correct(
                child.today(), new Correction.StepTakenOn(offered, LocalDate.parse("2026-06-08")), "The diary."));
        assertThat(child.known().proceedings().steps(offered))
                .extracting(CaseEvent.StepTaken::on)
                .containsExactly(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-08"));
        child.does(new CaseCommand.Correct(
                child.today(), new Correction.TakenBack(new Mistake.StepTaken(offered)), "Another child."));
        assertThat(child.known().proceedings().steps(offered)).hasSize(1);
        child.under("wales-adults");
        assertThat(Fenshire.BOOK.steps(child.known())).hasSize(1);
    }

    @Requirement("AL-58")
    @Test
    void other_proceedings_follow_others_and_the_year_counts_from_the_end_of_the_first() {
        var adult = received("2026-01-05", "letter", "The plan.")
                .under("wales-adults")
                .acknowledged();
        adult.step("proceedings-considered").standsStill("The court sits.");
        adult.on("2026-02-02").step("proceedings-ended").goesOn();
        assertThat(adult.clock("go-on")).isEqualTo("Met 2027-02-02");
        adult.on("2026-02-09").step("proceedings-considered").standsStill("It is appealed.");
        adult.on("2026-03-02").step("proceedings-ended").goesOn();
        assertThat(adult.clock("go-on")).isEqualTo("Met 2027-02-02");
    }

    @Requirement("AL-58")
    @Test
    void of_consent_the_last_word_counts() {
        var care = received("2026-06-01", "letter", "The carer.").under("england-adults");
        care.step("provider-consent-asked").step("provider-consent-given");
        care.on("2026-06-03").step("provider-consent-refused");
        assertThat(care.refused(care.taking("passed-to-provider", "The home."))).isEqualTo("consent-refused");
        care.on("2026-06-05").step("provider-consent-given").step("passed-to-provider");
    }
}
