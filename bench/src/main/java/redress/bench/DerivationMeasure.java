package redress.bench;

import redress.journal.Progress;
import redress.platform.DerivedTables;

/** How long every row takes to be derived anew, as after new bank holidays or a release with other rules. */
final class DerivationMeasure {

    private DerivationMeasure() {}

    static String measure(Installation installation) {
        var start = System.nanoTime();
        var rows = installation.room(DerivedTables.class).derive(Progress.UNWATCHED);
        var seconds = (System.nanoTime() - start) / 1e9;
        return "%.1f s for %,d rows".formatted(seconds, rows);
    }
}
