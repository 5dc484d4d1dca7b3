package redress.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.organisation.Coded;

/**
 * The facts behind a figure, as they can stand in an address: names of qualities and codes, never a piece of a query.
 *
 * @param from the first day, of receipt or referral
 * @param to the last day
 */
public record FigureQuery(Facts facts, LocalDate from, LocalDate to, List<Condition> conditions) {

    private static final int MOST_CONDITIONS = 20;
    private static final int MOST_VALUES = 200;

    public FigureQuery {
        conditions = List.copyOf(conditions);
    }

    /** Names and values for an address; a name can stand more than once. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("of", List.of(facts.code()));
        parameters.put("from", List.of(from.toString()));
        parameters.put("to", List.of(to.toString()));
        for (var condition : conditions) {
            var name =
                    (condition.excluded() ? "not-" : "") + condition.dimension().code();
            var values = condition.values().stream().map(Value::toString).collect(Collectors.joining(","));
            parameters.computeIfAbsent(name, first -> new ArrayList<>()).add(values);
        }
        return parameters;
    }

    /** The parameters as the part of an address after the question mark. */
    public String toAddress() {
        return parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #parameters} gives; other names are ignored, and anything malformed gives nothing. */
    public static Optional<FigureQuery> parse(Map<String, List<String>> parameters) {
        var facts = one(parameters, "of").flatMap(code -> Coded.find(Facts.class, code));
        var from = one(parameters, "from").flatMap(FigureQuery::date);
        var to = one(parameters, "to").flatMap(FigureQuery::date);
        if (facts.isEmpty() || from.isEmpty() || to.isEmpty() || facts.get() == Facts.CUSTOMERS) {
            return Optional.empty();
        }
        var conditions = new ArrayList<Condition>();
        for (var parameter : parameters.entrySet()) {
            var excluded = parameter.getKey().startsWith("not-");
            var name = excluded ? parameter.getKey().substring(4) : parameter.getKey();
            var dimension = Dimension.named(name).filter(known -> known.tells(facts.get()));
            for (var text : dimension.isPresent() ? parameter.getValue() : List.<String>of()) {
                var values = values(text);
                if (values.isEmpty() || conditions.size() == MOST_CONDITIONS) {
                    return Optional.empty();
                }
                conditions.add(new Condition(dimension.orElseThrow(), excluded, values.get()));
            }
        }
        return Optional.of(new FigureQuery(facts.get(), from.get(), to.get(), conditions));
    }

    private static Optional<List<Value>> values(String text) {
        var values = new ArrayList<Value>();
        for (var part : text.isEmpty() ? List.<String>of() : List.of(text.split(",", MOST_VALUES))) {
            var value = Value.parse(part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private static Optional<String> one(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(values -> values.stream().findFirst());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
