package redress.journal;

import java.util.function.Function;

/**
 * Something personal in an event: a name, an address, what somebody said. It is encrypted with the key of its stream, and
 * once that key is destroyed it is {@link Erased} wherever it is read.
 */
public sealed interface Personal<T> {

    record Known<T>(T value) implements Personal<T> {

        /** Never the value itself: what is personal does not end up in a log. */
        @Override
        public String toString() {
            return "Personal";
        }
    }

    record Erased<T>() implements Personal<T> {}

    static <T> Personal<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Personal<T> erased() {
        return new Erased<>();
    }

    default T orElse(T other) {
        return switch (this) {
            case Known<T>(var value) -> value;
            case Erased<T>() -> other;
        };
    }

    default <R> Personal<R> map(Function<T, R> change) {
        return switch (this) {
            case Known<T>(var value) -> new Known<>(change.apply(value));
            case Erased<T>() -> new Erased<>();
        };
    }
}
