package redress.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import redress.organisation.Coded;
import redress.organisation.Listed;

/**
 * One answer that can be chosen.
 *
 * @param code what the form sends
 * @param hint one line below the label; may be empty
 * @param reveals what is asked only of somebody who chooses this
 */
public record Option(String code, String label, String hint, List<Field> reveals) {

    static Option of(String code, String label) {
        return new Option(code, label, "", List.of());
    }

    Option hint(String words) {
        return new Option(code, label, words, reveals);
    }

    Option revealing(Field... fields) {
        return new Option(code, label, hint, List.of(fields));
    }

    static List<Option> of(Coded... words) {
        return Arrays.stream(words).map(word -> of(word.code(), word.label())).toList();
    }

    static <I> List<Option> of(List<? extends Listed<I>> entries) {
        return of(entries, Listed::label);
    }

    static <I, E extends Listed<I>> List<Option> of(List<E> entries, Function<E, String> label) {
        return entries.stream()
                .map(entry -> of(entry.id().toString(), label.apply(entry)))
                .toList();
    }
}
