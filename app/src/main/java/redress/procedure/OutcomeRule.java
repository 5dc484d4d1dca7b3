package redress.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The findings that can be made on an element of complaint, and how they roll up to the outcome of the case.
 *
 * @param findings every finding, in the order in which it is offered
 * @param setAside findings that do not count where there are others
 * @param onlySetAside the outcome where nothing else was found
 * @param steps tried in order; the first that fits gives the outcome
 * @param otherwise the outcome where no step fits
 * @param source where the whole of this is written
 */
public record OutcomeRule(
        List<Outcome> findings,
        Set<String> setAside,
        Optional<String> onlySetAside,
        List<Step> steps,
        String otherwise,
        Source source) {

    public record Outcome(String code, String title) {}

    public sealed interface Step {

        String outcome();

        /** Every finding that counts is one of these. */
        record All(Set<String> of, String outcome) implements Step {}

        /** No finding that counts is one of these. */
        record None(Set<String> of, String outcome) implements Step {}
    }

    /**
     * The outcome of a case from the codes of the findings on all its elements; empty where there are none. An element
     * still without a finding must not be left out: such a case has no outcome yet.
     */
    public Optional<String> rollUp(Collection<String> found) {
        var counting = new ArrayList<>(found);
        counting.removeAll(setAside);
        if (counting.isEmpty()) {
            return found.isEmpty() ? Optional.empty() : onlySetAside;
        }
        for (Step step : steps) {
            boolean fits = switch (step) {
                case Step.All all -> all.of().containsAll(counting);
                case Step.None none -> counting.stream().noneMatch(none.of()::contains);
            };
            if (fits) {
                return Optional.of(step.outcome());
            }
        }
        return Optional.of(otherwise);
    }
}
