package redress.reporting;

import java.time.LocalDate;
import java.util.List;
import redress.organisation.Council;
import redress.organisation.ReportYear;

/**
 * A report, counted: words and tables with their figures, and the definition of every measure in it.
 *
 * @param asAt the day on which it was counted
 */
public record Report(
        String title,
        Council council,
        ReportYear year,
        LocalDate asAt,
        List<ReportBlock> blocks,
        List<Measure> measures) {

    public Report {
        blocks = List.copyOf(blocks);
        measures = List.copyOf(measures);
    }

    public List<ReportTable> tables() {
        return blocks.stream()
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .toList();
    }
}
