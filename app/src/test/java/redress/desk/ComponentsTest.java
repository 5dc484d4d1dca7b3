package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.desk.GovukExamples.Example;

/** Our components write what GOV.UK's write, for every published example that asks for nothing we don't offer. */
class ComponentsTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ComponentsTest.class.getClassLoader(), "redress.templates");

    static Stream<Example> examples() {
        return ComponentPairs.ALL.stream().flatMap(ComponentPair::examples);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_component_writes_what_is_published(Example example) {
        var pair = ComponentPairs.ALL.stream()
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
        return ComponentPairs.ALL.stream().map(ComponentPair::govuk);
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
}
