package redress.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    private record Referral(String reference, LocalDate on) {}

    private final Map<Referral, Place> referrals = new HashMap<>();
    private final Map<String, LocalDate> received = new HashMap<>();

    /** Where this reference was met before, if it was. */
    Optional<Place> meet(String reference, Place place) {
        return Optional.ofNullable(places.putIfAbsent(reference, place));
    }

    /** Where a referral of this case on this day was met before, if it was. */
    Optional<Place> meet(String reference, LocalDate on, Place place) {
        return Optional.ofNullable(referrals.putIfAbsent(new Referral(reference, on), place));
    }

    /** Says that the row of this reference can be taken, and when its case was received. */
    void take(String reference, LocalDate receivedOn) {
        received.put(reference, receivedOn);
    }

    /** When the case was received, where a row of this reference was met that can be taken. */
    Optional<LocalDate> received(String reference) {
        return Optional.ofNullable(received.get(reference));
    }
}
