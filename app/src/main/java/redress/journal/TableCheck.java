package redress.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import redress.journal.BrokenLink.Check;

/** Compares one derived table with what the streams say, walking beside them in the same order. */
final class TableCheck implements AutoCloseable {

    private final ProjectedTable table;
    private final Cursor<TableRow> stored;
    private final Consumer<BrokenLink> found;
    private long rows;

    TableCheck(Connection connection, ProjectedTable table, Consumer<BrokenLink> found) throws SQLException {
        this.table = table;
        this.found = found;
        this.stored = new Cursor<>(
                connection,
                "select " + String.join(", ", table.columns()) + " from " + table.name() + " order by stream",
                row -> Projections.read(table, row));
    }

    /** @param expected every row of the stream, in whatever table; empty where that cannot be said */
    void compare(StreamId stream, Optional<List<TableRow>> expected) throws SQLException {
        surplus(Optional.of(stream));
        var there = new ArrayList<TableRow>();
        while (next().filter(stream::equals).isPresent()) {
            there.add(take());
        }
        if (expected.isPresent()) {
            compare(
                    stream,
                    expected.orElseThrow().stream()
                            .filter(row -> row.table().equals(table))
                            .toList(),
                    there);
        }
    }

    /** What is left belongs to no stream. */
    long finish() throws SQLException {
        surplus(Optional.empty());
        return rows;
    }

    private void surplus(Optional<StreamId> before) throws SQLException {
        while (next().filter(id -> before.isEmpty() || id.compareTo(before.orElseThrow()) < 0)
                .isPresent()) {
            found.accept(BrokenLink.in(
                    Projections.stream(take()),
                    Check.PROJECTION,
                    0,
                    "There is a row in " + table.name() + " that belongs to no stream."));
        }
    }

    private Optional<StreamId> next() {
        return stored.peek().map(Projections::stream);
    }

    private TableRow take() throws SQLException {
        rows++;
        return stored.take();
    }

    private void compare(StreamId stream, List<TableRow> expected, List<TableRow> there) {
        if (expected.equals(there)) {
            return;
        }
        Map<List<Optional<?>>, TableRow> left = new LinkedHashMap<>();
        there.forEach(row -> left.put(row.key(), row));
        for (var row : expected) {
            var other = left.remove(row.key());
            if (other == null) {
                add(stream, "A row is missing in " + table.name() + ".");
            } else if (!other.equals(row)) {
                add(
                        stream,
                        "The row in " + table.name() + " is not what the events say: " + differing(row, other) + ".");
            }
        }
        left.values()
                .forEach(row -> add(stream, "There is a row in " + table.name() + " that the events do not give."));
    }

    private String differing(TableRow one, TableRow other) {
        var names = new ArrayList<String>();
        for (var column = 0; column < table.columns().size(); column++) {
            if (!one.values().get(column).equals(other.values().get(column))) {
                names.add(table.columns().get(column));
            }
        }
        return String.join(", ", names);
    }

    private void add(StreamId stream, String sentence) {
        found.accept(BrokenLink.in(stream, Check.PROJECTION, 0, sentence));
    }

    @Override
    public void close() throws SQLException {
        stored.close();
    }
}
