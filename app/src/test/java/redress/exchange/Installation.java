package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.casework.CaseEvent;
import redress.casework.CaseProjector;
import redress.casework.Cases;
import redress.casework.EarlierEvents;
import redress.casework.OmbudsmanBook;
import redress.casework.ReferralEvent;
import redress.casework.ReferralList;
import redress.casework.ReferralProjector;
import redress.casework.Referrals;
import redress.casework.RuleBook;
import redress.journal.Actor;
import redress.journal.EventTypes;
import redress.journal.Journal;
import redress.journal.MasterKey;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.CustomersProjector;
import redress.organisation.Organisation;
import redress.organisation.OrganisationEvent;
import redress.procedure.Loading;
import redress.procedure.Procedures;
import redress.testing.TestDatabase;

/** A council with a real, empty database of its own. */
record Installation(
        DSLContext database,
        Journal journal,
        Council council,
        RuleBook book,
        Organisation organisation,
        Cases cases,
        Referrals referrals,
        Imports imports) {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Installation of(String id) {
        return of(id, TestDatabase.fresh().source());
    }

    static Installation of(String id, DataSource source) {
        var folder = CouncilFolder.shipped(id).orElseThrow();
        var council = loaded(Council.read(folder));
        var book = new RuleBook(
                loaded(Procedures.read(folder.under("procedures"))),
                CalendarHistory.of(WorkingCalendars.bundled(council.calendar())),
                council.oralChannels());
        var ombudsmen = OmbudsmanBook.of(council, book.calendars());
        var journal = new Journal(
                source,
                new EventTypes(
                        List.of(CaseEvent.class, ReferralEvent.class, OrganisationEvent.class),
                        EarlierEvents.UPCASTERS),
                List.of(
                        new CaseProjector(() -> book, () -> ombudsmen),
                        new ReferralProjector(() -> ombudsmen),
                        new CustomersProjector()),
                MasterKey.of(new byte[32]));
        var organisation = new Organisation(journal);
        loaded(organisation.adopt(folder, new Actor("test"), NOW));
        var database = DSL.using(source, SQLDialect.POSTGRES);
        var cases = new Cases(journal, database, () -> book, ZoneId.of("Europe/London"));
        return new Installation(
                database,
                journal,
                council,
                book,
                organisation,
                cases,
                new Referrals(journal, database, () -> ombudsmen),
                new Imports(cases, new ReferralList(database), organisation, () -> council));
    }

    ImportReport run(Imports.Wishes wishes, Path... paths) {
        return loaded(imports.run(List.of(paths), wishes, NOW, TODAY, rows -> {}));
    }

    int count(String table) {
        return database.fetchCount(DSL.table(table));
    }

    Map<String, Integer> byDisposition() {
        var counts = new TreeMap<String, Integer>();
        database.fetch("select disposition, count(*)::int from representation group by 1")
                .forEach(row -> counts.put(row.get(0, String.class), row.get(1, Integer.class)));
        return counts;
    }

    static <T> T loaded(Loading<T> loading) {
        assertThat(loading).isInstanceOf(Loading.Loaded.class);
        return loading instanceof Loading.Loaded<T>(var value) ? value : fail(loading);
    }

    private static <T> T fail(Loading<T> loading) {
        throw new AssertionError(loading);
    }
}
