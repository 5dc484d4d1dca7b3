package redress.platform.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.exchange.ImportReport;
import redress.exchange.Imports;
import redress.exchange.SheetReport;
import redress.journal.Seals;
import redress.procedure.Loading;

@Command(
        name = "import",
        description = "Reads an old register. Writes nothing while a row is bad, unless asked to take the good ones.",
        footer = {
            "",
            "Importing the same files again adds nothing.",
            "",
            "Examples:",
            "  ./redress import --data DIR register/ --dry-run",
            "  ./redress import --data DIR register/representations.csv register/compliments.xlsx",
            "  ./redress import --data DIR register/ --accept-valid --rejects to-put-right.csv",
            "",
            "Exit codes: 0 done: every row is good and, but for a dry run, in Redress; with --accept-valid also where bad",
            "rows came back in the file. 1 a row is bad, or a file cannot be read. 2 used wrongly."
        })
final class ImportCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec line;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "FOLDER-OR-FILES", description = "CSV and XLSX files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Says what an import would do, and writes nothing.")
    private boolean dryRun;

    @Option(
            names = "--accept-valid",
            description = "Takes the good rows; the bad ones come back as a file (--rejects).")
    private boolean acceptValid;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Where the bad rows go, each with its reason.")
    private Optional<Path> rejects = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How the register is to be read (default: the council's own " + Imports.MAPPING + ").")
    private Optional<Path> mapping = Optional.empty();

    ImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (acceptValid != rejects.isPresent()) {
            throw new CommandLine.ParameterException(
                    Optional.ofNullable(line).orElseThrow().commandLine(),
                    "--accept-valid and --rejects FILE belong together.");
        }
        try (var context = program.work("import", data.directory());
                var watched = Watched.work("Reading rows")) {
            var clock = context.getBean(Clock.class);
            var outcome = context.getBean(Imports.class)
                    .run(
                            paths,
                            new Imports.Wishes(dryRun, acceptValid, rejects, mapping),
                            clock.instant(),
                            LocalDate.now(clock),
                            watched::more);
            watched.close();
            if (!dryRun) {
                context.getBean(Seals.class).seal(clock.instant());
            }
            return switch (outcome) {
                case Loading.Loaded<ImportReport>(var report) -> told(report);
                case Loading.Refused<ImportReport>(var problems) -> {
                    problems.forEach(System.err::println);
                    yield ExitCode.REFUSED;
                }
            };
        }
    }

    private int told(ImportReport report) {
        report.sheets().forEach(ImportCommand::tell);
        report.problems().forEach(System.err::println);
        if (report.problemCount() > report.problems().size()) {
            System.err.println("... and %,d more."
                    .formatted(report.problemCount() - report.problems().size()));
        }
        var taken = report.isClean() || acceptValid;
        System.out.println(
                report.dryRun()
                        ? "A dry run: nothing was written."
                        : taken ? "%,d rows written.".formatted(report.written()) : "Nothing was written.");
        report.rejects().forEach(file -> System.out.println("Bad rows are in " + file + "."));
        return report.isDone() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static void tell(SheetReport sheet) {
        System.out.println("%s: %,d rows = %,d empty + %,d bad + %,d there already + %,d new. %s"
                .formatted(
                        sheet.file(),
                        sheet.rows(),
                        sheet.empty(),
                        sheet.bad(),
                        sheet.alreadyThere(),
                        sheet.fresh(),
                        sheet.remark())
                .strip());
        sheet.totals().forEach((what, count) -> System.out.println("  %s: %,d".formatted(what, count)));
    }
}
