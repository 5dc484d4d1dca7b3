package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Event;

/**
 * How one kind of entry is kept: pure functions that say what may be done to it, and what is then known of it.
 *
 * @param kind the kind of the streams that hold the histories
 * @param family the events of such a stream
 */
public record Keeping<S, C, E extends Event>(
        String kind, Class<E> family, Deciding<S, C, E> rules, Evolving<S, E> evolution) {

    /** Says yes with events, or no with a reason. Nothing may be dated after {@code today}. */
    public interface Deciding<S, C, E extends Event> {
        Ruling<E> decide(Optional<S> known, C command, LocalDate today);
    }

    /** What is known after one event more. */
    public interface Evolving<S, E extends Event> {
        S evolve(Optional<S> known, E event);
    }

    public Ruling<E> decide(Optional<S> known, C command, LocalDate today) {
        return rules.decide(known, command, today);
    }

    /** Folds a whole history; empty where it holds nothing of this kind. */
    public Optional<S> fold(List<? extends Event> history) {
        Optional<S> known = Optional.empty();
        for (var event : history) {
            if (family.isInstance(event)) {
                known = Optional.of(evolution.evolve(known, family.cast(event)));
            }
        }
        return known;
    }
}
