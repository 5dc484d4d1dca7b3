package redress.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A derived row: its values in the order of the table's columns, the stream first. Values are {@link String}, {@link
 * Integer}, {@link Long}, {@link java.time.LocalDate} or {@link java.util.UUID}, matching text, integer, bigint, date and
 * uuid columns; an empty optional is the database's null.
 */
public record TableRow(ProjectedTable table, List<Optional<?>> values) {

    public TableRow {
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns, not " + values.size());
        }
    }

    /** Each value plain or as an optional. */
    public static TableRow of(ProjectedTable table, StreamId stream, Object... values) {
        var all = new ArrayList<Optional<?>>(values.length + 1);
        all.add(Optional.of(stream.value()));
        for (var value : values) {
            all.add(value instanceof Optional<?> optional ? optional : Optional.of(value));
        }
        return new TableRow(table, List.copyOf(all));
    }

    List<Optional<?>> key() {
        return values.subList(0, table.key());
    }
}
