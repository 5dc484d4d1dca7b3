package redress.reporting;

import java.util.Map;
import java.util.Optional;

/**
 * Prose with its figures.
 *
 * @param markdown as the council wrote it, with figures named in double braces
 * @param figures what stands for each name
 */
public record ReportWords(String markdown, Map<String, Said> figures) implements ReportBlock {

    public ReportWords {
        figures = Map.copyOf(figures);
    }

    /** What is read in place of a name, and the cases that it opens to, if it does. */
    public record Said(String text, Optional<FigureQuery> query) {}
}
