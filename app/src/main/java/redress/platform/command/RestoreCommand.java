package redress.platform.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import redress.journal.Backup;
import redress.journal.Progress;
import redress.platform.DerivedTables;

@Command(
        name = "restore",
        description = "Fills a new directory from a backup, and verifies all of it.",
        footer = {
            "",
            "Put the master key of the installation that wrote the backup into DIR/master.key first.",
            "",
            "Example:",
            "  mkdir -m 700 NEWDIR && cp master.key NEWDIR/ && ./redress restore --data NEWDIR backup.zip"
        })
final class RestoreCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "A backup that export wrote.")
    private Path file = Path.of("");

    RestoreCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Deque<Watched> shown = new ArrayDeque<>();
        try (var context = program.begin("restore", data.directory())) {
            var outcome = context.getBean(Backup.class).restore(file.toAbsolutePath(), step -> next(shown, step));
            if (outcome instanceof Backup.Outcome.Restored) {
                context.getBean(DerivedTables.class).note();
            }
            return told(outcome);
        } finally {
            shown.forEach(Watched::close);
        }
    }

    private static Progress next(Deque<Watched> shown, String step) {
        Optional.ofNullable(shown.poll()).ifPresent(Watched::close);
        var watched = Watched.work(step);
        shown.push(watched);
        return watched::at;
    }

    static int told(Backup.Outcome outcome) {
        return switch (outcome) {
            case Backup.Outcome.Exported(var file, var rows) -> {
                System.out.println("%,d rows written to %s.".formatted(rows, file));
                yield ExitCode.DONE;
            }
            case Backup.Outcome.Restored(var rows, var verified) -> {
                System.out.println("%,d rows restored.".formatted(rows));
                yield VerifyCommand.told(verified);
            }
            case Backup.Outcome.Refused(var sentence) -> {
                System.err.println(sentence);
                yield ExitCode.REFUSED;
            }
        };
    }
}
