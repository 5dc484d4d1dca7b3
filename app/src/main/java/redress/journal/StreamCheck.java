package redress.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import redress.journal.BrokenLink.Check;

/** Looks at one stream by itself: its sequence, its hashes, its key, its events, and what is derived from it. */
final class StreamCheck {

    /**
     * What came of it.
     *
     * @param rows what must stand in the derived tables; empty where the stream itself is broken
     */
    record Checked(List<BrokenLink> broken, Optional<List<TableRow>> rows) {}

    private final Journal journal;
    private final StoredStream stored;
    private final List<BrokenLink> broken = new ArrayList<>();

    private StreamCheck(Journal journal, StoredStream stored) {
        this.journal = journal;
        this.stored = stored;
    }

    static Checked check(Journal journal, StoredStream stored) {
        return new StreamCheck(journal, stored.canonical()).check();
    }

    private Checked check() {
        if (stored.kind().isEmpty()) {
            add(Check.STREAM, 0, "It has events, but its entry in the list of streams is missing.");
        } else if (stored.entries().isEmpty()) {
            add(Check.STREAM, 0, "It is in the list of streams, but all of its events are missing.");
        }
        chain();
        if (broken.isEmpty()) {
            var rows = key().flatMap(this::rows);
            return new Checked(List.copyOf(broken), rows);
        }
        return new Checked(List.copyOf(broken), Optional.empty());
    }

    private void chain() {
        var previous = Entry.BEGINNING;
        var sequence = 0;
        for (var entry : stored.entries()) {
            sequence++;
            if (entry.sequence() != sequence) {
                add(Check.SEQUENCE, sequence, "This event is missing; the next one there is " + entry.sequence() + ".");
                sequence = entry.sequence();
            } else if (!Arrays.equals(entry.chained(previous), entry.hash())) {
                add(
                        Check.HASH,
                        sequence,
                        "This event (" + entry.type() + ") or its hash was changed after it was written.");
            }
            previous = entry.hash();
        }
    }

    /** The key, or that there is rightly none. */
    private Optional<Optional<SecretKey>> key() {
        var saysErased = stored.entries().getLast().type().equals("PersonalDataErased");
        if (stored.wrappedKey().isPresent() == saysErased) {
            add(
                    Check.KEY,
                    0,
                    saysErased
                            ? "Its last event says that its key was destroyed, but the key is there."
                            : "Its key is missing, and no event says that it was destroyed.");
            return Optional.empty();
        }
        try {
            return Optional.of(stored.key(journal.master()));
        } catch (WrongMasterKey wrong) {
            add(Check.KEY, 0, "Its key cannot be opened: the master key is another one, or the key was changed.");
            return Optional.empty();
        }
    }

    private Optional<List<TableRow>> rows(Optional<SecretKey> key) {
        var history = new ArrayList<Recorded>(stored.entries().size());
        for (var entry : stored.entries()) {
            try {
                history.add(entry.open(journal.types(), key));
            } catch (RuntimeException unreadable) {
                add(
                        Check.EVENT,
                        entry.sequence(),
                        "This event (" + entry.type() + ", version " + entry.version() + ") cannot be read.");
                return Optional.empty();
            }
        }
        try {
            return Optional.of(journal.projections().rows(stored.kind().orElseThrow(), stored.stream(), history));
        } catch (RuntimeException underivable) {
            add(Check.PROJECTION, 0, "What is derived from it cannot be computed: " + underivable.getMessage());
            return Optional.empty();
        }
    }

    private void add(Check check, int number, String sentence) {
        broken.add(BrokenLink.in(stored.stream(), check, number, sentence));
    }
}
