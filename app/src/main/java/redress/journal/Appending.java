package redress.journal;

import java.time.Instant;

/** What came of writing to a stream. */
public sealed interface Appending {

    /** Written, with everything derived from it. */
    record Appended(History history) implements Appending {}

    /** Somebody else wrote first; nothing was written. */
    record Conflict(Actor by, Instant at, int sequence) implements Appending {}

    /** The key of the stream was destroyed; nothing more is written to it. */
    record Erased() implements Appending {}

    /** Another stream has already what no two may have, for instance a reference; nothing was written. */
    record Taken() implements Appending {}
}
