package redress.reporting;

import gg.jte.Content;
import java.util.Locale;
import java.util.Optional;

/** A counted report as its templates read it. */
public record ReportPage(Report report, Optional<FigureLink> links) {

    private static final String STYLES = ShippedText.read("report/file.css");

    /** The address that a figure opens; empty where it is plain. */
    public String address(Figure figure) {
        return links.flatMap(link -> figure.query().map(link::address)).orElse("");
    }

    /** The figure as it is read: "1,350", "7 (18%)". */
    public static String text(Figure figure) {
        var count = String.format(Locale.UK, "%,d", figure.count());
        return figure.percent().map(percent -> count + " (" + percent + "%)").orElse(count);
    }

    /** What the shares of a table are shares of: "complaints received: 39, 61, 75". */
    public static String base(ReportTable table) {
        return table.rows().getLast().figures().stream()
                .map(ReportPage::text)
                .reduce((some, next) -> some + ", " + next)
                .map(all -> table.measure().title() + ": " + all)
                .orElse("");
    }

    /** Prose as markup, which was made safe where it was made. */
    public Content words(ReportWords words) {
        var html = new ProseHtml(words, links).html();
        return output -> output.writeContent(html);
    }

    /** The styles of a file that stands alone. */
    public Content styles() {
        return output -> output.writeContent(
                "<style>\n:root { --brand: " + report.council().brandColour() + "; }\n" + STYLES + "</style>");
    }

    /** The period of the report in words: "1 April 2017 to 31 March 2018". */
    public String period() {
        return ReportDates.words(report.year().from()) + " to "
                + ReportDates.words(report.year().to());
    }

    public String asAt() {
        return ReportDates.words(report.asAt());
    }
}
