package redress.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slices as they were counted. */
record Tally(Map<Slice, List<Group>> slices) implements Counts {

    /** How many facts of one year share these qualities. */
    record Group(int year, Map<Dimension, String> qualities, long count) {

        boolean meets(Condition condition) {
            return condition.matches(Optional.ofNullable(qualities.get(condition.dimension())));
        }
    }

    @Override
    public long count(Facts facts, List<Condition> conditions, int year) {
        var slice = Slice.of(facts, conditions);
        var groups = slices.get(slice);
        if (groups == null) {
            throw new IllegalStateException("Nothing was counted for " + slice);
        }
        var open = conditions.stream()
                .filter(condition -> slice.dimensions().contains(condition.dimension()))
                .toList();
        return groups.stream()
                .filter(group -> group.year() == year && open.stream().allMatch(group::meets))
                .mapToLong(Group::count)
                .sum();
    }
}
