package redress.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import redress.journal.BrokenLink.Check;

/**
 * Computes everything anew and compares it with what is stored: every chain, every seal, every derived row. It looks at one
 * moment of the journal, so others may write meanwhile.
 */
public final class Verification {

    private final Journal journal;

    public Verification(Journal journal) {
        this.journal = journal;
    }

    /** @param limit how many broken links are named; the rest are counted */
    public Verified run(int limit, Progress progress) {
        return journal.database().snapshot(connection -> new Run(connection, limit).all(progress));
    }

    private final class Run {

        private final Connection connection;
        private final int limit;
        private final List<BrokenLink> broken = new ArrayList<>();
        private final List<TableCheck> tables = new ArrayList<>();
        private long streams;
        private long events;
        private long found;

        Run(Connection connection, int limit) {
            this.connection = connection;
            this.limit = limit;
        }

        Verified all(Progress progress) throws SQLException, IOException {
            var rows = 0L;
            try {
                for (var table : journal.projections().tables()) {
                    tables.add(new TableCheck(connection, table, this::add));
                }
                Replay.run(connection, stored -> StreamCheck.check(journal, stored), this::take, progress);
                for (var table : tables) {
                    rows += table.finish();
                }
            } finally {
                for (var table : tables) {
                    table.close();
                }
            }
            return new Verified(streams, events, seals(), rows, found, List.copyOf(broken));
        }

        private void take(StoredStream stored, StreamCheck.Checked checked) throws SQLException {
            streams++;
            events += stored.entries().size();
            checked.broken().forEach(this::add);
            for (var table : tables) {
                table.compare(stored.stream(), checked.rows());
            }
        }

        private int seals() throws SQLException {
            Optional<Seals.Seal> before = Optional.empty();
            var seals = Seals.all(connection);
            for (var seal : seals) {
                var expected = Seals.digest(connection, before, seal.position());
                if (seal.number() != expected.number()) {
                    add(expected.number(), "This seal is missing; the next one there is " + seal.number() + ".");
                } else if (seal.events() != expected.events()) {
                    add(
                            seal.number(),
                            "It was set over " + seal.events() + " events, but " + expected.events() + " are there.");
                } else if (seal.position() != expected.position() || !Arrays.equals(seal.digest(), expected.digest())) {
                    add(seal.number(), "The events under it are not those over which it was set.");
                }
                before = Optional.of(seal);
            }
            return seals.size();
        }

        private void add(int seal, String sentence) {
            add(new BrokenLink(Check.SEAL, Optional.empty(), seal, sentence));
        }

        private void add(BrokenLink link) {
            found++;
            if (broken.size() < limit) {
                broken.add(link);
            }
        }
    }
}
