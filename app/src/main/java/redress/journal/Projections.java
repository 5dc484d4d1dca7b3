package redress.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the derived tables what the journal says they are. */
final class Projections {

    private final List<Projector> projectors;

    Projections(List<Projector> projectors) {
        this.projectors = List.copyOf(projectors);
    }

    List<ProjectedTable> tables() {
        return projectors.stream()
                .flatMap(projector -> projector.tables().stream())
                .toList();
    }

    List<TableRow> rows(String kind, StreamId stream, List<Recorded> history) {
        var rows = new ArrayList<TableRow>();
        for (var projector : projectors) {
            if (projector.kind().equals(kind) && !history.isEmpty()) {
                rows.addAll(projector.rows(stream, history));
            }
        }
        return rows;
    }

    /** Writes the difference between two states of a stream's rows, and nothing else. */
    static void change(Connection connection, List<TableRow> before, List<TableRow> after) throws SQLException {
        var gone = new LinkedHashMap<Key, TableRow>();
        before.forEach(row -> gone.put(Key.of(row), row));
        var changed = new ArrayList<TableRow>();
        var fresh = new ArrayList<TableRow>();
        for (var row : after) {
            var old = gone.remove(Key.of(row));
            if (old == null) {
                fresh.add(row);
            } else if (!old.equals(row)) {
                changed.add(row);
            }
        }
        batch(connection, List.copyOf(gone.values()), Projections::delete, false);
        batch(connection, changed, Projections::update, true);
        batch(connection, fresh, Projections::insert, true);
    }

    static void copy(Connection connection, String schema, List<TableRow> rows) throws SQLException, IOException {
        Map<ProjectedTable, List<TableRow>> byTable =
                rows.stream().collect(Collectors.groupingBy(TableRow::table, LinkedHashMap::new, Collectors.toList()));
        for (var table : byTable.entrySet()) {
            try (var copy = new BinaryCopy(
                    connection, schema + table.getKey().name(), table.getKey().columns())) {
                table.getValue().forEach(row -> copy.row(row.values()));
            }
        }
    }

    private interface Sql {
        String of(ProjectedTable table);
    }

    private static void batch(Connection connection, List<TableRow> rows, Sql sql, boolean wholeRow)
            throws SQLException {
        Map<ProjectedTable, List<TableRow>> byTable =
                rows.stream().collect(Collectors.groupingBy(TableRow::table, LinkedHashMap::new, Collectors.toList()));
        for (var table : byTable.entrySet()) {
            var text = sql.of(table.getKey());
            var updates = text.startsWith("update");
            try (var statement = connection.prepareStatement(text)) {
                for (var row : table.getValue()) {
                    var values = new ArrayList<Optional<?>>();
                    if (wholeRow) {
                        values.addAll(
                                updates
                                        ? row.values()
                                                .subList(
                                                        table.getKey().key(),
                                                        row.values().size())
                                        : row.values());
                    }
                    if (updates || !wholeRow) {
                        values.addAll(row.key());
                    }
                    bind(statement, values);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static String insert(ProjectedTable table) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.name(),
                        String.join(", ", table.columns()),
                        table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")));
    }

    private static String update(ProjectedTable table) {
        return "update %s set %s where %s"
                .formatted(
                        table.name(),
                        table.columns().stream()
                                .skip(table.key())
                                .map(column -> column + " = ?")
                                .collect(Collectors.joining(", ")),
                        matches(table));
    }

    private static String delete(ProjectedTable table) {
        return "delete from %s where %s".formatted(table.name(), matches(table));
    }

    private static String matches(ProjectedTable table) {
        return table.columns().stream()
                .limit(table.key())
                .map(column -> column + " = ?")
                .collect(Collectors.joining(" and "));
    }

    private static void bind(PreparedStatement statement, List<Optional<?>> values) throws SQLException {
        for (var index = 0; index < values.size(); index++) {
            var value = values.get(index);
            if (value.isEmpty()) {
                statement.setObject(index + 1, null);
            } else {
                statement.setObject(index + 1, value.orElseThrow());
            }
        }
    }

    /** A row as it stands in the database, in the same values as a derived one. */
    static TableRow read(ProjectedTable table, ResultSet row) throws SQLException {
        var values = new ArrayList<Optional<?>>();
        for (var column = 1; column <= table.columns().size(); column++) {
            values.add(Optional.ofNullable(
                    row.getMetaData().getColumnType(column) == Types.DATE
                            ? row.getObject(column, LocalDate.class)
                            : row.getObject(column)));
        }
        return new TableRow(table, List.copyOf(values));
    }

    static StreamId stream(TableRow row) {
        return new StreamId((UUID) row.values().getFirst().orElseThrow());
    }

    private record Key(ProjectedTable table, List<Optional<?>> values) {

        static Key of(TableRow row) {
            return new Key(row.table(), row.key());
        }
    }
}
