package redress.platform.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import redress.platform.DerivedTables;

@Command(
        name = "rebuild",
        description = "Derives every table from the journal anew. Pages can be read meanwhile; writing waits.",
        footer = {"", "Example:", "  ./redress rebuild --data DIR"})
final class RebuildCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    RebuildCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var context = program.work("rebuild", data.directory());
                var watched = Watched.work("Rebuilding from events")) {
            var rows = context.getBean(DerivedTables.class).derive(watched::at);
            watched.close();
            System.out.println("%,d rows derived.".formatted(rows));
            return ExitCode.DONE;
        }
    }
}
