package redress.platform.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the installation lives. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${REDRESS_DATA:-data}",
            description = "Directory of the installation: database and keys (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("data");

    Path directory() {
        return directory;
    }
}
