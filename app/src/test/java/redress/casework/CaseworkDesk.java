package redress.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import redress.calendar.WorkingCalendars;
import redress.journal.Actor;
import redress.journal.EventTypes;
import redress.journal.Journal;
import redress.journal.MasterKey;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;
import redress.procedure.Procedures;
import redress.testing.TestDatabase;

/** Cases under the rules of the sample council, on a database of their own. */
final class CaseworkDesk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-05T09:30:00Z");
    static final RuleBook BOOK = book();

    final TestDatabase database = TestDatabase.fresh();
    final Journal journal = new Journal(
            database.source(),
            new EventTypes(List.of(CaseEvent.class), List.of()),
            List.of(new CaseProjector(() -> BOOK)),
            MasterKey.of(new byte[32]));
    final Cases cases = new Cases(
            journal, DSL.using(database.source(), SQLDialect.POSTGRES), () -> BOOK, ZoneId.of("Europe/London"));

    private static RuleBook book() {
        var folder = CouncilFolder.shipped("sample").orElseThrow();
        return switch (Procedures.read(folder.under("procedures"))) {
            case Loading.Loaded<Procedures>(var procedures) ->
                new RuleBook(procedures, WorkingCalendars.bundled("england-and-wales"));
            case Loading.Refused<Procedures>(var problems) -> throw new AssertionError(problems);
        };
    }

    static Cases.Setting setting() {
        return new Cases.Setting(new Actor("ann"), new Sight.Everything(), NOW, CommandsAtRandom.LAST);
    }

    /** Every row of the tables that are derived from cases, as text. */
    List<String> derived() {
        return List.of("representation", "representation_personal", "ombudsman_referral").stream()
                .flatMap(table ->
                        database.ask("select '%1$s ' || t::text from %1$s t order by 1".formatted(table)).stream())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
