package redress.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The references met so far in the files of one import, each with the place where it was met first. */
final class References {

    private final Map<String, String> places = new HashMap<>();

    /** Where this reference was met before, if it was. */
    Optional<String> meet(String reference, String place) {
        return Optional.ofNullable(places.putIfAbsent(reference, place));
    }

    boolean has(String reference) {
        return places.containsKey(reference);
    }
}
