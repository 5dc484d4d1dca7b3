package redress.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import redress.casework.Answer;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.Sight;
import redress.journal.Actor;

/**
 * Commands a second with durable commits: a note on a case is one event and one changed row of a list. The floor does no
 * more than that: it inserts one row of the same width and updates one row by its key, and commits.
 */
final class CommandMeasure {

    private static final int WRITERS = 4;
    private static final long SECONDS = 10;
    private static final Map<CaseReference, Integer> SEEN = new ConcurrentHashMap<>();

    private CommandMeasure() {}

    static String measure(Installation installation, Sampler sampler) throws Exception {
        var cases = installation.room(Cases.class);
        var source = installation.room(DataSource.class);
        prepareFloor(source);
        var ours = rate(writer -> () -> note(cases, sampler.reference(writer)));
        var floor = rate(writer -> () -> plain(source, sampler.stream(writer)));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_floor");
        }
        return "%.0f a second with %d writers (floor %.0f, ratio %.2f)".formatted(ours, WRITERS, floor, ours / floor);
    }

    private static void prepareFloor(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_floor");
            statement.execute("create table bench_floor (like journal_event including all)");
        }
    }

    private interface Writer {
        Timing.Work of(int writer);
    }

    private static double rate(Writer work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var end = System.nanoTime() + SECONDS * 1_000_000_000L;
            var counts = new ArrayList<Future<Integer>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var step = work.of(writer);
                counts.add(pool.submit((Callable<Integer>) () -> {
                    var done = 0;
                    while (System.nanoTime() < end) {
                        step.run();
                        done++;
                    }
                    return done;
                }));
            }
            var all = 0;
            for (var count : counts) {
                all += count.get();
            }
            return (double) all / SECONDS;
        }
    }

    private static void note(Cases cases, CaseReference reference) {
        var today = LocalDate.of(2026, 11, 23);
        var setting = new Cases.Setting(
                new Actor("bench"), new Sight.Everything(), Instant.parse("2026-11-23T12:00:00Z"), today);
        // As the form that is sent in does, it says after which event it writes.
        var sequence = SEEN.computeIfAbsent(
                reference,
                unseen -> cases.find(unseen, setting.sight()).orElseThrow().sequence());
        var answer = cases.handle(
                reference, sequence, new CaseCommand.AddNote(today, "Rang, no answer; will try at four."), setting);
        SEEN.put(reference, sequence + 1);
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("The note was not taken: " + answer);
        }
    }

    private static void plain(DataSource source, UUID stream) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection);
            try (var update =
                    connection.prepareStatement("update representation set sequence = sequence where stream = ?")) {
                update.setObject(1, stream);
                update.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into bench_floor (stream, sequence, type, version,"
                + " happened_at, recorded_at, actor, facts, sealed, hash) values (?, 1, 'Noted', 1, now(), now(),"
                + " 'bench', '{\"on\":\"2026-11-23\"}', decode(repeat('ab', 90), 'hex'),"
                + " decode(repeat('ab', 32), 'hex'))")) {
            insert.setObject(1, UUID.randomUUID());
            insert.executeUpdate();
        }
    }
}
