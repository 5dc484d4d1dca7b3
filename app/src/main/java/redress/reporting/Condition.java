package redress.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the values, or none of them.
 *
 * @param excluded whether it is none of them
 */
public record Condition(Dimension dimension, boolean excluded, List<Value> values) {

    public Condition {
        values = List.copyOf(values);
    }

    static Condition is(Dimension dimension, List<Value> values) {
        return new Condition(dimension, false, values);
    }

    static Condition isCode(Dimension dimension, List<String> codes) {
        return is(dimension, codes.stream().<Value>map(Value.Code::new).toList());
    }

    static Condition isNone(Dimension dimension, List<Value> values) {
        return new Condition(dimension, true, values);
    }

    boolean matches(Optional<String> quality) {
        return excluded != values.stream().anyMatch(value -> value.matches(quality));
    }

    /** The codes of which it must be one; empty where the condition cannot be said so. */
    Optional<Set<String>> plainCodes() {
        if (excluded || !values.stream().allMatch(Value.Code.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(values.stream().map(Value::toString).collect(Collectors.toSet()));
    }
}
