package redress.desk;

import static redress.desk.GivenToOurs.field;
import static redress.desk.GivenToOurs.group;
import static redress.desk.GivenToOurs.legend;
import static redress.desk.GivenToOurs.texts;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import redress.desk.GovukExamples.Example;
import tools.jackson.databind.JsonNode;

/** Every component of ours that GOV.UK has too, with what it offers of what GOV.UK's does. */
final class ComponentPairs {

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

    static final List<ComponentPair> ALL = List.of(
            new ComponentPair(
                    "button",
                    "button",
                    Set.of("text", "classes", "name", "value", "href", "preventDoubleClick"),
                    e -> texts(e, "text", "classes", "name", "value", "href")
                            .with("preventDoubleClick", e.is("preventDoubleClick"))
                            .all(),
                    e -> e.at("preventDoubleClick").isEmpty() || e.is("preventDoubleClick")),
            new ComponentPair(
                    "input",
                    "input",
                    with(FIELD, "classes", "type", "autocomplete", "autocapitalize", "inputmode", "spellcheck"),
                    e -> field(e).texts("classes", "type", "autocomplete", "autocapitalize", "inputmode", "spellcheck")
                            .all()),
            new ComponentPair(
                    "textarea",
                    "textarea",
                    with(FIELD, "rows"),
                    e -> field(e).with("rows", e.at("rows").map(JsonNode::asInt).orElse(5))
                            .all()),
            new ComponentPair(
                    "select",
                    "select",
                    with(FIELD, "items[].value", "items[].text", "items[].selected"),
                    e -> field(e).with("choices", GivenToOurs.choices(e))
                            .with("value", chosen(e, "selected").findFirst().orElse(e.text("value", "")))
                            .all(),
                    e -> e.list("items").stream()
                            .allMatch(item ->
                                    item.has("value") && item.path("selected").asBoolean(true))),
            new ComponentPair(
                    "radios",
                    "radios",
                    GROUP,
                    e -> group(e).with("value", chosen(e, "checked").findFirst().orElse(e.text("value", "")))
                            .all(),
                    e -> e.at("fieldset").isPresent() && allHave(e, "value")),
            new ComponentPair(
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
            new ComponentPair(
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
            new ComponentPair(
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
            new ComponentPair(
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
                                            .map(ComponentPairs::row)
                                            .toList())
                            .all(),
                    e -> !e.list("rows").isEmpty() && e.list("rows").stream().allMatch(JsonNode::isObject)),
            new ComponentPair(
                    "tag",
                    "tag",
                    Set.of("text", "classes"),
                    e -> texts(e, "text", "classes").all()),
            new ComponentPair(
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
            new ComponentPair("inset-text", "inset", Set.of("text"), e -> Map.of("content", words(e.text("text", "")))),
            new ComponentPair(
                    "warning-text",
                    "warning",
                    Set.of("text", "iconFallbackText"),
                    e -> texts(e, "text").all(),
                    e -> e.text("iconFallbackText", "Warning").equals("Warning")),
            new ComponentPair(
                    "notification-banner",
                    "notificationBanner",
                    Set.of("text", "type", "titleText", "titleId"),
                    e -> new GivenToOurs(e)
                            .with("content", heading(e.text("text", "")))
                            .with("success", e.text("type", "").equals("success"))
                            .renamed("titleText", "title")
                            .renamed("titleId", "id")
                            .all(),
                    e -> Set.of("", "success").contains(e.text("type", ""))),
            new ComponentPair(
                    "pagination",
                    "pagination",
                    Set.of("previous.href", "next.href", "landmarkLabel"),
                    e -> new GivenToOurs(e)
                            .renamed("previous.href", "previous")
                            .renamed("next.href", "next")
                            .renamed("landmarkLabel", "label")
                            .all()),
            new ComponentPair(
                    "back-link",
                    "backLink",
                    Set.of("text", "href"),
                    e -> texts(e, "text", "href").all(),
                    e -> e.at("href").isPresent()),
            new ComponentPair(
                    "generic-header",
                    "header",
                    Set.of("logoText", "url"),
                    e -> new GivenToOurs(e)
                            .renamed("logoText", "text")
                            .renamed("url", "href")
                            .all(),
                    e -> e.at("logoText").isPresent()),
            new ComponentPair(
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

    private ComponentPairs() {}

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

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
