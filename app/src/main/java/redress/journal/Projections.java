package redress.journal;

import java.io.IOException;
import java.sql.Connection;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps the derived tables what the journal says they are. */
final class Projections {

    private final List<Projector> projectors;

    Projections(List<Projector> projectors) {
        this.projectors = List.copyOf(projectors);
    }

    /** Each once, although streams of several kinds can give rows of one. */
    List<ProjectedTable> tables() {
        return projectors.stream()
                .flatMap(projector -> projector.tables().stream())
                .distinct()
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

    /** Says how to write the difference between two states of a stream's rows, and nothing else. */
    static void change(Statements statements, List<TableRow> before, List<TableRow> after) {
        var old = new LinkedHashMap<Key, TableRow>();
        before.forEach(row -> old.put(Key.of(row), row));
        var now = after.stream().map(Key::of).collect(Collectors.toSet());
        old.forEach((key, row) -> {
            if (!now.contains(key)) {
                statements.add(delete(row.table()), row.key());
            }
        });
        after.forEach(row -> Optional.ofNullable(old.get(Key.of(row)))
                .filter(was -> !was.equals(row))
                .ifPresent(was -> update(statements, was, row)));
        after.stream()
                .filter(row -> !old.containsKey(Key.of(row)))
                .forEach(row -> statements.add(insert(row.table()), row.values()));
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

    private static String insert(ProjectedTable table) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.name(),
                        String.join(", ", table.columns()),
                        table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")));
    }

    /** Only what changed: most commands change two or three of a row's values. */
    private static void update(Statements statements, TableRow was, TableRow row) {
        var table = row.table();
        var changed = IntStream.range(table.key(), table.columns().size())
                .filter(column -> !row.values().get(column).equals(was.values().get(column)))
                .boxed()
                .toList();
        var set = changed.stream().map(column -> table.columns().get(column) + " = ?");
        var values = changed.stream().map(column -> row.values().get(column));
        statements.add(
                "update %s set %s where %s"
                        .formatted(table.name(), set.collect(Collectors.joining(", ")), matches(table)),
                Stream.<Optional<?>>concat(values, row.key().stream()).toList());
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
