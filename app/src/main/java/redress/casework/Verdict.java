package redress.casework;

import java.time.LocalDate;

/**
 * The answer to a question of eligibility, by the facts that are recorded and the rules as they would decide today.
 * {@link Eligibility} never guesses: what is not recorded is not known.
 */
public sealed interface Verdict {

    /** Yes. Of something that can be done: the rules would accept it today. */
    record Yes(String because) implements Verdict {}

    /** No. Of something that can be done: the rules would refuse it today, in these words. */
    record No(String because) implements Verdict {}

    /** The rules would accept it today only with a reason that the council gives. */
    record OnlyWithReason(String because) implements Verdict {}

    /** It was done already: asked, asked for, relied on, recorded. */
    record Done(LocalDate on, String because) implements Verdict {}

    /** Somebody must record a fact, or decide something, before there is an answer. */
    record NotYetKnown(String because) implements Verdict {}

    /** The person has not been asked. */
    record NotAsked(String because) implements Verdict {}

    /** The procedure has no such rule. */
    record NoRule(String because) implements Verdict {}

    /** Why, in a sentence or two. */
    String because();

    /** Whether somebody has to find something out before there is an answer. */
    default boolean isOpen() {
        return switch (this) {
            case NotYetKnown _, NotAsked _ -> true;
            case Yes _, No _, OnlyWithReason _, Done _, NoRule _ -> false;
        };
    }

    /** What the rules answered to a trial: nothing is refused, or in their own words why. */
    static Verdict of(Ruling ruling, String accepted) {
        return switch (ruling) {
            case Ruling.Accepted(var events) -> new Yes(accepted);
            case Ruling.Refused(var refusal) -> new No(refusal.sentence());
        };
    }
}
