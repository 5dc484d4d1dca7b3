package redress.journal;

import java.util.Optional;

/**
 * One place where what is stored is not what it must be.
 *
 * @param stream empty for a seal, which covers many streams
 * @param number the event's place in its stream, or the seal's number; 0 where it is about a stream as a whole
 * @param sentence what is wrong there; never anything personal
 */
public record BrokenLink(Check check, Optional<StreamId> stream, int number, String sentence) {

    /** What was looked at. */
    public enum Check {
        /** The stream has its entry, and the entry its events. */
        STREAM,
        /** No event is missing between the first and the last. */
        SEQUENCE,
        /** The event is what was written, after the event before it. */
        HASH,
        /** The key of the stream is there, or an event says that it was destroyed. */
        KEY,
        /** The event can be read. */
        EVENT,
        /** What is derived from the stream is what stands in the tables. */
        PROJECTION,
        /** The events up to a position are those that were sealed. */
        SEAL
    }

    static BrokenLink in(StreamId stream, Check check, int number, String sentence) {
        return new BrokenLink(check, Optional.of(stream), number, sentence);
    }

    @Override
    public String toString() {
        return stream.map(id -> "Stream " + id + ", " + (number > 0 ? "event " + number : "as a whole"))
                        .orElse("Seal " + number)
                + ": " + sentence;
    }
}
