package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists that never change, one step later. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** Without the one at this place; the same where there is none. */
    static <T> List<T> without(List<T> list, int place) {
        return isIn(list, place)
                ? Stream.concat(list.stream().limit(place), list.stream().skip(place + 1L))
                        .toList()
                : list;
    }

    /** With the one at this place changed; the same where there is none. */
    static <T> List<T> replace(List<T> list, int place, UnaryOperator<T> change) {
        if (!isIn(list, place)) {
            return list;
        }
        var others = new ArrayList<>(list);
        others.set(place, change.apply(list.get(place)));
        return List.copyOf(others);
    }

    private static boolean isIn(List<?> list, int place) {
        return place >= 0 && place < list.size();
    }

    static <T> List<T> replaceLast(List<T> list, UnaryOperator<T> change) {
        return plus(list.subList(0, list.size() - 1), change.apply(list.getLast()));
    }
}
