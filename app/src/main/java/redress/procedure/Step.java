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
        boolean early,
        Optional<String> asks,
        List<Choice> choices,
        boolean closes,
        Source source) {

    /** One answer. */
    public record Choice(String id, String title) {}
}
