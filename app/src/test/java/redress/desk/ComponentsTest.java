package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.desk.GovukExamples.Example;
import tools.jackson.databind.JsonNode;

/** Our components write what GOV.UK's write, for every published example that asks for nothing we don't offer. */
class ComponentsTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ComponentsTest.class.getClassLoader(), "redress.templates");

    private static final Set<String> FIELD = Set.of(
            "id",
            "name",
            "label.text",
            "label.classes",
            "label.isPageHeading",
            "hint.text",
            "errorMessage.text",
            "value");
    private static final Set<String> GROUP = Set.of(
            "idPrefix",
            "name",
            "fieldset.legend.text",
            "fieldset.legend.classes",
            "fieldset.legend.isPageHeading",
            "hint.text",
            "errorMessage.text",
            "classes",
            "value",
            "values[]",
            "items[].value",
            "items[].text",
            "items[].checked",
            "items[].hint.text",
            "items[].conditional.html");

    /**
     * A component of ours beside GOV.UK's.
     *
     * @param offered the options that ours has too
     * @param parameters what ours is given instead
     */
    private record Pair(
            String govuk,
            String ours,
            Set<String> offered,
            Function<Example, Map<String, Object>> parameters,
            Function<Example, Boolean> fits) {

        Pair(String govuk, String ours, Set<String> offered, Function<Example, Map<String, Object>> parameters) {
            this(govuk, ours, offered, parameters, example -> true);
        }

        Stream<Example> examples() {
            return GovukExamples.of(govuk).stream()
                    .filter(example -> offered.containsAll(example.given()) && fits.apply(example));
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "button",
                    "button",
                    Set.of("text", "classes", "name", "value", "href", "preventDoubleClick"),
                    e -> texts(e, "text", "classes", "name", "value", "href")
                            .with("preventDoubleClick", e.is("preventDoubleClick"))
                            .all(),
                    e -> e.at("preventDoubleClick").isEmpty() || e.is("preventDoubleClick")),
            new Pair(
                    "input",
                    "input",
                    with(FIELD, "classes", "type", "autocomplete", "autocapitalize", "inputmode", "spellcheck"),
                    e -> field(e).texts("classes", "type", "autocomplete", "autocapitalize", "inputmode", "spellcheck")
                            .all()),
            new Pair(
                    "textarea",
                    "textarea",
                    with(FIELD, "rows"),
                    e -> field(e).with("rows", e.at("rows").map(JsonNode::asInt).orElse(5))
                            .all()),
            new Pair(
                    "select",
                    "select",
                    with(FIELD, "items[].value", "items[].text", "items[].selected"),
                    e -> field(e).with("choices", choices(e))
                            .with("value", chosen(e, "selected").findFirst().orElse(e.text("value", "")))
                            .all(),
                    e -> e.list("items").stream()
                            .allMatch(item ->
                                    item.has("value") && item.path("selected").asBoolean(true))),
            new Pair(
                    "radios",
                    "radios",
                    GROUP,
                    e -> group(e).with("value", chosen(e, "checked").findFirst().orElse(e.text("value", "")))
                            .all(),
                    e -> e.at("fieldset").isPresent() && allHave(e, "value")),
            new Pair(
                    "checkboxes",
                    "checkboxes",
                    GROUP,
                    e -> group(e).with(
                                    "values",
                                    Stream.concat(
                                                    chosen(e, "checked"),
                                                    e.list("values").stream().map(JsonNode::asString))
                                            .toList())
                            .all(),
                    e -> e.at("fieldset").isPresent() && allHave(e, "value")),
            new Pair(
                    "date-input",
                    "dateInput",
                    Set.of(
                            "id",
                            "namePrefix",
                            "fieldset.legend.text",
                            "fieldset.legend.classes",
                            "fieldset.legend.isPageHeading",
                            "hint.text",
                            "errorMessage.text"),
                    e -> legend(e).with("name", e.text("id", "")).all(),
                    e -> e.at("fieldset").isPresent()),
            new Pair(
                    "error-summary",
                    "errorSummary",
                    Set.of("titleText", "errorList[].text", "errorList[].href"),
                    e -> Map.of(
                            "errors",
                            e.list("errorList").stream()
                                    .map(item -> new FieldError(
                                            "",
                                            item.get("text").asString(),
                                            item.get("href").asString().substring(1)))
                                    .toList()),
                    e -> e.text("titleText", "").equals("There is a problem")
                            && !e.list("errorList").isEmpty()
                            && e.list("errorList").stream().allMatch(item -> item.has("href"))),
            new Pair(
                    "summary-list",
                    "summaryList",
                    Set.of(
                            "classes",
                            "rows[].key.text",
                            "rows[].value.text",
                            "rows[].actions.items[].text",
                            "rows[].actions.items[].href",
                            "rows[].actions.items[].visuallyHiddenText"),
                    e -> texts(e, "classes")
                            .with(
                                    "rows",
                                    e.list("rows").stream()
                                            .map(ComponentsTest::row)
                                            .toList())
                            .all(),
                    e -> !e.list("rows").isEmpty() && e.list("rows").stream().allMatch(JsonNode::isObject)),
            new Pair(
                    "tag",
                    "tag",
                    Set.of("text", "classes"),
                    e -> texts(e, "text", "classes").all()),
            new Pair(
                    "details",
                    "details",
                    Set.of("summaryText", "text", "open"),
                    e -> Map.of(
                            "summary",
                            e.text("summaryText", ""),
                            "content",
                            words(e.text("text", "")),
                            "open",
                            e.is("open"))),
            new Pair("inset-text", "inset", Set.of("text"), e -> Map.of("content", words(e.text("text", "")))),
            new Pair(
                    "warning-text",
                    "warning",
                    Set.of("text", "iconFallbackText"),
                    e -> texts(e, "text").all(),
                    e -> e.text("iconFallbackText", "Warning").equals("Warning")),
            new Pair(
                    "notification-banner",
                    "notificationBanner",
                    Set.of("text", "type", "titleText", "titleId"),
                    e -> new Given(e)
                            .with("content", heading(e.text("text", "")))
                            .with("success", e.text("type", "").equals("success"))
                            .renamed("titleText", "title")
                            .renamed("titleId", "id")
                            .all(),
                    e -> Set.of("", "success").contains(e.text("type", ""))),
            new Pair(
                    "pagination",
                    "pagination",
                    Set.of("previous.href", "next.href", "landmarkLabel"),
                    e -> new Given(e)
                            .renamed("previous.href", "previous")
                            .renamed("next.href", "next")
                            .renamed("landmarkLabel", "label")
                            .all()),
            new Pair(
                    "back-link",
                    "backLink",
                    Set.of("text", "href"),
                    e -> texts(e, "text", "href").all(),
                    e -> e.at("href").isPresent()),
            new Pair(
                    "generic-header",
                    "header",
                    Set.of("logoText", "url"),
                    e -> new Given(e)
                            .renamed("logoText", "text")
                            .renamed("url", "href")
                            .all(),
                    e -> e.at("logoText").isPresent()),
            new Pair(
                    "service-navigation",
                    "serviceNavigation",
                    Set.of("navigation[].text", "navigation[].href", "navigation[].active"),
                    e -> Map.of(
                            "items",
                            e.list("navigation").stream()
                                    .map(item -> new Page.NavigationItem(
                                            item.get("text").asString(),
                                            item.get("href").asString(),
                                            item.path("active").asBoolean(false)))
                                    .toList()),
                    e -> !e.list("navigation").isEmpty()
                            && e.list("navigation").stream().allMatch(item -> item.has("href"))));

    static Stream<Example> examples() {
        return PAIRS.stream().flatMap(Pair::examples);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_component_writes_what_is_published(Example example) {
        var pair = PAIRS.stream()
                .filter(each -> each.govuk().equals(example.component()))
                .findFirst()
                .orElseThrow();
        assertThat(Markup.of(rendered(pair.ours(), pair.parameters().apply(example))))
                .isEqualTo(published(example));
    }

    @ParameterizedTest
    @MethodSource("components")
    void every_component_is_held_to_something(String govuk) {
        assertThat(examples().filter(example -> example.component().equals(govuk)))
                .isNotEmpty();
    }

    static Stream<String> components() {
        return PAIRS.stream().map(Pair::govuk);
    }

    @Test
    void what_somebody_typed_is_never_markup() {
        var html = rendered("input", Map.of("name", "n", "label", "<b>", "value", "\"><script>x</script>"));
        assertThat(Jsoup.parseBodyFragment(html).select("script, b")).isEmpty();
        assertThat(Jsoup.parseBodyFragment(html).select("input").val()).isEqualTo("\"><script>x</script>");
    }

    @Test
    void a_text_area_keeps_a_line_break_at_its_beginning() {
        var html = rendered("textarea", Map.of("name", "n", "label", "l", "value", "\nsecond"));
        // a browser leaves out the first one
        assertThat(html).contains(">\n\nsecond</textarea>");
    }

    @Test
    void a_wrong_date_marks_only_the_part_that_is_wrong() {
        var html = rendered(
                "dateInput",
                Map.of(
                        "name",
                        "on",
                        "legend",
                        "When?",
                        "date",
                        new TypedDate("3", "13", "2026"),
                        "error",
                        Optional.of("No such month")));
        assertThat(Jsoup.parseBodyFragment(html)
                        .select("input.govuk-input--error")
                        .eachAttr("name"))
                .containsExactly("on-month");
    }

    private static String rendered(String component, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render("component/" + component + ".jte", parameters, output);
        return output.toString();
    }

    /** The names of a date's parts carry the name of the date with us, also where GOV.UK's example leaves it out. */
    private static List<String> published(Example example) {
        var body = Jsoup.parseBodyFragment(example.html()).body();
        body.select(".govuk-date-input__input").forEach(input -> input.attr("name", input.id()));
        return Markup.of(body);
    }

    /** What a component of ours is given for an example. */
    private static final class Given {
        private final Map<String, Object> all = new HashMap<>();
        private final Example example;

        Given(Example example) {
            this.example = example;
        }

        Given with(String name, Object value) {
            all.put(name, value);
            return this;
        }

        Given texts(String... names) {
            for (var name : names) {
                renamed(name, name);
            }
            return this;
        }

        Given renamed(String theirs, String ours) {
            example.text(theirs).ifPresent(text -> all.put(ours, text));
            return this;
        }

        Map<String, Object> all() {
            return all;
        }
    }

    private static Given texts(Example example, String... names) {
        return new Given(example).texts(names);
    }

    private static Given field(Example example) {
        return error(new Given(example)
                .texts("id", "name", "value")
                .renamed("label.text", "label")
                .renamed("label.classes", "labelClasses")
                .renamed("hint.text", "hint")
                .with("pageHeading", example.is("label.isPageHeading")));
    }

    private static Given group(Example example) {
        return legend(example)
                .texts("name", "classes")
                .renamed("idPrefix", "id")
                .with("choices", choices(example));
    }

    private static Given legend(Example example) {
        return error(new Given(example)
                .renamed("fieldset.legend.text", "legend")
                .renamed("fieldset.legend.classes", "legendClasses")
                .renamed("hint.text", "hint")
                .with("pageHeading", example.is("fieldset.legend.isPageHeading")));
    }

    private static Given error(Given given) {
        return given.with("error", given.example.text("errorMessage.text"));
    }

    private static List<Choice> choices(Example example) {
        return example.list("items").stream()
                .map(item -> new Choice(
                        item.get("value").asString(),
                        item.get("text").asString(),
                        GovukExamples.find(item, "hint.text")
                                .map(JsonNode::asString)
                                .orElse(""),
                        GovukExamples.find(item, "conditional.html")
                                .map(JsonNode::asString)
                                .map(ComponentsTest::markup)))
                .toList();
    }

    private static boolean allHave(Example example, String option) {
        return !example.list("items").isEmpty()
                && example.list("items").stream()
                        .allMatch(item -> item.isObject() && item.has(option) && item.has("text"));
    }

    private static Stream<String> chosen(Example example, String mark) {
        return example.list("items").stream()
                .filter(item -> item.path(mark).asBoolean(false))
                .map(item -> item.get("value").asString());
    }

    private static SummaryRow row(JsonNode row) {
        var actions = GovukExamples.find(row, "actions.items")
                .map(items -> StreamSupport.stream(items.spliterator(), false)
                        .map(item -> new SummaryRow.Action(
                                item.get("text").asString(),
                                item.path("visuallyHiddenText").asString(""),
                                item.get("href").asString()))
                        .toList())
                .orElse(List.of());
        return new SummaryRow(
                row.get("key").get("text").asString(),
                words(GovukExamples.find(row, "value.text")
                        .map(JsonNode::asString)
                        .orElse("")),
                actions);
    }

    private static Content words(String text) {
        return output -> output.writeUserContent(text);
    }

    private static Content heading(String text) {
        return output -> {
            output.writeContent("<p class=\"govuk-notification-banner__heading\">");
            output.writeUserContent(text);
            output.writeContent("</p>");
        };
    }

    private static Content markup(String html) {
        return output -> output.writeContent(html);
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
