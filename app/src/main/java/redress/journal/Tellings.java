package redress.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that was told of something, in its order, and which of it was taken back because it had been told by mistake. Nothing
 * is ever left out: what was taken back only counts no more.
 *
 * @param all with what was taken back; the first has the number 1
 * @param takenBack the numbers of what was taken back
 */
public record Tellings<E extends Event>(List<E> all, Set<Integer> takenBack) {

    /** @param number its place among all that was told, from 1; in its stream it has the same */
    public record Telling<E extends Event>(int number, E event) {}

    public Tellings {
        all = List.copyOf(all);
        takenBack = Set.copyOf(takenBack);
    }

    public static <E extends Event> Tellings<E> none() {
        return new Tellings<>(List.of(), Set.of());
    }

    public Tellings<E> with(E event) {
        return new Tellings<>(Stream.concat(all.stream(), Stream.of(event)).toList(), takenBack);
    }

    public Tellings<E> without(Collection<Integer> numbers) {
        return new Tellings<>(
                all, Stream.concat(takenBack.stream(), numbers.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** What was not taken back. */
    public List<Telling<E>> standing() {
        return IntStream.rangeClosed(1, all.size())
                .filter(number -> !takenBack.contains(number))
                .mapToObj(number -> new Telling<>(number, all.get(number - 1)))
                .toList();
    }

    /** What has this number, unless it was taken back. */
    public Optional<Telling<E>> standing(int number) {
        return number < 1 || number > all.size() || takenBack.contains(number)
                ? Optional.empty()
                : Optional.of(new Telling<>(number, all.get(number - 1)));
    }

    /** How many events of this kind were ever told, so that no number of theirs is given twice. */
    public int told(Class<? extends E> kind) {
        return Math.toIntExact(all.stream().filter(kind::isInstance).count());
    }

    /** What is known by all that stands; empty where nothing does. */
    public <S> Optional<S> fold(BiFunction<Optional<S>, E, S> step) {
        Optional<S> known = Optional.empty();
        for (var telling : standing()) {
            known = Optional.of(step.apply(known, telling.event()));
        }
        return known;
    }
}
