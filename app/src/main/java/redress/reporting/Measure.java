package redress.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A number with one definition, taken from the facts alone.
 *
 * @param version raised whenever the definition changes
 * @param definition one sentence for whoever reads the number
 * @param conditions what a fact must meet to be counted
 * @param base the measure that a share of it is a share of
 */
public record Measure(
        String id,
        int version,
        String title,
        String definition,
        Facts facts,
        List<Condition> conditions,
        Optional<String> base) {

    public Measure {
        conditions = List.copyOf(conditions);
    }
}
