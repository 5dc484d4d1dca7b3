package redress.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Derives every table from the journal anew. The new tables are filled beside the ones in use and take their places at the
 * end, in one transaction: whoever reads sees the old ones or the new ones, and whoever writes waits meanwhile.
 */
public final class Rebuild {

    private static final int ROWS_AT_ONCE = 20_000;

    private final Journal journal;

    public Rebuild(Journal journal) {
        this.journal = journal;
    }

    /** @return how many rows were derived */
    public long run(Progress progress) {
        return journal.database().transaction(connection -> run(connection, progress));
    }

    private long run(Connection connection, Progress progress) throws SQLException, IOException {
        FreshTable.holdWritersOut(connection);
        var tables = new ArrayList<FreshTable>();
        for (var table : journal.projections().tables()) {
            tables.add(FreshTable.create(connection, table));
        }
        var waiting = new ArrayList<TableRow>();
        var derived = new long[1];
        Replay.<List<TableRow>>run(
                connection,
                stored -> stored.rows(journal),
                (stored, rows) -> {
                    waiting.addAll(rows);
                    derived[0] += rows.size();
                    if (waiting.size() >= ROWS_AT_ONCE) {
                        Projections.copy(connection, FreshTable.SCHEMA + ".", waiting);
                        waiting.clear();
                    }
                },
                progress);
        Projections.copy(connection, FreshTable.SCHEMA + ".", waiting);
        for (var table : tables) {
            table.takeOver(connection);
        }
        FreshTable.tidy(connection);
        return derived[0];
    }
}
