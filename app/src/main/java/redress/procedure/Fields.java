package redress.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import redress.procedure.Overlay.Place;

/**
 * The keys and values of one mapping in a YAML file. Reading goes on after an error, which is noted at its place; whoever
 * asked gets an empty answer. {@link #noOthers} ends the reading and refuses every key that nobody asked for.
 */
final class Fields {

    private final String file;
    private final List<Problem> problems;
    private final Node node;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(String file, Node node, List<Problem> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::enter);
        } else {
            problem(node, "Here keys with values are expected, like \"title: …\".");
        }
    }

    static Fields of(String file, Node node, List<Problem> problems) {
        return new Fields(file, node, problems);
    }

    private void enter(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problem(tuple.getKeyNode(), "A key must be a plain word.");
        } else if (entries.putIfAbsent(key.getValue(), tuple) != null) {
            problem(key, "The key \"" + key.getValue() + "\" is here twice.");
        }
    }

    /** Ends the reading: every key that was not asked for is unknown. */
    void noOthers() {
        entries.forEach((key, tuple) -> {
            if (!asked.contains(key)) {
                problem(
                        tuple.getKeyNode(),
                        "The key \"" + key + "\" is unknown here. Known: " + String.join(", ", asked) + ".");
            }
        });
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    Optional<String> text(String key) {
        return value(key).flatMap(this::scalar);
    }

    Optional<String> needText(String key) {
        return need(key).flatMap(this::scalar);
    }

    Optional<LocalDate> date(String key) {
        return value(key).flatMap(this::date);
    }

    Optional<LocalDate> needDate(String key) {
        return need(key).flatMap(this::date);
    }

    boolean flag(String key) {
        Optional<String> flag = text(key);
        if (flag.isPresent() && !flag.get().equals("true") && !flag.get().equals("false")) {
            problem(key, "\"" + key + "\" is either true or false.");
        }
        return flag.map("true"::equals).orElse(false);
    }

    /** A text that {@code parse} understands; where it does not, {@code expected} says what would do. */
    <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String expected) {
        return text(key).flatMap(text -> {
            Optional<T> parsed = parse.apply(text);
            if (parsed.isEmpty()) {
                problem(key, "\"" + text + "\" is not understood; " + expected + ".");
            }
            return parsed;
        });
    }

    <T> Optional<T> needParsed(String key, Function<String, Optional<T>> parse, String expected) {
        need(key);
        return parsed(key, parse, expected);
    }

    Optional<Fields> fields(String key) {
        return value(key).map(value -> of(file, value, problems));
    }

    boolean isMapping(String key) {
        return value(key).map(MappingNode.class::isInstance).orElse(false);
    }

    Optional<Fields> needFields(String key) {
        return need(key).map(value -> of(file, value, problems));
    }

    /** The mappings of a list; an absent list is empty. */
    List<Fields> each(String key) {
        return items(key).stream().map(item -> of(file, item, problems)).toList();
    }

    /** The plain texts of a list, each with its place. */
    List<Placed> texts(String key) {
        var texts = new ArrayList<Placed>();
        for (Node item : items(key)) {
            scalar(item).ifPresent(text -> texts.add(new Placed(text, place(item))));
        }
        return texts;
    }

    /** The keys of this mapping, each with its place, for a mapping whose keys are names. */
    List<Placed> keys() {
        asked.addAll(entries.keySet());
        return entries.entrySet().stream()
                .map(entry -> new Placed(entry.getKey(), place(entry.getValue().getKeyNode())))
                .toList();
    }

    Place place() {
        return place(node);
    }

    Place place(String key) {
        NodeTuple tuple = entries.get(key);
        return tuple == null ? place() : place(tuple.getValueNode());
    }

    void problem(String key, String sentence) {
        problems.add(place(key).problem(sentence));
    }

    /** A text and where it stands. */
    record Placed(String text, Place place) {}

    private List<Node> items(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(value.get(), "\"" + key + "\" is a list: give each item its own line with a hyphen.");
        return List.of();
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private Optional<Node> need(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty() && node instanceof MappingNode) {
            problem(node, "The key \"" + key + "\" is missing here.");
        }
        return value;
    }

    private Optional<String> scalar(Node value) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(value, "A text is expected here.");
        return Optional.empty();
    }

    private Optional<LocalDate> date(Node value) {
        return scalar(value).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notDate) {
                problem(value, "\"" + text + "\" is not a date like 2009-04-01.");
                return Optional.empty();
            }
        });
    }

    private void problem(Node at, String sentence) {
        problems.add(place(at).problem(sentence));
    }

    private Place place(Node at) {
        return new Place(
                file, at.getStartMark().getLine() + 1, at.getStartMark().getColumn() + 1);
    }
}
