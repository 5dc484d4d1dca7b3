package redress.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.journal.Actor;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.platform.CouncilInForce;
import redress.platform.DerivedTables;
import redress.platform.Refused;
import redress.procedure.Loading;
import redress.procedure.Problem;

@Command(
        name = "init",
        description = "Makes an installation for a council, or takes on its changed files.",
        footer = {
            "",
            "Examples:",
            "  ./redress init --data DIR --council sample",
            "  ./redress init --data DIR --council /srv/our-council"
        })
final class InitCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--council",
            required = true,
            paramLabel = "NAME-OR-FOLDER",
            description = "A council that comes with Redress, or a folder of its files.")
    private String council = "";

    InitCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var folder = folder();
        var problems = CouncilInForce.check(folder);
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        try (var context = program.begin("init", data.directory())) {
            var organisation = context.getBean(Organisation.class);
            var before = organisation.folder();
            var lost = before.map(old -> CouncilInForce.lost(old, folder)).orElse(List.of());
            if (!lost.isEmpty()) {
                return refused(lost);
            }
            var derived = context.getBean(DerivedTables.class);
            if (before.isPresent() && !before.equals(Optional.of(folder))) {
                derived.insistOnBeingAlone();
            }
            var now = context.getBean(Clock.class).instant();
            return switch (organisation.adopt(folder, new Actor("init"), now)) {
                case Loading.Loaded<Council>(var adopted) -> {
                    try (var watched = Watched.work("Deriving dates under the new rules")) {
                        derived.follow(watched::at);
                    }
                    System.out.println(adopted.name() + " is ready in " + data.directory() + ".");
                    yield ExitCode.DONE;
                }
                case Loading.Refused<Council> refused -> refused(refused.problems());
            };
        }
    }

    private static int refused(List<Problem> problems) {
        problems.forEach(System.err::println);
        System.err.println("Nothing was changed.");
        return ExitCode.REFUSED;
    }

    private CouncilFolder folder() throws IOException {
        var directory = Path.of(council);
        if (Files.isDirectory(directory)) {
            return CouncilFolder.in(directory);
        }
        return CouncilFolder.shipped(council)
                .orElseThrow(() -> new Refused(
                        "There is no council named %s, neither in Redress nor as a folder.".formatted(council)));
    }
}
