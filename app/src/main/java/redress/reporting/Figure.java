package redress.reporting;

import java.util.Optional;

/**
 * A number in a report.
 *
 * @param base what a share is a share of, where a share is shown
 * @param query opens the number to its cases; empty where there are none behind it
 */
public record Figure(long count, Optional<Long> base, Optional<FigureQuery> query) {

    /** This figure as a share of another. */
    Figure shareOf(Figure whole) {
        return new Figure(count, Optional.of(whole.count()), query);
    }

    /** The share in per cent, rounded half up; empty where there is no base, or nothing in it. */
    public Optional<Long> percent() {
        return base.filter(all -> all > 0).map(all -> percent(count, all));
    }

    /** {@code part} in per cent of {@code whole}, rounded half up. */
    static long percent(long part, long whole) {
        return Math.floorDiv(200 * part + whole, 2 * whole);
    }
}
