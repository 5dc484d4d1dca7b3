package redress.journal;

import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The events of one stream as they were when they were read, and what is needed to write the next. */
public final class History {

    private final StreamId stream;
    private final String kind;
    private final List<Recorded> events;
    private final Optional<SecretKey> key;
    private final byte[] head;

    History(StreamId stream, String kind, List<Recorded> events, Optional<SecretKey> key, byte[] head) {
        this.stream = stream;
        this.kind = kind;
        this.events = events;
        this.key = key;
        this.head = head;
    }

    /** A stream that nothing was written to yet. */
    public static History begin(StreamId stream, String kind) {
        return new History(stream, kind, List.of(), Optional.of(Envelope.newKey()), Entry.BEGINNING);
    }

    public StreamId stream() {
        return stream;
    }

    /** Which family of events it is the history of, for instance {@code case}. */
    public String kind() {
        return kind;
    }

    public List<Recorded> events() {
        return events;
    }

    /** The number of the last event; 0 where there is none. */
    public int sequence() {
        return events.size();
    }

    /** Whether the key was destroyed, so that nothing personal can be read and nothing written. */
    public boolean isErased() {
        return key.isEmpty();
    }

    Optional<SecretKey> key() {
        return key;
    }

    byte[] head() {
        return head;
    }
}
