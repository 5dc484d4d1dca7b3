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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.Replace;
import redress.register.ConductCommand.Restrict;
import redress.register.ConductCommand.Review;
import redress.register.ConductCommand.TieCase;
import redress.register.ConductCommand.UntieCase;
import redress.testing.Requirement;

/** What a case shows of Mr Pike's restrictions: in which cases, for how long, and to whom. */
class CaseRestrictionsTest {

    private static final Select<Record1<String>> NOTHING =
            DSL.select(DSL.inline("")).where(DSL.falseCondition());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 4);
    private static final String HIS_CASE = "2026-000001";
    private static final String NEW_CASE = "2026-000002";
    private static final Resemblance HIS_NAME = Resemblance.of(List.of(" percy  PIKE "), List.of());

    private final RegisterDesk desk = new RegisterDesk();
    private final StreamId percy = StreamId.of(RegisterDesk.NOW, "percy");

    @BeforeEach
    void heIsReferredAndWarned() {
        given(referral(DAY.minusDays(3)));
        given(warning(DAY.minusDays(2)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("RC-07")
    @Test
    void his_case_shows_what_holds_and_what_was_arranged_for_him_once_it_was_decided() {
        assertThat(on(HIS_CASE, DAY)).isEmpty();
        given(restriction(HILARY, DAY));
        assertThat(on(HIS_CASE, DAY)).singleElement().satisfies(line -> {
            assertThat(line.customer()).isEqualTo("Percy Pike");
            assertThat(line.limits())
                    .containsExactly(
                            new Restriction(RestrictionKind.ONE_CONTACT, "Letters and calls to Olwen Farrar only."));
            assertThat(line.adjustments()).isEqualTo(AdjustmentCheck.MADE);
            assertThat(line.adjustmentWords()).contains("hard of hearing");
            assertThat(line.since()).isEqualTo(DAY);
            assertThat(line.reviewOn()).isEqualTo(DAY.plusMonths(6));
            assertThat(line.tied()).isTrue();
        });
        assertThat(on(NEW_CASE, DAY)).isEmpty();
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    @Requirement("RC-08")
    @Test
    void a_new_case_shows_it_once_somebody_recognised_him_and_no_more_once_somebody_saw_that_it_is_not_him() {
        given(restriction(HILARY, DAY));
        assertThat(alike(NEW_CASE))
                .singleElement()
                .satisfies(line -> assertThat(line.tied()).isFalse());
        given(new TieCase(MEREDITH, DAY, NEW_CASE, "He gave his date of birth."));
        assertThat(on(NEW_CASE, DAY)).hasSize(1);
        given(new UntieCase(MEREDITH, DAY, NEW_CASE, "It was his son."));
        assertThat(on(NEW_CASE, DAY)).isEmpty();
        assertThat(alike(NEW_CASE)).as("nobody is asked again").isEmpty();
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    @Requirement("RC-08")
    @Test
    void somebody_is_like_him_by_name_or_by_address_and_only_while_something_holds() {
        assertThat(alike(NEW_CASE)).isEmpty();
        given(restriction(HILARY, DAY));
        assertThat(about(NEW_CASE, Resemblance.of(List.of("P. Pike"), List.of("PERCY@example.org")), NOTHING, DAY))
                .hasSize(1);
        assertThat(about(NEW_CASE, Resemblance.of(List.of("P. Pike", ""), List.of("")), NOTHING, DAY))
                .isEmpty();
        given(reviewed(ReviewOutcome.LIFT));
        assertThat(alike(NEW_CASE)).isEmpty();
    }

    @Requirement("RC-09")
    @Test
    void what_is_lifted_is_gone_at_once() {
        given(restriction(HILARY, DAY));
        given(reviewed(ReviewOutcome.LIFT));
        assertThat(on(HIS_CASE, DAY)).isEmpty();
    }

    @Requirement("RC-09")
    @Test
    void what_an_appeal_ends_is_gone_at_once() {
        given(restriction(HILARY, DAY));
        given(new AskAppeal(DAY, "It was not me."));
        assertThat(on(HIS_CASE, DAY)).as("until it is decided they hold").hasSize(1);
        given(new DecideAppeal(outsider(RUFUS), DAY, AppealOutcome.UPHELD, "It was not."));
        assertThat(on(HIS_CASE, DAY)).isEmpty();
    }

    @Requirement({"RC-09", "RC-12"})
    @Test
    void what_an_appeal_puts_in_their_place_is_shown_instead() {
        given(restriction(HILARY, DAY));
        given(new AskAppeal(DAY, "I cannot write."));
        var calls = new Restriction(RestrictionKind.SET_TIMES, "Ten minutes a day.");
        given(new Replace(outsider(RUFUS), DAY, List.of(calls), DAY.plusMonths(3), Optional.empty(), "He cannot."));
        assertThat(on(HIS_CASE, DAY)).singleElement().satisfies(line -> {
            assertThat(line.limits()).containsExactly(calls);
            assertThat(line.since()).isEqualTo(DAY);
            assertThat(line.reviewOn()).isEqualTo(DAY.plusMonths(3));
        });
        assertThat(known().toTell()).containsInstanceOf(ConductEvent.RestrictionsAppealDecided.class);
    }

    @Requirement({"RC-09", "RC-12"})
    @Test
    void what_ends_by_itself_is_shown_on_its_last_day_and_no_longer() {
        var usual = restriction(HILARY, DAY, DAY.plusMonths(2));
        given(new Restrict(
                outsider(HILARY),
                true,
                DAY,
                usual.restrictions(),
                usual.reviewOn(),
                Optional.of(DAY.plusMonths(3)),
                usual.reasons()));
        assertThat(on(HIS_CASE, DAY.plusMonths(3))).hasSize(1);
        assertThat(lines(ConductList.Filter.IN_FORCE, DAY.plusMonths(3))).isOne();
        assertThat(on(HIS_CASE, DAY.plusMonths(3).plusDays(1))).isEmpty();
        assertThat(lines(ConductList.Filter.IN_FORCE, DAY.plusMonths(3).plusDays(1)))
                .isZero();
        assertThat(lines(ConductList.Filter.OVER, DAY.plusMonths(3).plusDays(1)))
                .isOne();
        assertThat(reminders(DAY.plusMonths(3).plusDays(1), NOTHING)).isEqualTo("0 soon, 0 passed");
        assertThat(desk.conductList.due(DAY.plusMonths(4), NOTHING)).isZero();
    }

    @Requirement({"RC-07", "AL-11"})
    @Test
    void whom_one_of_his_cases_concerns_finds_nothing_of_it_in_any_other() {
        given(restriction(HILARY, DAY));
        given(new TieCase(MEREDITH, DAY, NEW_CASE, "He gave his date of birth."));
        for (var wall : List.of(HIS_CASE, NEW_CASE)) {
            var hidden = DSL.select(DSL.inline(wall));
            assertThat(about(HIS_CASE, HIS_NAME, hidden, DAY)).as(wall).isEmpty();
            assertThat(reminders(DAY.plusMonths(6), hidden)).as(wall).isEqualTo("0 soon, 0 passed");
        }
        assertThat(about(HIS_CASE, HIS_NAME, DSL.select(DSL.inline("2026-000009")), DAY))
                .hasSize(1);
        given(new UntieCase(MEREDITH, DAY, NEW_CASE, "It was his son."));
        assertThat(about(HIS_CASE, HIS_NAME, DSL.select(DSL.inline(NEW_CASE)), DAY))
                .hasSize(1);
    }

    @Requirement("RC-06")
    @Test
    void a_review_is_reminded_of_before_its_day_and_after_it_until_it_is_decided() {
        given(restriction(HILARY, DAY, DAY.plusMonths(6)));
        var review = DAY.plusMonths(6);
        assertThat(reminders(review.minusDays(7), NOTHING)).isEqualTo("0 soon, 0 passed");
        assertThat(lines(ConductList.Filter.REVIEW, review.minusDays(7))).isZero();
        assertThat(reminders(review.minusDays(6), NOTHING)).isEqualTo("1 soon, 0 passed");
        assertThat(lines(ConductList.Filter.REVIEW, review.minusDays(6))).isOne();
        assertThat(reminders(review, NOTHING)).isEqualTo("1 soon, 0 passed");
        assertThat(reminders(review.plusDays(1), NOTHING)).isEqualTo("0 soon, 1 passed");
        assertThat(lines(ConductList.Filter.REVIEW, review.plusDays(1))).isOne();
        assertThat(desk.reviews.counts(days(review), new ReviewsDue.Keeper(false, true, NOTHING)))
                .as("of whoever only keeps the pool")
                .isEqualTo(ReviewsDue.Counts.NONE);
        given(reviewed(ReviewOutcome.RENEW));
        assertThat(reminders(review.minusDays(6), NOTHING)).isEqualTo("0 soon, 0 passed");
    }

    @Test
    void erasing_takes_it_from_every_case() {
        given(restriction(HILARY, DAY));
        desk.journal.erase(percy, "retention", HILARY, RegisterDesk.NOW);
        assertThat(on(HIS_CASE, DAY)).isEmpty();
        assertThat(desk.derived().toString()).doesNotContain("Percy", "percy", "Olwen", "hearing");
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    private void given(ConductCommand command) {
        var sequence = desk.conduct.find(percy).map(RegisterFile::sequence).orElse(0);
        assertThat(desk.conduct.handle(percy, sequence, command, desk.on(new Actor("anybody"), DAY)))
                .isInstanceOf(Answer.Done.class);
    }

    private static Review reviewed(ReviewOutcome outcome) {
        return new Review(HILARY, DAY, outcome, Optional.of(DAY.plusMonths(9)), Optional.empty(), "Read his letters.");
    }

    private Conduct known() {
        return desk.conduct.find(percy).orElseThrow().known();
    }

    private List<CaseRestrictions.Line> on(String reference, LocalDate today) {
        return about(reference, Resemblance.NONE, NOTHING, today);
    }

    private List<CaseRestrictions.Line> alike(String reference) {
        return about(reference, HIS_NAME, NOTHING, DAY);
    }

    private List<CaseRestrictions.Line> about(
            String reference, Resemblance alike, Select<Record1<String>> hidden, LocalDate today) {
        return desk.restrictions.about(reference, alike, hidden, today);
    }

    private static ReviewDays days(LocalDate today) {
        return new ReviewDays(today, today.plusDays(7));
    }

    private int lines(ConductList.Filter filter, LocalDate today) {
        return desk.conductList
                .page(filter, days(today), NOTHING, Optional.empty(), 50)
                .lines()
                .size();
    }

    private String reminders(LocalDate today, Select<Record1<String>> hidden) {
        var counts = desk.reviews.counts(days(today), new ReviewsDue.Keeper(true, false, hidden));
        return "%d soon, %d passed".formatted(counts.restrictionsSoon(), counts.restrictionsPassed());
    }
}
