package redress.journal;

import java.time.Instant;
import java.util.List;

/** What came of writing to several streams in one transaction: to all of them, or to none. */
public sealed interface AppendingTogether {

    /** @param histories in the order in which they were given */
    record Appended(List<History> histories) implements AppendingTogether {}

    /** Somebody else wrote to this stream first. */
    record Conflict(StreamId stream, Actor by, Instant at, int sequence) implements AppendingTogether {}

    /** The key of this stream was destroyed. */
    record Erased(StreamId stream) implements AppendingTogether {}

    /** Another stream has already what no two may have. */
    record Taken() implements AppendingTogether {}
}
