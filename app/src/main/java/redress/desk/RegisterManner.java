package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import redress.access.SignedIn;

/**
 * How the pages of one register speak.
 *
 * @param root the address under which its entries are
 * @param caption what stands above the title of a form about an entry
 * @param cases the references of the cases that an entry tells of, and that not everybody may see who sees the entry
 * @param hidden whether an entry is not there for somebody
 * @param dealtWith the references of the cases that keep somebody from deciding about an entry, for they dealt with them
 * @param teller says in words what happened
 */
record RegisterManner<S, E>(
        String root,
        Function<S, String> caption,
        Function<S, List<String>> cases,
        BiPredicate<S, SignedIn> hidden,
        BiFunction<S, SignedIn, List<String>> dealtWith,
        Teller<S, E> teller) {

    /** Tells events in words. */
    interface Teller<S, E> {
        Told tell(E event, RegisterAt<S> at);

        /** The day that the event is about; empty where it is the day on which it was written down. */
        Optional<LocalDate> on(E event);

        /** What an event took back, if anything. */
        default Optional<TakenBack> takenBack(E event) {
            return Optional.empty();
        }
    }
}
