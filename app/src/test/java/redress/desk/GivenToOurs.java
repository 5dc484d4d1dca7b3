package redress.desk;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redress.desk.GovukExamples.Example;
import tools.jackson.databind.JsonNode;

/** What a component of ours is given for an example. */
final class GivenToOurs {
    private final Map<String, Object> all = new HashMap<>();
    private final Example example;

    GivenToOurs(Example example) {
        this.example = example;
    }

    GivenToOurs with(String name, Object value) {
        all.put(name, value);
        return this;
    }

    GivenToOurs texts(String... names) {
        for (var name : names) {
            renamed(name, name);
        }
        return this;
    }

    GivenToOurs renamed(String theirs, String ours) {
        example.text(theirs).ifPresent(text -> all.put(ours, text));
        return this;
    }

    Map<String, Object> all() {
        return all;
    }

    static GivenToOurs texts(Example example, String... names) {
        return new GivenToOurs(example).texts(names);
    }

    static GivenToOurs field(Example example) {
        return error(new GivenToOurs(example)
                .texts("id", "name", "value")
                .renamed("label.text", "label")
                .renamed("label.classes", "labelClasses")
                .renamed("hint.text", "hint")
                .with("pageHeading", example.is("label.isPageHeading")));
    }

    static GivenToOurs group(Example example) {
        return legend(example)
                .texts("name", "classes")
                .renamed("idPrefix", "id")
                .with("choices", choices(example));
    }

    static GivenToOurs legend(Example example) {
        return error(new GivenToOurs(example)
                .renamed("fieldset.legend.text", "legend")
                .renamed("fieldset.legend.classes", "legendClasses")
                .renamed("hint.text", "hint")
                .with("pageHeading", example.is("fieldset.legend.isPageHeading")));
    }

    private static GivenToOurs error(GivenToOurs given) {
        return given.with("error", given.example.text("errorMessage.text"));
    }

    static List<Choice> choices(Example example) {
        return example.list("items").stream()
                .map(item -> new Choice(
                        item.get("value").asString(),
                        item.get("text").asString(),
                        GovukExamples.find(item, "hint.text")
                                .map(JsonNode::asString)
                                .orElse(""),
                        GovukExamples.find(item, "conditional.html")
                                .map(JsonNode::asString)
                                .map(GivenToOurs::markup)))
                .toList();
    }

    private static Content markup(String html) {
        return output -> output.writeContent(html);
    }
}
