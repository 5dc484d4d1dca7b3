package redress.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import redress.journal.Actor;
import redress.journal.EventTypes;
import redress.journal.Journal;
import redress.journal.MasterKey;
import redress.journal.Rebuild;
import redress.register.Budget.SetBudget;
import redress.testing.TestDatabase;

/** The registers on a database of their own. */
final class RegisterDesk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-06-04T09:30:00Z");

    private static final List<String> TABLES = List.of(
            "conduct",
            "conduct_personal",
            "conduct_limit_personal",
            "conduct_case",
            "independent_person",
            "independent_part",
            "independent_person_personal",
            "independent_skill_personal",
            "independent_appointment",
            "independent_conflict",
            "independent_budget");

    private final TestDatabase database = TestDatabase.fresh();
    private final DSLContext query = DSL.using(database.source(), SQLDialect.POSTGRES);

    final Journal journal = new Journal(
            database.source(),
            new EventTypes(List.of(ConductEvent.class, PoolEvent.class, BudgetEvent.class), List.of()),
            List.of(new ConductProjector(), new PoolProjector(), new BudgetProjector()),
            MasterKey.of(new byte[32]));
    final Register<Conduct, ConductCommand, ConductEvent> conduct = new Register<>(journal, Conduct.KEEPING);
    final Register<IndependentPerson, PoolCommand, PoolEvent> pool = new Register<>(journal, IndependentPerson.KEEPING);
    final Register<Budget, SetBudget, BudgetEvent> budgets = new Register<>(journal, Budget.KEEPING);
    final ConductList conductList = new ConductList(query);
    final CaseRestrictions restrictions = new CaseRestrictions(query);
    final ReviewsDue reviews = new ReviewsDue(query);
    final PoolList poolList = new PoolList(query);
    final BudgetBook book = new BudgetBook(query);

    Occasion on(Actor by, LocalDate today) {
        return new Occasion(by, NOW, today);
    }

    /** Every row of the tables that are derived from the registers, as text. */
    List<String> derived() {
        return TABLES.stream()
                .flatMap(table ->
                        database.ask("select '%1$s ' || t::text from %1$s t order by 1".formatted(table)).stream())
                .toList();
    }

    /** How many events there are in the journal. */
    List<String> written() {
        return database.ask("select count(*)::text from journal_event");
    }

    /** The same after every row was derived again. */
    List<String> derivedAnew() {
        new Rebuild(journal).run((done, total) -> {});
        return derived();
    }

    @Override
    public void close() {
        database.close();
    }
}
