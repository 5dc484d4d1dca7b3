package redress.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The references met so far in the files of one import: where each was met first, and which rows were good. */
final class References {

    /** A row of a file. */
    record Place(String file, int row) {

        @Override
        public String toString() {
            return file + " row " + row;
        }
    }

    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> good = new HashSet<>();

    /** Where this reference was met before, if it was. */
    Optional<Place> meet(String reference, Place place) {
        return Optional.ofNullable(places.putIfAbsent(reference, place));
    }

    /** Says that the row of this reference can be taken. */
    void take(String reference) {
        good.add(reference);
    }

    /** Whether a row of this reference was met that can be taken. */
    boolean took(String reference) {
        return good.contains(reference);
    }
}
