package redress.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    static void insert(Statements statements, List<Entry> entries) {
        for (var entry : entries) {
            statements.add(
                    INSERT,
                    List.of(
                            Optional.of(entry.stream().value()),
                            Optional.of(entry.sequence()),
                            Optional.of(entry.type()),
                            Optional.of(entry.version()),
                            Optional.of(OffsetDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC)),
                            Optional.of(OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC)),
                            Optional.of(entry.actor()),
                            Optional.of(EventText.text(entry.facts())),
                            entry.sealed(),
                            Optional.of(entry.hash())));
        }
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
