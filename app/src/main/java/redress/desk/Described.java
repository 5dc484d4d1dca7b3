package redress.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which elements describe a field to those who hear the page. */
public final class Described {

    private Described() {}

    /** @return the value of {@code aria-describedby}; null, so that there is no such attribute, where nothing does */
    public static @Nullable String by(String id, String hint, Optional<String> error) {
        var ids = Stream.concat(
                        hint.isEmpty() ? Stream.empty() : Stream.of(id + "-hint"),
                        error.stream().map(sentence -> id + "-error"))
                .collect(Collectors.joining(" "));
        return orNothing(ids);
    }

    /** An attribute that is not written where it has no value. */
    public static @Nullable String orNothing(String value) {
        return value.isEmpty() ? null : value;
    }
}
