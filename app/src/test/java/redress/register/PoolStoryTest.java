package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.RegisterFixture.HOME_CARE;
import static redress.register.RegisterFixture.MEREDITH;
import static redress.register.RegisterFixture.TODAY;
import static redress.register.RegisterFixture.appointing;
import static redress.register.RegisterFixture.joining;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redress.journal.StreamId;
import redress.organisation.Pence;
import redress.organisation.ReportYear;
import redress.organisation.ServiceId;
import redress.organisation.Validity;
import redress.register.Budget.SetBudget;
import redress.register.PoolCommand.ChangeFee;
import redress.register.PoolCommand.FileCv;
import redress.register.PoolCommand.GiveAvailability;
import redress.register.PoolCommand.Leave;
import redress.register.PoolCommand.Pay;
import redress.testing.Requirement;

/** How Ms Noor joins the pool, investigates, and is paid within the budget. */
class PoolStoryTest {

    private static final ReportYear YEAR = ReportYear.of(TODAY, Month.APRIL);

    private final RegisterDesk desk = new RegisterDesk();
    private final StreamId nadia = StreamId.of(RegisterDesk.NOW, "nadia");

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("RP-02")
    @Test
    void an_investigator_joins_is_found_is_appointed_and_is_paid_within_the_budget() {
        // Meredith has £5,000 for the year.
        assertThat(desk.budgets.handle(
                        Budget.stream(YEAR), 0, new SetBudget(YEAR, new Pence(5_000_00)), desk.on(MEREDITH, TODAY)))
                .isInstanceOf(Answer.Done.class);

        // Ms Noor joins with her CV, for the summer.
        given(joining(TODAY));
        given(new FileCv(TODAY, TODAY.plusYears(1)));
        given(new GiveAvailability(new Validity(Optional.of(TODAY), Optional.of(TODAY.plusMonths(3)))));
        assertThat(found("autism", TODAY)).containsExactly("Nadia Noor");
        assertThat(found("autism", TODAY.plusMonths(4))).isEmpty();
        assertThat(found("dementia", TODAY)).isEmpty();

        // She investigates for £1,200.50; half comes at once, and then the work grows.
        given(appointing("2026-000001", TODAY, 1_200_50));
        given(new Pay(1, TODAY, new Pence(600_25)));
        assertThat(spending()).isEqualTo(spent(1_200_50, 600_25));
        given(new ChangeFee(1, TODAY, new Pence(1_500_00), "Two more witnesses."));
        given(new Pay(1, TODAY, new Pence(899_75)));

        assertThat(spending()).isEqualTo(spent(1_500_00, 1_500_00));
        assertThat(spending().unpaid()).isEqualTo(Pence.NONE);
        assertThat(spending().left()).contains(new Pence(3_500_00));
        assertThat(desk.book.appointments(YEAR).getFirst().name()).contains("Nadia Noor");
        assertThat(desk.book.appointments(YEAR.previous())).isEmpty();
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    @Requirement("RP-06")
    @Test
    void what_was_paid_and_agreed_by_mistake_is_taken_back_and_the_spending_of_the_year_follows() {
        desk.budgets.handle(Budget.stream(YEAR), 0, new SetBudget(YEAR, new Pence(5_000_00)), desk.on(MEREDITH, TODAY));
        given(joining(TODAY));
        given(new FileCv(TODAY, TODAY.plusYears(1)));
        given(appointing("2026-000001", TODAY, 1_200_00));
        given(new Pay(1, TODAY, new Pence(600_00)));
        given(new ChangeFee(1, TODAY, new Pence(1_500_00), "Two more witnesses."));

        given(new PoolCommand.TakeBack(4, "It was paid to another person."));
        assertThat(desk.book.spending(YEAR)).isEqualTo(spending()).isEqualTo(spent(1_500_00, 0));
        given(new PoolCommand.TakeBack(5, "Agreed with another person."));
        assertThat(desk.book.spending(YEAR)).isEqualTo(spent(1_200_00, 0));
        given(new PoolCommand.TakeBack(3, "Another person was appointed."));
        assertThat(desk.book.spending(YEAR)).isEqualTo(spent(0, 0));
        assertThat(desk.book.appointments(YEAR)).isEmpty();
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());

        given(appointing("2026-000001", TODAY, 900_00));
        assertThat(desk.book.appointments(YEAR))
                .as("the number of what was taken back is not given again")
                .extracting(line -> line.appointment().number())
                .containsExactly(2);
        assertThat(desk.pool.find(nadia).orElseThrow().events()).hasSize(9);
    }

