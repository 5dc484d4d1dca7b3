package redress.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of the council's lists, in the order in which the council wrote it. */
public record CouncilList<I, E extends Listed<I>>(List<E> all) {

    public CouncilList {
        all = List.copyOf(all);
    }

    public Optional<E> find(I id) {
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The words for a code; the code itself where the list has lost it, so that nothing recorded is hidden. */
    public String label(I id) {
        return find(id).map(Listed::label).orElseGet(id::toString);
    }

    /** What may be chosen on this day. */
    public List<E> inForce(LocalDate day) {
        return inForce(day, day);
    }

    /** What could be chosen on any day from {@code first} to {@code last}. */
    public List<E> inForce(LocalDate first, LocalDate last) {
        return all.stream()
                .filter(entry -> entry.validity().overlaps(first, last))
                .toList();
    }
}
