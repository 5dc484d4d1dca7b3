package redress.organisation;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import redress.procedure.Problem;

/**
 * A piece of YAML as it stands in its file. Asking for something that is missing or of the wrong shape notes a problem
 * at its line and gives something harmless back, so that one reading finds everything that is wrong.
 */
public final class Written {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final int linesBefore;
    private final Node node;
    private final List<Problem> problems;

    private Written(String file, int linesBefore, Node node, List<Problem> problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.node = node;
        this.problems = problems;
    }

    /**
     * Reads a whole text that must be a mapping; empty, with the reason among the problems, where it is not.
     *
     * @param linesBefore how many lines of the file stand before this text
     */
    public static Optional<Written> read(String file, String text, int linesBefore, List<Problem> problems) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node instanceof MappingNode) {
                return Optional.of(new Written(file, linesBefore, node, problems).withoutRepeatedKeys());
            }
            problems.add(new Problem(file, linesBefore + 1, 1, "Write keys and values here, each as \"key: value\"."));
        } catch (MarkedYAMLException unreadable) {
            var mark = unreadable.getProblemMark();
            problems.add(new Problem(
                    file,
                    linesBefore + (mark == null ? 1 : mark.getLine() + 1),
                    mark == null ? 1 : mark.getColumn() + 1,
                    "This is not YAML: " + unreadable.getProblem() + "."));
        } catch (YAMLException unreadable) {
            problems.add(new Problem(file, linesBefore + 1, 1, "This is not YAML: " + unreadable.getMessage()));
        }
        return Optional.empty();
    }

    /** Refuses every key but these. */
    public Written only(String... known) {
        for (var tuple : tuples()) {
            if (!List.of(known).contains(name(tuple))) {
                problem(
                        tuple.getKeyNode(),
                        "The key \"" + name(tuple) + "\" is not known here. Use " + String.join(", ", known) + ".");
            }
        }
        return this;
    }

    public List<String> keys() {
        return tuples().stream().map(Written::name).toList();
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** Whether a plain text stands under a key, rather than a list or a mapping. */
    public boolean isText(String key) {
        return find(key).filter(ScalarNode.class::isInstance).isPresent();
    }

    /** The text under a key that must be there. */
    public String text(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            refuse("\"" + key + "\" is missing.");
            return "";
        }
        return scalar(key, found.get());
    }

    public Optional<String> textIfAny(String key) {
        return find(key).map(value -> scalar(key, value));
    }

    /** A code: small letters, figures and hyphens. */
    public String code(String key) {
        var text = text(key);
        if (!text.isEmpty() && !CODE.matcher(text).matches()) {
            refuse(key, "\"" + text + "\" must be words in small letters joined by hyphens.");
        }
        return text;
    }

    public Optional<LocalDate> date(String key) {
        return textIfAny(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notADate) {
                refuse(key, "\"" + text + "\" is not a date. Write it as 2017-04-01.");
                return Optional.empty();
            }
        });
    }

    public boolean flag(String key) {
        return textIfAny(key)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> {
                        refuse(key, "\"" + text + "\" must be true or false.");
                        yield false;
                    }
                })
                .orElse(false);
    }

    /** A whole number; empty where the key is missing or holds something else. */
    public Optional<Integer> number(String key) {
        return textIfAny(key).flatMap(text -> {
            if (text.matches("\\d{1,6}")) {
                return Optional.of(Integer.parseInt(text));
            }
            refuse(key, "\"" + text + "\" must be a whole number.");
            return Optional.empty();
        });
    }

    /** The texts of a list, or the one text where no list is written. */
    public List<String> texts(String key) {
        return items(key).stream().map(item -> scalar(key, item)).toList();
    }

    /** The mappings of a list. */
    public List<Written> children(String key) {
        var children = new ArrayList<Written>();
        for (var item : items(key)) {
            if (item instanceof MappingNode) {
                children.add(at(item).withoutRepeatedKeys());
            } else {
                problem(item, "Each entry of \"" + key + "\" must have keys and values.");
            }
        }
        return List.copyOf(children);
    }

    /** The mapping under a key. */
    public Optional<Written> child(String key) {
        return find(key).flatMap(value -> {
            if (value instanceof MappingNode) {
                return Optional.of(at(value).withoutRepeatedKeys());
            }
            problem(value, "\"" + key + "\" must have keys and values of its own.");
            return Optional.empty();
        });
    }

    /** Notes a problem at the beginning of this piece. */
    public void refuse(String sentence) {
        problem(node, sentence);
    }

    /** Notes a problem at the value of a key. */
    public void refuse(String key, String sentence) {
        problem(find(key).orElse(node), sentence);
    }

    private Written at(Node other) {
        return new Written(file, linesBefore, other, problems);
    }

    private Written withoutRepeatedKeys() {
        Set<String> seen = new HashSet<>();
        for (var tuple : tuples()) {
            if (!seen.add(name(tuple))) {
                problem(tuple.getKeyNode(), "The key \"" + name(tuple) + "\" is written twice.");
            }
        }
        return this;
    }

    private String scalar(String key, Node value) {
        if (value instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
            return scalar.getValue().strip();
        }
        problem(value, "\"" + key + "\" must be a text.");
        return "";
    }

    private List<Node> items(String key) {
        return find(key)
                .map(value -> value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value))
                .orElse(List.of());
    }

    private Optional<Node> find(String key) {
        return tuples().stream()
                .filter(tuple -> name(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private void problem(Node where, String sentence) {
        var mark = where.getStartMark();
        problems.add(new Problem(file, linesBefore + mark.getLine() + 1, mark.getColumn() + 1, sentence));
    }
}
