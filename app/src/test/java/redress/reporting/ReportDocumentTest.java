package redress.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;
import redress.procedure.Problem;

class ReportDocumentTest {

    private static final String DOCUMENT = """
            ---
            title: A report
            period: year
            year-basis: date-received
            as-at: today
            procedures: all
            measures:
              - id: quick
                title: Quick
                definition: Answered within ten working days.
                within: responded
                where:
                  working-days: ..10
            ---

            ## Heading

            We had {{ complaints.count }} complaints, {{ quick.share }} of them answered quickly.

            ```table
            caption: Outcomes
            count: complaints
            by: outcome
            rows:
              - Upheld: upheld
              - The rest: [partly-upheld, not-upheld]
            ```
            """;

    @ParameterizedTest
    @ValueSource(strings = {"cheshire-west", "sample"})
    void shipped_documents_are_read_without_a_problem(String id) {
        var folder = CouncilFolder.shipped(id).orElseThrow();

        assertThat(ReportDocument.names(folder)).containsExactly("annual");
        assertThat(ReportDocument.find(folder, council(id), "annual").orElseThrow())
                .isInstanceOf(Loading.Loaded.class);
    }

    @Test
    void document_without_a_mistake_is_read() {
        assertThat(problems(DOCUMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count: complaints             | count: grumbles               | 22 | No measure has the id \"grumbles\"",
                "by: outcome                   | by: shoe-size                 | 23 | not a quality of representations",
                "by: outcome                   | by: decision                  | 23 | not a quality of representations",
                "by: outcome                   | colour: red                   | 23 | \"colour\" is not known here",
                "- Upheld: upheld              | - Upheld: ..20                | 25 | not a value of outcome",
                "partly-upheld, not-upheld     | upheld, not-upheld            | 25 | No value may stand in two rows",
                "caption: Outcomes             | caption: [Outcomes            | 22 | not YAML",
                "complaints.count              | grumbles.count                | 18 | No measure has the id \"grumbles\"",
                "complaints.count              | complaints.colour             | 18 | A measure has no \"colour\"",
                "complaints.count              | ombudsman-referrals.share     | 18 | has no base",
                "complaints.count              | yesterday                     | 18 | \"yesterday\" is not known",
                "{{ complaints.count }}        | {{ complaints.count           | 18 | Write a figure as",
                "```table                      | ```chart                      | 20 | must be a table",
                "## Heading                    | # Heading                     | 16 | Begin headings with ##",
                "within: responded             | within: nobody                | 11 | No measure above",
                "id: quick                     | id: upheld                    |   8 | already the id",
                "working-days: ..10            | working-days: soon            | 13 | not a value of working-days",
                "year-basis: date-received     | year-basis: date-closed       |   4 | Use date-received",
                "procedures: all               | format: pdf                   |   6 | \"format\" is not known here",
            })
    void mistake_is_refused_with_its_line(String written, String mistaken, int line, String sentence) {
        assertThat(DOCUMENT).contains(written);
        assertThat(problems(DOCUMENT.replaceFirst(Pattern.quote(written), quoted(mistaken))))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("reports/a.md");
                    assertThat(problem.sentence()).contains(sentence);
                    assertThat(problem.line()).isEqualTo(line);
                });
    }

    @Test
    void code_that_is_not_in_the_councils_list_is_refused() {
        var text = DOCUMENT.replace("by: outcome", "by: service").replace("upheld", "shoe-shop");

        assertThat(problems(text)).extracting(Problem::sentence).anyMatch(sentence -> sentence.contains("shoe-shop"));
    }

    @Test
    void document_without_front_matter_is_refused() {
        assertThat(problems("## Heading\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
        assertThat(problems("---\ntitle: No end\n")).hasSize(1);
        assertThat(problems("")).hasSize(1);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static List<Problem> problems(String text) {
        return switch (ReportDocument.read("reports/a.md", text, council("sample"))) {
            case Loading.Loaded<ReportDocument> loaded -> List.of();
            case Loading.Refused<ReportDocument>(var problems) -> problems;
        };
    }

    private static Council council(String id) {
        return switch (Council.read(CouncilFolder.shipped(id).orElseThrow())) {
            case Loading.Loaded<Council>(var council) -> council;
            case Loading.Refused<Council>(var problems) -> throw new AssertionError(problems);
        };
    }
}
