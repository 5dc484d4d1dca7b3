package redress.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * A stream as it is stored.
 *
 * @param kind empty where events stand without an entry for their stream
 */
record StoredStream(StreamId stream, Optional<String> kind, Optional<byte[]> wrappedKey, List<Entry> entries) {

    private record Begun(StreamId stream, String kind, Optional<byte[]> wrappedKey) {}

    /** Every stream, in their order: entries of streams and events side by side. */
    static final class Reading implements AutoCloseable {

        private final Cursor<Begun> begun;
        private final Cursor<Entry> entries;

        Reading(Connection connection) throws SQLException {
            begun = new Cursor<>(
                    connection,
                    "select stream, kind, wrapped_key from journal_stream order by stream",
                    row -> new Begun(
                            new StreamId(row.getObject(1, UUID.class)),
                            row.getString(2),
                            Optional.ofNullable(row.getBytes(3))));
            entries = new Cursor<>(
                    connection,
                    "select " + EntryTable.SELECTED + " from journal_event order by stream, sequence",
                    EntryTable::stored);
        }

        Optional<StoredStream> next() throws SQLException {
            var first = begun.peek().map(Begun::stream);
            var second = entries.peek().map(Entry::stream);
            if (first.isEmpty() && second.isEmpty()) {
                return Optional.empty();
            }
            var stream = first.filter(one -> second.isEmpty() || one.compareTo(second.orElseThrow()) <= 0)
                    .orElseGet(second::orElseThrow);
            var entry = first.equals(Optional.of(stream)) ? Optional.of(begun.take()) : Optional.<Begun>empty();
            var events = new ArrayList<Entry>();
            while (entries.peek().filter(event -> event.stream().equals(stream)).isPresent()) {
                events.add(entries.take());
            }
            return Optional.of(
                    new StoredStream(stream, entry.map(Begun::kind), entry.flatMap(Begun::wrappedKey), events));
        }

        @Override
        public void close() throws SQLException {
            begun.close();
            entries.close();
        }
    }

    /** The same with every event in the form that is hashed. */
    StoredStream canonical() {
        return new StoredStream(
                stream, kind, wrappedKey, entries.stream().map(Entry::canonical).toList());
    }

    /** @throws WrongMasterKey where the key was wrapped by another master key */
    Optional<SecretKey> key(MasterKey master) {
        return wrappedKey.map(wrapped -> Envelope.unwrap(wrapped, master, stream));
    }

    /** What is derived from the stream, newly computed. */
    List<TableRow> rows(Journal journal) {
        try {
            var key = key(journal.master());
            var history = new ArrayList<Recorded>(entries.size());
            for (var entry : entries) {
                history.add(entry.open(journal.types(), key));
            }
            return journal.projections().rows(kind.orElse(""), stream, history);
        } catch (RuntimeException fault) {
            throw new IllegalStateException(
                    "What is derived from stream " + stream + " cannot be computed: " + fault.getMessage(), fault);
        }
    }
}
