package redress.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;

class ReportRenderingTest {

    private static final Measure COMPLAINTS = new Measure(
            "complaints", 1, "Complaints", "All of them.", Facts.REPRESENTATIONS, List.of(), Optional.empty());

    @Test
    void markup_in_prose_is_shown_and_never_obeyed() {
        var html = words(
                "Hello <script>alert(1)</script> <b>there</b>\n\n<iframe src=x></iframe>\n\n[go](javascript:alert(1))");

        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<iframe")
                .doesNotContain("<b>")
                .doesNotContain("javascript:")
                .contains("&lt;script&gt;");
    }

    @Test
    void figure_within_emphasis_is_filled_and_escaped() {
        var said = Map.of("complaints.count", new ReportWords.Said("<1>", Optional.empty()));

        assertThat(new ProseHtml(new ReportWords("**{{complaints.count}} made**", said), Optional.empty()).html())
                .isEqualTo("<p class=\"govuk-body\"><strong>&lt;1&gt; made</strong></p>\n");
    }

    @Test
    void label_with_markup_is_escaped_in_a_table() {
        assertThat(ReportHtml.file(report("Fish & <chips>"))).contains("Fish &amp; &lt;chips&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
    void text_that_a_spreadsheet_would_run_is_made_harmless(String label) {
        assertThat(ReportCsv.files(report(label)).values())
                .hasSize(2)
                .allSatisfy(csv -> assertThat(csv).contains("'" + label));
    }

    @Test
    void text_with_commas_quotes_and_line_ends_stays_one_cell() {
        assertThat(ReportCsv.files(report("Chester, \"E\".Port")).get("figures.csv"))
                .contains("a table,\"Chester, \"\"E\"\".Port\",2017-18,3\n");
    }

    private static String words(String markdown) {
        return new ProseHtml(new ReportWords(markdown, Map.of()), Optional.empty()).html();
    }

    private static Report report(String label) {
        var council = council();
        var row = new ReportTable.Row(
                label,
                label,
                0,
                ReportTable.RowKind.ROW,
                Optional.empty(),
                List.of(new Figure(3, Optional.empty(), Optional.empty())));
        var table = new ReportTable(
                "A table",
                "Row",
                Optional.of("a table"),
                false,
                COMPLAINTS,
                List.of("2017-18"),
                Optional.empty(),
                false,
                List.of(row));
        return new Report(
                "A report",
                council,
                council.reportYear("2017-18").orElseThrow(),
                LocalDate.of(2018, 8, 31),
                List.of(table),
                List.of(COMPLAINTS));
    }

    private static Council council() {
        return switch (Council.read(CouncilFolder.shipped("sample").orElseThrow())) {
            case Loading.Loaded<Council>(var council) -> council;
            case Loading.Refused<Council>(var problems) -> throw new AssertionError(problems);
        };
    }
}
