package redress.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which an entry of a list may be chosen, both ends included; open where an end is not known. What was
 * recorded earlier keeps the entry for ever.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether the entry was in force on any day from {@code first} to {@code last}. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return from.map(start -> !start.isAfter(last)).orElse(true)
                && to.map(end -> !end.isBefore(first)).orElse(true);
    }
}
