package redress.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Writes a counted report as tables of comma-separated values. */
public final class ReportCsv {

    private static final String FIGURES = "figures.csv";
    private static final String DANGEROUS = "=+-@\t\r";

    private ReportCsv() {}

    /** The files by name: one for each table, and all named figures together for other programs. */
    public static Map<String, String> files(Report report) {
        var files = new LinkedHashMap<String, String>();
        files.put(FIGURES, figures(report));
        for (var table : report.tables()) {
            files.put(fileName(table, files.size()), table(table));
        }
        return files;
    }

    private static String table(ReportTable table) {
        return csv(csv -> {
            csv.writeRecord(headings(table));
            for (var row : table.rows()) {
                var cells = new ArrayList<>(List.of(text(row.name())));
                row.beside().ifPresent(figure -> cells.add(String.valueOf(figure.count())));
                for (var figure : row.figures()) {
                    cells.add(String.valueOf(figure.count()));
                    if (table.share()) {
                        cells.add(figure.percent().map(String::valueOf).orElse(""));
                    }
                }
                csv.writeRecord(cells);
            }
        });
    }

    private static List<String> headings(ReportTable table) {
        var headings = new ArrayList<>(List.of(text(table.heading())));
        table.besideHeading().ifPresent(heading -> headings.add(text(heading)));
        for (var year : table.years()) {
            headings.add(year);
            if (table.share()) {
                headings.add(year + " (% of total)");
            }
        }
        return headings;
    }

    private static String figures(Report report) {
        return csv(csv -> {
            csv.writeRecord("table", "row", "year", "count");
            for (var table : report.tables()) {
                table.figuresName().ifPresent(name -> figures(csv, name, table));
            }
        });
    }

    private static void figures(CsvWriter csv, String name, ReportTable table) {
        for (var row : table.rows()) {
            if (row.kind() != ReportTable.RowKind.TOTAL || table.totalAmongFigures()) {
                for (var year = 0; year < table.years().size(); year++) {
                    csv.writeRecord(
                            text(name),
                            text(row.name()),
                            table.years().get(year),
                            String.valueOf(row.figures().get(year).count()));
                }
            }
        }
    }

    /** A spreadsheet would take such a text for a formula, and could be made to run it. */
    private static String text(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String fileName(ReportTable table, int number) {
        var words = table.caption()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "%02d-%s.csv".formatted(number, words);
    }

    private static String csv(Consumer<CsvWriter> content) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            content.accept(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
