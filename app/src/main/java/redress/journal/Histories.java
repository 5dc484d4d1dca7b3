package redress.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/** Reads the whole history of a stream, and its key, in one query. */
record Histories(EventTypes types, MasterKey master) {

    private static final String EVENTS = "select " + EntryTable.SELECTED.replaceFirst("stream", "e.stream")
            + ", s.kind, s.wrapped_key from journal_event e join journal_stream s on s.stream = e.stream"
            + " where e.stream = %s order by sequence";

    private static final String OF_STREAM = EVENTS.formatted("?");

    Optional<History> of(Connection connection, StreamId stream) throws SQLException {
        return read(connection, OF_STREAM, List.of(stream.value()));
    }

    /** @param values what stands in columns of the one row of that table which is derived from the stream */
    Optional<History> of(Connection connection, ProjectedTable table, Map<String, String> values) throws SQLException {
        var sorted = new TreeMap<>(values);
        var holds = sorted.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        var row = "(select stream from %s where %s)".formatted(table.name(), holds);
        return read(connection, EVENTS.formatted(row), List.copyOf(sorted.values()));
    }

    private Optional<History> read(Connection connection, String query, List<Object> values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, values.get(index));
            }
            var events = new ArrayList<Recorded>();
            try (var rows = statement.executeQuery()) {
                var kind = "";
                var head = Entry.BEGINNING;
                Optional<SecretKey> key = Optional.empty();
                while (rows.next()) {
                    var entry = EntryTable.read(rows);
                    if (events.isEmpty()) {
                        kind = rows.getString(11);
                        key = Optional.ofNullable(rows.getBytes(12))
                                .map(wrapped -> Envelope.unwrap(wrapped, master, entry.stream()));
                    }
                    head = entry.hash();
                    events.add(entry.open(types, key));
                }
                return events.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new History(events.getFirst().stream(), kind, List.copyOf(events), key, head));
            }
        }
    }
}
