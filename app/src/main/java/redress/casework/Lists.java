package redress.casework;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists that never change, one step later. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    static <T> List<T> replaceLast(List<T> list, UnaryOperator<T> change) {
        return plus(list.subList(0, list.size() - 1), change.apply(list.getLast()));
    }
}
