package redress.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import redress.journal.Event;
import redress.journal.Refusal;

/** The answer to a command: what happens, or why it may not. */
public sealed interface Ruling<E extends Event> {

    record Accepted<E extends Event>(List<E> events) implements Ruling<E> {}

    record Refused<E extends Event>(Refusal refusal) implements Ruling<E> {}

    @SafeVarargs
    static <E extends Event> Ruling<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    /** What happens, unless there is something against it. */
    static <E extends Event> Ruling<E> unless(Optional<Refusal> against, Supplier<Ruling<E>> yes) {
        return against.<Ruling<E>>map(Refused::new).orElseGet(yes);
    }
}
