package redress.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import redress.organisation.CouncilFolder;
import redress.reporting.ReportCsv;
import redress.reporting.ReportDocument;
import redress.reporting.Reports;

/** From the old register, through the import, to the report that the council published. */
class PublishedFiguresTest {

    @Test
    void every_published_figure_comes_out_of_the_imported_register() {
        var council = Installation.of("cheshire-west");
        council.run(Imports.Wishes.ALL_OR_NOTHING, RegisterFiles.FOLDER);
        var folder = CouncilFolder.shipped("cheshire-west").orElseThrow();
        var document = Installation.loaded(
                ReportDocument.find(folder, council.council(), "annual").orElseThrow());

        var report = new Reports(council.database())
                .count(
                        document,
                        council.council(),
                        council.council().reportYear("2017-18").orElseThrow(),
                        Installation.TODAY);

        var figures = Objects.requireNonNull(ReportCsv.files(report).get("figures.csv"));
        var published = RegisterFiles.rows(RegisterFiles.FOLDER.resolve("published-tables.csv"));
        assertThat(published).hasSize(1 + 207);
        assertThat(RegisterFiles.rows(figures)).containsExactlyInAnyOrderElementsOf(published);
    }
}
