package redress.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import redress.testing.TestDatabase;

/** A journal of diaries on a database of its own. */
final class Desk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-05T09:30:00.123456Z");
    static final Actor ANN = new Actor("ann");
    static final Actor BOB = new Actor("bob");
    static final MasterKey MASTER = key(7);

    final TestDatabase database = TestDatabase.fresh();
    final Journal journal;

    Desk() {
        this(MASTER);
    }

    Desk(MasterKey master) {
        Diary.makeTables(database);
        journal = journal(master, List.of());
    }

    Journal journal(MasterKey master, List<EventTypes.Upcaster> reshaped) {
        return new Journal(
                database.source(), new EventTypes(List.of(Diary.class), reshaped), List.of(Diary.projector()), master);
    }

    static MasterKey key(int with) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) with);
        return MasterKey.of(bytes);
    }

    static StreamId stream(int number) {
        return StreamId.of(NOW.plusSeconds(number), "diary " + number);
    }

    static List<Happening> happenings(Event... events) {
        return Arrays.stream(events).map(event -> new Happening(NOW, event)).toList();
    }

    static List<Happening> diary(int number) {
        return happenings(
                new Diary.Opened("owner" + number, LocalDate.of(2026, 1, 2), Personal.of("Secret Name " + number)),
                new Diary.PageWritten(1, Optional.of("One"), Personal.of("Dear diary, told in secret " + number)),
                new Diary.PageWritten(2, Optional.empty(), Personal.of("No title, told in secret")),
                new Diary.PageTornOut(1),
                new Diary.PageWritten(3, Optional.of("Ü 😀 \u0001"), Personal.of("\"quoted\", told in secret")));
    }

    /** Diaries 1 to {@code count}, each written event by event. */
    Desk write(int count) {
        for (var number = 1; number <= count; number++) {
            var history = History.begin(stream(number), Diary.KIND);
            for (var happening : diary(number)) {
                history = append(history, happening.event());
            }
        }
        return this;
    }

    History append(History history, Event... events) {
        return switch (journal.append(history, happenings(events), ANN, NOW)) {
            case Appending.Appended(var grown) -> grown;
            case Appending.Conflict conflict -> throw new AssertionError(conflict);
            case Appending.Erased erased -> throw new AssertionError(erased);
            case Appending.Taken taken -> throw new AssertionError(taken);
        };
    }

    Verified verify() {
        return new Verification(journal).run(50, Progress.UNWATCHED);
    }

    /** Changes the journal behind its back, as somebody with all rights on the database could. */
    void tamper(String sql) {
        database.run("set session_replication_role = replica", sql, "set session_replication_role = origin");
    }

    /** Every row of every derived table, as text. */
    List<String> derived() {
        var rows = new ArrayList<String>();
        for (var table : List.of("diary", "diary_page")) {
            rows.addAll(database.ask("select '%1$s ' || t::text from %1$s t order by 1".formatted(table)));
        }
        return rows;
    }

    /** Every row of every table, as text. */
    static List<String> everything(TestDatabase database) {
        var rows = new ArrayList<String>();
        for (var table : database.ask("select oid::regclass::text from pg_class where relkind = 'r'"
                + " and relnamespace = 'public'::regnamespace order by 1")) {
            rows.addAll(database.ask("select '%1$s ' || t::text from %1$s t order by 1".formatted(table)));
        }
        return rows;
    }

    static Optional<BrokenLink> first(Verified verified) {
        return verified.broken().stream().findFirst();
    }

    @Override
    public void close() {
        database.close();
    }
}
