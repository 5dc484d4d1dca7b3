package redress.register;

import java.time.Instant;
import redress.journal.Actor;
import redress.journal.Refusal;

/** What came of a command that was given to an entry of a register. */
public sealed interface Answer<S> {

    record Done<S>(RegisterFile<S> file) implements Answer<S> {}

    /** The rules say no. Nothing was written. */
    record Refused<S>(Refusal refusal) implements Answer<S> {}

    /** Somebody else changed it since it was opened. Nothing was written; here is how it is now. */
    record Conflict<S>(Actor by, Instant at, RegisterFile<S> now) implements Answer<S> {}

    /** There is no such entry. */
    record Unknown<S>() implements Answer<S> {}
}
