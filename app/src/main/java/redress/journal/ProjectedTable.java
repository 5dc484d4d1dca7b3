package redress.journal;

import java.util.List;

/**
 * A table whose rows are derived from the journal.
 *
 * @param columns all of its columns; the first is {@code stream}, of type uuid
 * @param key how many of them, from the first, tell its rows apart
 */
public record ProjectedTable(String name, List<String> columns, int key) {

    public ProjectedTable {
        if (!columns.getFirst().equals("stream")) {
            throw new IllegalArgumentException("The first column of " + name + " must be stream");
        }
    }
}
