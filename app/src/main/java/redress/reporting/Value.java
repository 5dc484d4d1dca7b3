package redress.reporting;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a quality may be: a code, a range of numbers, or just something or nothing. */
public sealed interface Value {

    Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    Pattern RANGE = Pattern.compile("(\\d{0,6})\\.\\.(\\d{0,6})");

    /** One code. */
    record Code(String code) implements Value {
        @Override
        public String toString() {
            return code;
        }
    }

    /** A whole number from {@code from} to {@code to}, both included. */
    record Between(int from, int to) implements Value {
        @Override
        public String toString() {
            return (from == 0 ? "" : from) + ".." + (to == Integer.MAX_VALUE ? "" : to);
        }
    }

    record Recorded() implements Value {
        @Override
        public String toString() {
            return "recorded";
        }
    }

    record NotRecorded() implements Value {
        @Override
        public String toString() {
            return "not recorded";
        }
    }

    /** Reads "upheld", "21..40", "..20", "101..", "recorded" or "not recorded". */
    static Optional<Value> parse(String text) {
        var range = RANGE.matcher(text);
        if (range.matches()) {
            var from = range.group(1).isEmpty() ? 0 : Integer.parseInt(range.group(1));
            var to = range.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(range.group(2));
            return from > to ? Optional.empty() : Optional.of(new Between(from, to));
        }
        return switch (text) {
            case "recorded" -> Optional.of(new Recorded());
            case "not recorded" -> Optional.of(new NotRecorded());
            default -> CODE.matcher(text).matches() ? Optional.of(new Code(text)) : Optional.empty();
        };
    }

    /** Whether a fact with this quality, or without one, is meant. */
    default boolean matches(Optional<String> quality) {
        return switch (this) {
            case Code(var code) -> quality.equals(Optional.of(code));
            case Between(var from, var to) ->
                quality.map(Integer::valueOf)
                        .filter(number -> number >= from && number <= to)
                        .isPresent();
            case Recorded() -> quality.isPresent();
            case NotRecorded() -> quality.isEmpty();
        };
    }

    /** Whether one fact can have both. */
    default boolean overlaps(Value other) {
        return switch (this) {
            case Code code -> code.equals(other) || other instanceof Recorded;
            case Between(var from, var to) ->
                other instanceof Recorded
                        || other instanceof Between(var otherFrom, var otherTo) && from <= otherTo && otherFrom <= to;
            case Recorded recorded -> !(other instanceof NotRecorded);
            case NotRecorded none -> other instanceof NotRecorded;
        };
    }
}
