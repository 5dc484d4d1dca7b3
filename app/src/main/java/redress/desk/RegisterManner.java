package redress.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the pages of one register speak.
 *
 * @param root the address under which its entries are
 * @param caption what stands above the title of a form about an entry
 * @param teller says in words what happened
 */
record RegisterManner<S, E>(String root, Function<S, String> caption, Teller<S, E> teller) {

    /** Tells events in words. */
    interface Teller<S, E> {
        Told tell(E event, RegisterAt<S> at);

        /** The day that the event is about; empty where it is the day on which it was written down. */
        Optional<LocalDate> on(E event);
    }
}
