package redress.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A counted table. The rows that are not subtotals always sum to the total.
 *
 * @param heading the words above the row headings
 * @param figuresName its name among the figures for other programs, where it has one
 * @param years the column headings, the year of the report first
 * @param besideHeading the heading of the one column left of the years, where there is one
 * @param share whether figures show their share of the column's total
 */
public record ReportTable(
        String caption,
        String heading,
        Optional<String> figuresName,
        boolean totalAmongFigures,
        Measure measure,
        List<String> years,
        Optional<String> besideHeading,
        boolean share,
        List<Row> rows)
        implements ReportBlock {

    public ReportTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * @param label the words of the row
     * @param name the label after those of the rows that it is within: "Finance > Late invoice"
     * @param depth 0 for an outermost row
     */
    public record Row(
            String label, String name, int depth, RowKind kind, Optional<Figure> beside, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    public enum RowKind {
        /** Counted by itself. */
        ROW,
        /** Counts what stands in other rows below it once more. */
        SUBTOTAL,
        /** Counts what no other row counts. */
        REMAINDER,
        TOTAL
    }
}
