package redress.platform.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import redress.journal.Backup;

@Command(
        name = "export",
        description = "Writes a complete backup into one file, beside a running server too.",
        footer = {
            "",
            "The master key (DIR/master.key) is not in it: keep a copy elsewhere. Without it a backup has nothing personal.",
            "",
            "Example:",
            "  ./redress export --data DIR backup.zip"
        })
final class ExportCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "The backup to write; it must not be there yet.")
    private Path file = Path.of("");

    ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var context = program.work("export", data.directory());
                var watched = Watched.work("Exporting events")) {
            var now = context.getBean(Clock.class).instant();
            var outcome = context.getBean(Backup.class).export(file.toAbsolutePath(), now, watched::at);
            watched.close();
            return RestoreCommand.told(outcome);
        }
    }
}
