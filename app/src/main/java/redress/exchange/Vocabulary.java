package redress.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The council's own words and the code of each: by the name of the fact (service, channel, ...), then by label. A subject
 * below another is labelled with both, joined by {@code " > "}.
 *
 * @param routes the route to which each reason for not taking a matter forward belongs
 */
record Vocabulary(Map<String, Map<String, String>> codes, Map<String, String> routes) {

    Optional<String> code(String fact, String label) {
        var known = codes.getOrDefault(fact, Map.of());
        return Optional.ofNullable(known.get(label))
                .or(() -> known.containsValue(label) ? Optional.of(label) : Optional.empty());
    }

    boolean has(String fact) {
        return codes.containsKey(fact);
    }

    List<String> labels(String fact) {
        return codes.getOrDefault(fact, Map.of()).keySet().stream().sorted().toList();
    }
}