    @Test
    void who_left_is_found_only_among_those_who_left() {
        given(joining(TODAY));
        given(new Leave(TODAY, "Moved away."));
        assertThat(found("autism", TODAY)).isEmpty();
        var left = new PoolList.Wanted(
                true,
                Optional.of(Part.INDEPENDENT_INVESTIGATOR),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(desk.poolList.page(left, Optional.empty(), 50).lines()).hasSize(1);
    }

    @Requirement("RP-03")
    @Test
    void a_cv_is_reminded_of_before_its_day_and_after_it_until_it_is_reviewed_or_they_leave() {
        given(joining(TODAY));
        assertThat(cvs(TODAY)).isEqualTo("0 soon, 0 passed: []");
        given(new FileCv(TODAY, TODAY.plusDays(30)));
        assertThat(cvs(TODAY.plusDays(23))).isEqualTo("0 soon, 0 passed: []");
        assertThat(cvs(TODAY.plusDays(24))).isEqualTo("1 soon, 0 passed: [Nadia Noor]");
        assertThat(cvs(TODAY.plusDays(30))).isEqualTo("1 soon, 0 passed: [Nadia Noor]");
        assertThat(cvs(TODAY.plusDays(31))).isEqualTo("0 soon, 1 passed: [Nadia Noor]");
        given(new FileCv(TODAY, TODAY.plusYears(1)));
        assertThat(cvs(TODAY.plusDays(31))).isEqualTo("0 soon, 0 passed: []");
        given(new Leave(TODAY, "Moved away."));
        assertThat(cvs(TODAY.plusYears(2))).isEqualTo("0 soon, 0 passed: []");
    }

    /** How many CVs are reminded of on a day, and whom the list behind the reminder shows. */
    private String cvs(LocalDate today) {
        var days = new ReviewDays(today, today.plusDays(7));
        var nothing = DSL.select(DSL.inline("")).where(DSL.falseCondition());
        var counts = desk.reviews.counts(days, new ReviewsDue.Keeper(false, true, nothing));
        var wanted = new PoolList.Wanted(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(days.soonBefore()));
        return "%d soon, %d passed: %s"
                .formatted(
                        counts.cvsSoon(),
                        counts.cvsPassed(),
                        desk.poolList.page(wanted, Optional.empty(), 50).lines().stream()
                                .map(PoolList.Line::name)
                                .toList());
    }

    @Requirement("RP-04")
    @Test
    void whoever_chooses_somebody_sees_the_conflicts_that_stand() {
        given(joining(TODAY));
        given(new PoolCommand.DeclareConflict(TODAY, Optional.of(HOME_CARE), "Her brother works there."));
        given(new PoolCommand.DeclareConflict(TODAY, Optional.empty(), "She is a councillor."));
        assertThat(conflicts()).containsExactly(Optional.of(HOME_CARE), Optional.empty());
        given(new PoolCommand.EndConflict(1, TODAY));
        assertThat(conflicts()).containsExactly(Optional.empty());
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    private List<Optional<ServiceId>> conflicts() {
        return desk.poolList
                .page(PoolList.Wanted.ANYBODY, Optional.empty(), 50)
                .lines()
                .getFirst()
                .conflicts();
    }

    @Requirement("RP-05")
    @Test
    void what_is_left_of_a_budget_is_the_same_whether_it_is_summed_or_added_up_from_the_appointments() {
        assertThat(desk.book.spending(YEAR))
                .isEqualTo(spending())
                .isEqualTo(new Spending(Optional.empty(), Pence.NONE, Pence.NONE));
        desk.budgets.handle(Budget.stream(YEAR), 0, new SetBudget(YEAR, new Pence(5_000_00)), desk.on(MEREDITH, TODAY));
        given(joining(TODAY));
        given(new FileCv(TODAY, TODAY.plusYears(1)));
        given(appointing("2026-000001", TODAY, 1_200_50));
        given(new PoolCommand.Pay(1, TODAY, new Pence(200_50)));
        assertThat(desk.book.spending(YEAR)).isEqualTo(spending()).isEqualTo(spent(1_200_50, 200_50));
        assertThat(desk.book.spending(YEAR).left()).contains(new Pence(3_799_50));
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        for (var each = 0; each < 5; each++) {
            desk.pool.begin(StreamId.of(RegisterDesk.NOW, "nadia " + each), joining(TODAY), desk.on(MEREDITH, TODAY));
        }
        var all = PoolList.Wanted.ANYBODY;
        var first = desk.poolList.page(all, Optional.empty(), 3);
        var second = desk.poolList.page(all, first.next(), 3);
        assertThat(first.lines()).hasSize(3);
        assertThat(second.lines()).hasSize(2).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void erasing_leaves_the_money_and_takes_the_name_and_the_skills() {
        given(joining(TODAY));
        given(new FileCv(TODAY, TODAY.plusYears(1)));
        given(appointing("2026-000001", TODAY, 100_00));
        desk.journal.erase(nadia, "retention", MEREDITH, RegisterDesk.NOW);
        assertThat(spending().agreed()).isEqualTo(new Pence(100_00));
        assertThat(desk.derived().toString()).doesNotContain("Nadia", "autism");
        assertThat(desk.book.appointments(YEAR)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEmpty();
            assertThat(line.appointment().service()).contains(HOME_CARE);
        });
        assertThat(desk.derivedAnew()).isEqualTo(desk.derived());
    }

    @Test
    void two_who_set_one_budget_do_not_overwrite_each_other() {
        var stream = Budget.stream(YEAR);
        desk.budgets.handle(stream, 0, new SetBudget(YEAR, new Pence(1)), desk.on(MEREDITH, TODAY));
        assertThat(desk.budgets.handle(stream, 0, new SetBudget(YEAR, new Pence(2)), desk.on(MEREDITH, TODAY)))
                .isInstanceOf(Answer.Conflict.class);
    }

    private void given(PoolCommand command) {
        var sequence = desk.pool.find(nadia).map(RegisterFile::sequence).orElse(0);
        assertThat(desk.pool.handle(nadia, sequence, command, desk.on(MEREDITH, TODAY)))
                .isInstanceOf(Answer.Done.class);
    }

    private List<String> found(String skill, LocalDate on) {
        var wanted = new PoolList.Wanted(
                false,
                Optional.of(Part.INDEPENDENT_INVESTIGATOR),
                Optional.of(skill),
                Optional.of(on),
                Optional.empty(),
                Optional.empty());
        return desk.poolList.page(wanted, Optional.empty(), 50).lines().stream()
                .map(PoolList.Line::name)
                .toList();
    }

    private Spending spending() {
        return Spending.of(
                desk.budgets.find(Budget.stream(YEAR)).map(file -> file.known().amount()),
                desk.book.appointments(YEAR).stream()
                        .map(BudgetBook.Line::appointment)
                        .toList());
    }

    private static Spending spent(long agreed, long paid) {
        return new Spending(Optional.of(new Pence(5_000_00)), new Pence(agreed), new Pence(paid));
    }
}
