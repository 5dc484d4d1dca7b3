package redress.reporting;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts of facts by year and some qualities: enough to answer any question about just those qualities.
 *
 * @param dispositions the only dispositions that are counted; empty where all are
 * @param dimensions the qualities that are told apart
 */
record Slice(Facts facts, Optional<Set<String>> dispositions, Set<Dimension> dimensions) {

    /** Few groups come of these, so that one slice over everything answers all questions about them. */
    private static final Set<Dimension> COARSE =
            EnumSet.of(Dimension.DISPOSITION, Dimension.SERVICE, Dimension.PROCEDURE);

    /** The slice that answers a question with these conditions; equal questions share it. */
    static Slice of(Facts facts, List<Condition> conditions) {
        var dimensions = EnumSet.noneOf(Dimension.class);
        conditions.forEach(condition -> dimensions.add(condition.dimension()));
        if (facts != Facts.REPRESENTATIONS) {
            return new Slice(facts, Optional.empty(), dimensions);
        }
        if (COARSE.containsAll(dimensions)) {
            dimensions.add(Dimension.DISPOSITION);
            dimensions.add(Dimension.SERVICE);
            return new Slice(facts, Optional.empty(), dimensions);
        }
        var dispositions = dispositions(conditions);
        if (dispositions.isPresent()) {
            dimensions.remove(Dimension.DISPOSITION);
        }
        return new Slice(facts, dispositions, dimensions);
    }

    private static Optional<Set<String>> dispositions(List<Condition> conditions) {
        Optional<Set<String>> all = Optional.empty();
        for (var condition : conditions) {
            if (condition.dimension() == Dimension.DISPOSITION) {
                var codes = condition.plainCodes();
                if (codes.isEmpty()) {
                    return Optional.empty();
                }
                var left = new HashSet<>(codes.get());
                all.ifPresent(left::retainAll);
                all = Optional.of(left);
            }
        }
        return all;
    }

    /** What is read of the facts together: one pass over the table answers every slice of a scope. */
    Scope scope() {
        return new Scope(facts, dispositions);
    }

    record Scope(Facts facts, Optional<Set<String>> dispositions) {}
}
