package redress.casework;

import java.time.Instant;
import redress.journal.Actor;
import redress.journal.Refusal;

/** What came of a command that was given to a case. */
public sealed interface Answer {

    record Done(CaseFile file) implements Answer {}

    /** The rules say no. Nothing was written. */
    record Refused(Refusal refusal) implements Answer {}

    /** Somebody else changed the case since it was opened. Nothing was written; here is the case as it is now. */
    record Conflict(Actor by, Instant at, CaseFile now) implements Answer {}

    /** There is no such case, or it may not be seen. */
    record Unknown() implements Answer {}
}
