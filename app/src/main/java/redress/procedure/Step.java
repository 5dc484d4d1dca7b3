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
 * @param closes whether it ends the case
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
        boolean closes,
        Source source) {

    /**
     * A fact that closes the way to a step, whatever its day.
     *
     * @param instead what to do now, as a sentence
     */
    public record Unless(Milestone fact, String instead, Source source) {}

    /** One answer. */
    public record Choice(String id, String title) {}
}
