package redress.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.platform.CouncilInForce;
import redress.platform.Refused;
import redress.procedure.Loading;
import redress.reporting.Report;
import redress.reporting.ReportCsv;
import redress.reporting.ReportDocument;
import redress.reporting.ReportHtml;
import redress.reporting.Reports;

@Command(
        name = "report",
        description = "Writes one of the council's reports as files.",
        footer = {
            "",
            "Examples:",
            "  ./redress report annual --data DIR --year 2017-18 --format html --out DIR2",
            "  ./redress report annual --data DIR --year 2017-18 --format csv --out DIR2",
            "",
            "CSV: one file for each table, and figures.csv with every named figure (table,row,year,count)."
        })
final class ReportCommand implements Callable<Integer> {

    /** How a report is written. */
    enum Format {
        html,
        csv
    }

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "NAME", description = "The report, as it is named in the council's folder: annual.")
    private String name = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "The report year, as 2017-18.")
    private String year = "";

    @Option(
            names = "--format",
            defaultValue = "html",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.html;

    @Option(names = "--out", required = true, paramLabel = "DIR2", description = "Where the files go.")
    private Path out = Path.of(".");

    ReportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        try (var context = program.work("report", data.directory())) {
            var report = counted(context);
            var files = switch (format) {
                case html -> Map.of(name + ".html", ReportHtml.file(report));
                case csv -> ReportCsv.files(report);
            };
            Files.createDirectories(out);
            for (var file : files.entrySet()) {
                Files.writeString(out.resolve(file.getKey()), file.getValue());
            }
            System.out.println("%s: %s in %s."
                    .formatted(report.title(), files.size() == 1 ? "1 file" : files.size() + " files", out));
            return ExitCode.DONE;
        }
    }

    private Report counted(ApplicationContext context) {
        var council = context.getBean(CouncilInForce.class).council();
        var folder = context.getBean(Organisation.class).folder().orElseThrow();
        var wanted = council.reportYear(year)
                .orElseThrow(() -> new Refused("%s is no report year. Write it as 2017-18.".formatted(year)));
        var today = LocalDate.now(context.getBean(Clock.class));
        return context.getBean(Reports.class).count(document(folder, council), council, wanted, today);
    }

    private ReportDocument document(CouncilFolder folder, Council council) {
        var found = ReportDocument.find(folder, council, name)
                .orElseThrow(() -> new Refused("There is no report named %s. There are: %s."
                        .formatted(name, String.join(", ", ReportDocument.names(folder)))));
        return switch (found) {
            case Loading.Loaded<ReportDocument>(var document) -> document;
            case Loading.Refused<ReportDocument>(var problems) ->
                throw new Refused("The report %s is not right:\n%s"
                        .formatted(
                                name,
                                String.join(
                                        "\n",
                                        problems.stream().map(Object::toString).toList())));
        };
    }
}
