package redress.reporting;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Optional;

/** Writes a counted report as HTML. */
public final class ReportHtml {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "redress.templates");

    private ReportHtml() {}

    /**
     * The body of a report for a page that has its own heading.
     *
     * @param links where figures open to; without it they are plain
     */
    public static String fragment(Report report, Optional<FigureLink> links) {
        return rendered("report/fragment.jte", new ReportPage(report, links));
    }

    /** A whole file that needs no other. */
    public static String file(Report report) {
        return rendered("report/file.jte", new ReportPage(report, Optional.empty()));
    }

    private static String rendered(String template, ReportPage page) {
        var output = new StringOutput();
        TEMPLATES.render(template, page, output);
        return output.toString();
    }
}
