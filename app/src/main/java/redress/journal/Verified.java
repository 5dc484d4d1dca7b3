package redress.journal;

import java.util.List;

/**
 * What a verification looked at, and what it found.
 *
 * @param rows derived rows that were compared
 * @param found how many broken links there are
 * @param broken the first of them, in the order of the streams; seals come last
 */
public record Verified(long streams, long events, int seals, long rows, long found, List<BrokenLink> broken) {

    /** Whether every chain, every seal and every derived row holds. */
    public boolean holds() {
        return found == 0;
    }
}
