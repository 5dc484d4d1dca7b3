package redress.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact of a procedure that somebody records: what it is called, what must have happened before it, and what it asks.
 *
 * @param title the name of its form: "Record that the panel met"
 * @param after all of these must have happened, on this day or before
 * @param until the clock within whose limit it must be done, where it is no longer open afterwards
 * @param kept a time bar that must have been kept, as far as is known
 * @param unless a fact after which it can be recorded no longer
 * @param early whether it can lie before receipt, as the matter complained of does
 * @param asks what must be written down with it, as a question
 * @param choices between which whoever records it must choose
 * @param expected whether the council is to do it as soon as it can, although no day is set
 * @param again whether it can happen more than once; the first time counts wherever its day does
 * @param closes how it ends the case, where it does
 */
public record Step(
        Milestone fact,
        String title,
        Set<Milestone> after,
        Optional<ClockId> until,
        Optional<ClockId> kept,
        Optional<Unless> unless,
        boolean early,
        Optional<String> asks,
        List<Choice> choices,
        boolean expected,
        boolean again,
        Optional<Closing> closes,
        Source source) {

    /**
     * A fact that closes the way to a step, whatever its day.
     *
     * @param instead what to do now, as a sentence
     */
    public record Unless(Milestone fact, String instead, Source source) {}

    /** What becomes of a case that a step ends. */
    public enum Closing {
        /** It leaves the procedure, as if it had never been a complaint under it. */
        INFORMALLY,
        /** It stays a complaint, and needs no answer. */
        SETTLED
    }

    /** One answer. */
    public record Choice(String id, String title) {}
}
