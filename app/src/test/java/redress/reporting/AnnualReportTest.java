package redress.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redress.casework.Sight;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.procedure.Loading;
import redress.testing.TestDatabase;

/** The published annual report of 2017-18, counted again from the register. */
class AnnualReportTest {

    private static final LocalDate AS_AT = LocalDate.of(2018, 8, 31);

    private static DSLContext database;
    private static ReportDocument document;
    private static Report report;

    @BeforeAll
    static void count() {
        database = DSL.using(TestDatabase.fresh().source(), SQLDialect.POSTGRES);
        var folder = CouncilFolder.shipped("cheshire-west").orElseThrow();
        var council = loaded(Council.read(folder));
        new PublishedRegister(database, council).load();
        document = loaded(ReportDocument.find(folder, council, "annual").orElseThrow());
        report = new Reports(database)
                .count(document, council, council.reportYear("2017-18").orElseThrow(), AS_AT);
    }

    @Test
    void every_published_figure_comes_out_exactly() {
        var published = PublishedRegister.rows("published-tables.csv").stream()
                .map(row -> String.join("|", row.getFields()))
                .toList();

        assertThat(published).hasSize(207);
        assertThat(figures()).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void rows_that_are_not_subtotals_sum_to_the_total_in_every_table() {
        for (var table : report.tables()) {
            for (var year = 0; year < table.years().size(); year++) {
                var column = year;
                var total = table.rows().getLast().figures().get(column).count();
                var sum = table.rows().stream()
                        .filter(row ->
                                row.kind() == ReportTable.RowKind.ROW || row.kind() == ReportTable.RowKind.REMAINDER)
                        .mapToLong(row -> row.figures().get(column).count())
                        .sum();
                assertThat(table.rows().size() == 1 ? total : sum)
                        .as(table.caption() + " " + table.years().get(column))
                        .isEqualTo(total);
            }
        }
    }

    @Test
    void no_table_needs_a_row_for_what_its_rows_leave_out() {
        assertThat(report.tables())
                .flatExtracting(ReportTable::rows)
                .extracting(ReportTable.Row::kind)
                .doesNotContain(ReportTable.RowKind.REMAINDER);
    }

    @Test
    void totals_are_those_of_the_published_tables() {
        assertThat(totals("Table 1: Representations considered")).containsExactly(106L, 136L, 101L);
        assertThat(totals("Table 2: Outcomes of complaints")).containsExactly(39L, 61L, 75L);
        assertThat(totals("Table 5: Working days to response")).containsExactly(30L, 61L, 75L);
        assertThat(totals("Table 9: Compliments by service area")).containsExactly(310L, 288L, 275L);
    }

    @Test
    void customers_stand_beside_the_complaints_of_their_service_for_the_year_of_the_report() {
        var table = table("Table 3: Complaints by service area");

        assertThat(table.besideHeading()).contains("Customer numbers by area");
        assertThat(table.rows().getFirst().beside().map(Figure::count)).contains(1350L);
        assertThat(table.rows().getLast().beside().map(Figure::count)).contains(10_482L);
        assertThat(table.rows()).extracting(ReportTable.Row::label).doesNotContain("Emergency Duty Team");
    }

    @Test
    void shares_are_of_all_complaints_of_the_year_and_rounded_half_up() {
        var table = table("Table 2: Outcomes of complaints");

        assertThat(table.rows().getFirst().figures())
                .extracting(ReportPage::text)
                .containsExactly("7 (18%)", "13 (21%)", "19 (25%)");
        assertThat(table.rows().get(1).figures())
                .extracting(ReportPage::text)
                .containsExactly("18 (46%)", "25 (41%)", "34 (45%)");
        assertThat(ReportPage.base(table)).isEqualTo("Complaints received: 39, 61, 75");
    }

    @Test
    void subject_within_another_is_indented_below_its_subtotal() {
        var table = table("Table 4: Complaints by subject");

        assertThat(table.rows().getFirst().kind()).isEqualTo(ReportTable.RowKind.SUBTOTAL);
        assertThat(table.rows().getFirst().figures()).extracting(Figure::count).containsExactly(25L, 37L, 37L);
        assertThat(table.rows().get(1).depth()).isEqualTo(1);
    }

    @Test
    void referrals_to_the_ombudsman_are_counted_by_their_decision() {
        assertThat(table("Referrals to the Ombudsman").rows())
                .extracting(row -> row.figures().getFirst().count())
                .containsExactly(3L, 2L, 1L, 1L, 7L);
    }

    @Test
    void every_figure_opens_to_as_many_cases_as_it_counts() {
        for (var table : report.tables()) {
            for (var row : table.rows()) {
                for (var figure : row.figures()) {
                    assertThat(all(figure.query().orElseThrow()))
                            .as(table.caption() + ", " + row.label())
                            .hasSize((int) figure.count());
                }
            }
        }
    }

    @Test
    void address_of_a_figure_names_only_qualities_and_codes() {
        var figure = table("Table 1: Representations considered")
                .rows()
                .get(3)
                .figures()
                .getFirst();

        assertThat(figure.query().map(FigureQuery::toAddress))
                .contains("of=representations&from=2017-04-01&to=2018-03-31"
                        + "&disposition=safeguarding%2Cother-procedure%2Cother-body%2Cineligible");
    }

    @Test
    void prose_takes_its_figures_from_the_same_measures() {
        var html = ReportHtml.file(report);

        assertThat(html)
                .contains("received from 1 April 2017 to\n31 March 2018")
                .contains("people served. The Council considered\n106 representations, of which 39 were complaints")
                .contains("(83%)")
                .contains("Complaints were down 36% on 2016-17, and representations down 22%")
                .contains("18% were upheld")
                .doesNotContain("{{");
    }

    @Test
    void figures_of_a_page_are_links_and_figures_of_a_file_are_not() {
        var page = ReportHtml.fragment(report, Optional.of(query -> "/cases?" + query.toAddress()));

        assertThat(page)
                .contains(
                        "href=\"/cases?of=representations&amp;from=2017-04-01&amp;to=2018-03-31&amp;disposition=complaint")
                .contains("<th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">2016-17</th>")
                .contains("<th scope=\"row\" class=\"govuk-table__header report-depth-1\">Lack of support</th>");
        assertThat(ReportHtml.file(report)).doesNotContain("href=");
    }

    @Test
    void each_table_is_a_file_of_its_own() {
        var files = ReportCsv.files(report);

        assertThat(files).hasSize(12).containsKeys("figures.csv", "03-table-3-complaints-by-service-area.csv");
        assertThat(files.get("03-table-3-complaints-by-service-area.csv"))
                .startsWith("Service area,Customer numbers by area,2017-18,2016-17,2015-16\n"
                        + "Northwich & Winsford Patch Team,1350,5,13,11\n")
                .endsWith("Total,10482,39,61,75\n");
        assertThat(files.get("02-table-2-outcomes-of-complaints.csv")).contains("Upheld,7,18,13,21,19,25\n");
    }

    @Test
    void whole_report_reads_the_representations_twice_whatever_its_tables() {
        assertThat(Reports.query(document, report.council(), report.year()).scopes())
                .filteredOn(scope -> scope.facts() == Facts.REPRESENTATIONS)
                .extracting(Slice.Scope::dispositions)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Set.of("complaint")));
    }

    private static List<String> figures() {
        var csv =
                Optional.ofNullable(ReportCsv.files(report).get("figures.csv")).orElseThrow();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(row -> String.join("|", row.getFields()))
                .toList();
    }

    private static List<CaseLine> all(FigureQuery query) {
        var reports = new Reports(database);
        var read = FigureQuery.parse(query.parameters()).orElseThrow();
        var cases = new ArrayList<CaseLine>();
        var page = reports.cases(read, new Sight.Everything(), Optional.empty(), 50);
        cases.addAll(page.cases());
        while (page.next().isPresent()) {
            page = reports.cases(
                    read,
                    new Sight.Everything(),
                    CasePage.After.parse(page.next().get().toString()),
                    50);
            cases.addAll(page.cases());
        }
        assertThat(cases).doesNotHaveDuplicates();
        return cases;
    }

    private static List<Long> totals(String caption) {
        return table(caption).rows().getLast().figures().stream()
                .map(Figure::count)
                .toList();
    }

    private static ReportTable table(String caption) {
        return report.tables().stream()
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T loaded(Loading<T> loading) {
        return switch (loading) {
            case Loading.Loaded<T>(var value) -> value;
            case Loading.Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }
}
