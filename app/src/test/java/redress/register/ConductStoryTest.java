package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.RegisterFixture.HILARY;
import static redress.register.RegisterFixture.MEREDITH;
import static redress.register.RegisterFixture.RUFUS;
import static redress.register.RegisterFixture.outsider;
import static redress.register.RegisterFixture.referral;
import static redress.register.RegisterFixture.restriction;
import static redress.register.RegisterFixture.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.Review;
import redress.register.ConductPosition.AwaitingDecision;
import redress.register.ConductPosition.Lifted;
import redress.testing.Requirement;

/** How Mr Pike's calls come to be taken by one officer only, and how they come to be taken by everybody again. */
class ConductStoryTest {

    private static final Select<Record1<String>> NOTHING =
            DSL.select(DSL.inline("")).where(DSL.falseCondition());
    private static final Select<Record1<String>> HIS_CASE = DSL.select(DSL.inline("2026-000001"));
    private static final Select<Record1<String>> ANOTHER = DSL.select(DSL.inline("2026-000002"));

    private final RegisterDesk desk = new RegisterDesk();
    private final StreamId percy = StreamId.of(RegisterDesk.NOW, "percy");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_referral_goes_from_a_warning_over_a_decision_an_appeal_and_a_renewal_to_lifting() {
        // Meredith refers the calls. Nothing is restricted by that.
        given(MEREDITH, "2026-06-01", referral(day("2026-06-01")));
        assertThat(lines(ConductList.Filter.WAITING)).hasSize(1);
        assertThat(lines(ConductList.Filter.IN_FORCE)).isEmpty();

        // She warns him in writing. He goes on.
        given(MEREDITH, "2026-06-03", warning(day("2026-06-03")));
        assertThat(known().position()).isInstanceOf(AwaitingDecision.class);

        // Hilary, who never met him, decides: one officer, and a look at it in six months.
        given(HILARY, "2026-06-20", restriction(HILARY, day("2026-06-20")));
        assertThat(lines(ConductList.Filter.IN_FORCE)).singleElement().satisfies(line -> {
            assertThat(line.customer()).contains("Percy Pike");
            assertThat(line.restrictions()).containsExactly(RestrictionKind.ONE_CONTACT);
            assertThat(line.reviewOn()).contains(day("2026-12-20"));
        });
        assertThat(desk.conductList.due(day("2026-12-19"), NOTHING)).isZero();
        assertThat(desk.conductList.due(day("2026-12-20"), NOTHING)).isOne();

        // He appeals; Rufus decides it, because Hilary may not.
        given(MEREDITH, "2026-07-01", new AskAppeal(day("2026-07-01"), "I only want an answer."));
        assertThat(desk.conduct.handle(percy, 4, decided(HILARY), desk.on(HILARY, day("2026-07-05"))))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        no -> assertThat(no.refusal().code()).isEqualTo("own-decision"));
        given(RUFUS, "2026-07-05", decided(RUFUS));
        assertThat(known().inForce()).isPresent();

        // In December it is renewed for three months, in March it is lifted.
        given(HILARY, "2026-12-20", reviewed("2026-12-20", ReviewOutcome.RENEW, Optional.of(day("2027-03-20"))));
        assertThat(desk.conductList.due(day("2026-12-21"), NOTHING)).isZero();
        given(HILARY, "2027-03-20", reviewed("2027-03-20", ReviewOutcome.LIFT, Optional.empty()));
        assertThat(known().position()).isEqualTo(new Lifted(day("2027-03-20")));
        assertThat(lines(ConductList.Filter.IN_FORCE)).isEmpty();
        assertThat(lines(ConductList.Filter.OVER)).hasSize(1);
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    @Requirement("AL-11")
    @Test
    void for_whom_his_case_concerns_he_is_in_no_list_and_in_no_number() {
        given(MEREDITH, "2026-06-01", referral(day("2026-06-01")));
        assertThat(desk.conductList
                        .page(ConductList.Filter.WAITING, days("2026-06-01"), HIS_CASE, Optional.empty(), 50)
                        .lines())
                .isEmpty();
        assertThat(desk.conductList
                        .page(ConductList.Filter.WAITING, days("2026-06-01"), ANOTHER, Optional.empty(), 50)
                        .lines())
                .hasSize(1);
        given(MEREDITH, "2026-06-03", warning(day("2026-06-03")));
        given(HILARY, "2026-06-20", restriction(HILARY, day("2026-06-20")));
        assertThat(desk.conductList.due(day("2026-12-20"), HIS_CASE)).isZero();
        assertThat(desk.conductList.due(day("2026-12-20"), ANOTHER)).isOne();
    }

    @Test
    void an_upheld_appeal_lifts_the_restrictions() {
        given(MEREDITH, "2026-06-01", referral(day("2026-06-01")));
        given(MEREDITH, "2026-06-03", warning(day("2026-06-03")));
        given(HILARY, "2026-06-20", restriction(HILARY, day("2026-06-20")));
        given(MEREDITH, "2026-07-01", new AskAppeal(day("2026-07-01"), "It was not me who called."));
        given(
                RUFUS,
                "2026-07-05",
                new DecideAppeal(outsider(RUFUS), day("2026-07-05"), AppealOutcome.UPHELD, "It was not."));
        assertThat(known().position()).isEqualTo(new Lifted(day("2026-07-05")));
    }

    @Test
    void who_was_overtaken_is_told_and_nothing_is_written() {
        given(MEREDITH, "2026-06-01", referral(day("2026-06-01")));
        given(MEREDITH, "2026-06-03", warning(day("2026-06-03")));
        assertThat(desk.conduct.handle(percy, 1, warning(day("2026-06-03")), desk.on(HILARY, day("2026-06-03"))))
                .isInstanceOfSatisfying(
                        Answer.Conflict.class, it -> assertThat(it.by()).isEqualTo(MEREDITH));
        assertThat(file().sequence()).isEqualTo(2);
    }

    @Test
    void erasing_leaves_the_steps_and_takes_the_person_and_every_word() {
        given(MEREDITH, "2026-06-01", referral(day("2026-06-01")));
        given(MEREDITH, "2026-06-03", warning(day("2026-06-03")));
        given(HILARY, "2026-06-20", restriction(HILARY, day("2026-06-20")));
        desk.journal.erase(percy, "retention", HILARY, RegisterDesk.NOW);
        assertThat(known().customer()).isEqualTo("Erased");
        assertThat(desk.derived().toString()).contains("one-contact").doesNotContain("Percy");
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    private void given(Actor by, String on, ConductCommand command) {
        var sequence = desk.conduct.find(percy).map(RegisterFile::sequence).orElse(0);
        assertThat(desk.conduct.handle(percy, sequence, command, desk.on(by, day(on))))
                .isInstanceOf(Answer.Done.class);
    }

    private static DecideAppeal decided(Actor by) {
        return new DecideAppeal(outsider(by), day("2026-07-05"), AppealOutcome.NOT_UPHELD, "He has his answer.");
    }

    private static Review reviewed(String on, ReviewOutcome outcome, Optional<LocalDate> next) {
        return new Review(HILARY, day(on), outcome, next, Optional.empty(), "Read his letters.");
    }

    private List<ConductList.Line> lines(ConductList.Filter filter) {
        return desk.conductList
                .page(filter, days("2026-06-20"), NOTHING, Optional.empty(), 50)
                .lines();
    }

    private static ReviewDays days(String today) {
        return new ReviewDays(day(today), day(today).plusDays(7));
    }

    private RegisterFile<Conduct> file() {
        return desk.conduct.find(percy).orElseThrow();
    }

    private Conduct known() {
        return file().known();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
