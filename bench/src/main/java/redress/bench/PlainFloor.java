package redress.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a note writes, from Java and with nothing around it: inserts one row as wide as the event, updates one row of the
 * list by its key, and commits.
 */
final class PlainFloor implements AutoCloseable {

    /** The columns of an event, and as many bytes in each as a note has; the stream is any. */
    static final String INSERT = "insert into bench_floor (stream, sequence, type, version, happened_at, recorded_at,"
            + " actor, facts, sealed, hash) values (gen_random_uuid(), 1, 'Noted', 1, now(), now(), 'bench',"
            + " '{\"on\":\"2026-11-23\"}', decode(repeat('ab', 75), 'hex'), decode(repeat('ab', 32), 'hex'))";

    private final DataSource source;

    PlainFloor(DataSource source) throws SQLException {
        this.source = source;
        run("drop table if exists bench_floor", "create table bench_floor (like journal_event including all)");
    }

    void write(UUID stream) throws SQLException {
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
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.executeUpdate();
        }
    }

    private void run(String... statements) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop table bench_floor");
    }
}
