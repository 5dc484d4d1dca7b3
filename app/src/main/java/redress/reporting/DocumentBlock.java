package redress.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A piece of a report's document, checked, before anything is counted. */
sealed interface DocumentBlock {

    /** Markdown in which every {@code {{ figure }}} is known. */
    record Words(String markdown, List<Placeholder> placeholders) implements DocumentBlock {
        public Words {
            placeholders = List.copyOf(placeholders);
        }
    }

    /**
     * A table to be counted.
     *
     * @param heading the words above the row headings
     * @param figures its name among the figures for other programs, where it has one
     * @param by the quality that tells the rows apart; without it there is only the total
     * @param share whether each figure shows its share of the column's total
     * @param beside a measure shown once, for the year of the report, left of the years
     */
    record Table(
            String caption,
            String heading,
            Optional<FiguresName> figures,
            Measure count,
            Optional<Dimension> by,
            Rows rows,
            String total,
            boolean share,
            int years,
            Optional<Beside> beside)
            implements DocumentBlock {}

    record FiguresName(String table, boolean withTotal) {}

    record Beside(Measure measure, String heading) {}

    /** Which rows a table has. */
    sealed interface Rows {

        /** Every entry of the council's list in force in the years shown, in the list's order, but for some. */
        record OfList(Set<String> without) implements Rows {}

        /** Just these. */
        record Chosen(List<ChosenRow> rows) implements Rows {}
    }

    record ChosenRow(String label, Condition condition) {}
}
