package redress.journal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Seals over the journal. Each is a digest over the seal before it and the hashes of every event since, in the order in
 * which they were written; an event that is changed, removed or slipped in below a seal breaks it.
 */
public final class Seals {

    /**
     * @param position the last event that it covers
     * @param events how many events it covers that the one before does not
     */
    record Seal(int number, long position, long events, byte[] digest) {}

    private final Database database;

    public Seals(Journal journal) {
        this.database = journal.database();
    }

    /** Seals what was written since the last seal; says how many events that were. Nothing new needs no seal. */
    public long seal(Instant now) {
        return database.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                // Writers wait until the seal stands, so that none commits an earlier position after it.
                statement.execute("lock table journal_event in share row exclusive mode");
            }
            var last = last(connection);
            var next = digest(connection, last, Long.MAX_VALUE);
            if (next.events() > 0) {
                try (var statement = connection.prepareStatement(
                        "insert into journal_seal (number, sealed_at, position, events, digest) values (?, ?, ?, ?, ?)")) {
                    statement.setInt(1, next.number());
                    statement.setObject(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                    statement.setLong(3, next.position());
                    statement.setLong(4, next.events());
                    statement.setBytes(5, next.digest());
                    statement.executeUpdate();
                }
            }
            return next.events();
        });
    }

    /** What the seal after {@code previous} must be, if it reaches up to a position. */
    static Seal digest(Connection connection, Optional<Seal> previous, long upTo) throws SQLException {
        var sha = Entry.sha256();
        previous.ifPresent(seal -> sha.update(seal.digest()));
        var position = previous.map(Seal::position).orElse(0L);
        var events = 0L;
        try (var statement = Cursor.statement(
                connection,
                "select position, hash from journal_event where position > ? and position <= ? order by position")) {
            statement.setLong(1, position);
            statement.setLong(2, upTo);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    position = rows.getLong(1);
                    sha.update(ByteBuffer.allocate(8).putLong(position).array());
                    sha.update(rows.getBytes(2));
                    events++;
                }
            }
        }
        return new Seal(previous.map(Seal::number).orElse(0) + 1, position, events, sha.digest());
    }

    private static Optional<Seal> last(Connection connection) throws SQLException {
        var seals = read(connection, "order by number desc limit 1");
        return seals.stream().findFirst();
    }

    static List<Seal> all(Connection connection) throws SQLException {
        return read(connection, "order by number");
    }

    private static List<Seal> read(Connection connection, String order) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select number, position, events, digest from journal_seal " + order);
                var rows = statement.executeQuery()) {
            var seals = new ArrayList<Seal>();
            while (rows.next()) {
                seals.add(seal(rows));
            }
            return seals;
        }
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getInt(1), row.getLong(2), row.getLong(3), row.getBytes(4));
    }
}
