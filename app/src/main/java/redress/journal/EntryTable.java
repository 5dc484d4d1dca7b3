package redress.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of events, as rows. */
final class EntryTable {

    static final List<String> COLUMNS = List.of(
            "stream", "sequence", "type", "version", "happened_at", "recorded_at", "actor", "facts", "sealed", "hash");

    static final String SELECTED =
            "stream, sequence, type, version, happened_at, recorded_at, actor, facts, sealed, hash";

    private static final String INSERT =
            "insert into journal_event (" + SELECTED + ") values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)";

    private EntryTable() {}

    static void insert(Connection connection, List<Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var entry : entries) {
                bind(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setObject(1, entry.stream().value());
        statement.setInt(2, entry.sequence());
        statement.setString(3, entry.type());
        statement.setInt(4, entry.version());
        statement.setObject(5, OffsetDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC));
        statement.setObject(6, OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC));
        statement.setString(7, entry.actor());
        statement.setString(8, EventText.text(entry.facts()));
        if (entry.sealed().isPresent()) {
            statement.setBytes(9, entry.sealed().orElseThrow());
        } else {
            statement.setNull(9, Types.BINARY);
        }
        statement.setBytes(10, entry.hash());
    }

    static void copy(BinaryCopy copy, Entry entry) {
        copy.row(
                entry.stream().value(),
                entry.sequence(),
                entry.type(),
                entry.version(),
                entry.happenedAt(),
                entry.recordedAt(),
                entry.actor(),
                new BinaryCopy.Json(entry.facts()),
                entry.sealed(),
                entry.hash());
    }

    /** Reads the columns of {@link #SELECTED}; the facts in the form that is hashed. */
    static Entry read(ResultSet row) throws SQLException {
        return stored(row).canonical();
    }

    /** Reads the columns of {@link #SELECTED}; the facts as the database writes them. */
    static Entry stored(ResultSet row) throws SQLException {
        return new Entry(
                new StreamId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getString(3),
                row.getInt(4),
                instant(row, 5),
                instant(row, 6),
                row.getString(7),
                row.getBytes(8),
                Optional.ofNullable(row.getBytes(9)),
                row.getBytes(10));
    }

    static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from journal_event")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
