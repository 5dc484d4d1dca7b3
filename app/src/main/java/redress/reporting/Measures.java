package redress.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.organisation.Coded;
import redress.organisation.Council;
import redress.organisation.Written;
import redress.procedure.Problem;

/** The measures that a report may use: those that ship, and those that its document adds. */
public final class Measures {

    private static final String SHIPPED = "measures/measures.yaml";

    private final Map<String, Measure> byId = new LinkedHashMap<>();
    private final Optional<Council> council;

    private Measures(Optional<Council> council) {
        this.council = council;
    }

    /** The measures that ship with the program. */
    public static Measures shipped() {
        var problems = new ArrayList<Problem>();
        var measures = new Measures(Optional.empty());
        Written.read(SHIPPED, ShippedText.read(SHIPPED), 0, problems)
                .ifPresent(file -> measures.readAll(file.only("measures").children("measures")));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The measures that ship cannot be read: " + problems);
        }
        return measures;
    }

    /** These and further ones, whose codes must be known to the council. */
    Measures and(List<Written> entries, Council council) {
        var more = new Measures(Optional.of(council));
        more.byId.putAll(byId);
        more.readAll(entries);
        return more;
    }

    public Optional<Measure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Measure> all() {
        return List.copyOf(byId.values());
    }

    /** What a share of this measure is a share of. */
    Optional<Measure> baseOf(Measure measure) {
        return measure.base().flatMap(this::find);
    }

    private void readAll(List<Written> entries) {
        for (var entry : entries) {
            var measure = read(entry.only("id", "version", "title", "definition", "facts", "within", "where"));
            if (byId.putIfAbsent(measure.id(), measure) != null) {
                entry.refuse("id", "\"" + measure.id() + "\" is already the id of another measure.");
            }
        }
    }

    private Measure read(Written entry) {
        var within = entry.textIfAny("within").flatMap(id -> {
            if (find(id).isEmpty()) {
                entry.refuse("within", "No measure above this one has the id \"" + id + "\".");
            }
            return find(id);
        });
        var facts = within.map(Measure::facts).orElseGet(() -> facts(entry));
        var conditions = new ArrayList<>(within.map(Measure::conditions).orElse(List.of()));
        entry.child("where").ifPresent(where -> conditions.addAll(new ConditionReader(council).read(where, facts)));
        return new Measure(
                entry.code("id"),
                entry.number("version").orElse(1),
                entry.text("title"),
                entry.text("definition"),
                facts,
                conditions,
                within.map(Measure::id));
    }

    private static Facts facts(Written entry) {
        var code = entry.textIfAny("facts").orElse(Facts.REPRESENTATIONS.code());
        return Coded.find(Facts.class, code).orElseGet(() -> {
            entry.refuse("facts", "\"" + code + "\" is not something that can be counted.");
            return Facts.REPRESENTATIONS;
        });
    }
}
