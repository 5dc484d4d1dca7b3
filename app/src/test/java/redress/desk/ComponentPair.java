package redress.desk;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import redress.desk.GovukExamples.Example;

/**
 * A component of ours beside GOV.UK's.
 *
 * @param offered the options that ours has too
 * @param parameters what ours is given instead
 */
record ComponentPair(
        String govuk,
        String ours,
        Set<String> offered,
        Function<Example, Map<String, Object>> parameters,
        Function<Example, Boolean> fits) {

    ComponentPair(String govuk, String ours, Set<String> offered, Function<Example, Map<String, Object>> parameters) {
        this(govuk, ours, offered, parameters, example -> true);
    }

    /** The published examples that ask for nothing we don't offer. */
    Stream<Example> examples() {
        return GovukExamples.of(govuk).stream()
                .filter(example -> offered.containsAll(example.given()) && fits.apply(example));
    }
}
