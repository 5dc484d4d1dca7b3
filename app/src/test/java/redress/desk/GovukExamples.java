package redress.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples that GOV.UK Frontend publishes of a component: what it is given, and the markup that comes of it. */
final class GovukExamples {

    /** One example. */
    record Example(String component, String name, JsonNode options, String html) {

        String text(String path, String otherwise) {
            return at(path).map(JsonNode::asString).orElse(otherwise);
        }

        Optional<String> text(String path) {
            return at(path).map(JsonNode::asString);
        }

        boolean is(String path) {
            return at(path).map(node -> node.asBoolean(false)).orElse(false);
        }

        Optional<JsonNode> at(String path) {
            return find(options, path);
        }

        List<JsonNode> list(String path) {
            return at(path).map(array ->
                            StreamSupport.stream(array.spliterator(), false).toList())
                    .orElse(List.of());
        }

        /** Every option that is given, items of lists without their number: "items[].value". */
        Set<String> given() {
            var paths = new TreeSet<String>();
            collect("", options, paths);
            return paths;
        }

        @Override
        public String toString() {
            return component + ": " + name;
        }
    }

    private GovukExamples() {}

    static List<Example> of(String component) {
        try (var file = GovukExamples.class.getResourceAsStream("/govuk-frontend/" + component + ".json")) {
            var json = JsonMapper.shared().readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return StreamSupport.stream(json.get("fixtures").spliterator(), false)
                    .map(fixture -> new Example(
                            component,
                            fixture.get("name").asString(),
                            fixture.get("options"),
                            fixture.get("html").asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<JsonNode> find(JsonNode from, String path) {
        var found = Optional.of(from);
        for (var step : path.split("\\.")) {
            found = found.map(node -> node.get(step));
        }
        return found.filter(node -> !node.isNull());
    }

    private static void collect(String path, JsonNode node, Set<String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(child -> collect(
                            path.isEmpty() ? child.getKey() : path + "." + child.getKey(), child.getValue(), into));
        } else if (node.isArray()) {
            node.forEach(child -> collect(path + "[]", child, into));
        } else {
            into.add(path);
        }
    }
}
