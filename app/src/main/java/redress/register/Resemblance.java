package redress.register;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom somebody might be taken for: the names and e-mail addresses of the people of a case, as keys.
 *
 * @see ContactDetails#key
 */
public record Resemblance(Set<String> names, Set<String> emails) {

    /** Nobody is looked for. */
    public static final Resemblance NONE = new Resemblance(Set.of(), Set.of());

    public static Resemblance of(Collection<String> names, Collection<String> emails) {
        return new Resemblance(keys(names), keys(emails));
    }

    private static Set<String> keys(Collection<String> words) {
        return words.stream()
                .map(ContactDetails::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
