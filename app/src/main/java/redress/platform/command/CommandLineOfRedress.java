package redress.platform.command;

import java.net.BindException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import redress.platform.Refused;

/** The command line: which commands there are, and how a failure is told. */
@Command(
        name = "redress",
        description = "Hears, answers, learns from and reports on complaints.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineOfRedress.Version.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 refused or something found, 2 used wrongly.",
            "Help for one command: ./redress COMMAND --help"
        })
public final class CommandLineOfRedress {

    private CommandLineOfRedress() {}

    /** Runs one command to its end and answers its exit code. */
    public static int run(Class<?> application, String... arguments) {
        var program = new Program(application);
        var line = new CommandLine(new CommandLineOfRedress())
                .addSubcommand(new DemoCommand(program))
                .addSubcommand(new ServeCommand(program))
                .addSubcommand(new InitCommand(program))
                .addSubcommand(new HolidaysCommand(program))
                .addSubcommand(new ImportCommand(program))
                .addSubcommand(new ReportCommand(program))
                .addSubcommand(new VerifyCommand(program))
                .addSubcommand(new RebuildCommand(program))
                .addSubcommand(new ExportCommand(program))
                .addSubcommand(new RestoreCommand(program))
                .addSubcommand(new AccountCommand(program))
                .addSubcommand(new GenerateCommand(program));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        line.setExecutionExceptionHandler(CommandLineOfRedress::tell);
        return arguments.length == 0 ? usage(line) : line.execute(arguments);
    }

    private static int usage(CommandLine line) {
        line.usage(System.err);
        return ExitCode.USAGE;
    }

    private static int tell(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        var sentence =
                causes(failure).flatMap(cause -> sentence(cause).stream()).findFirst();
        if (sentence.isEmpty()) {
            innermost(failure).printStackTrace(line.getErr());
        }
        line.getErr().println(sentence.orElseGet(() -> "Redress failed: " + innermost(failure)));
        return ExitCode.REFUSED;
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case Refused refused -> Optional.of(refused.sentence());
            case PortInUseException taken ->
                Optional.of("Port %d is in use by another program. Choose one with --port.".formatted(taken.getPort()));
            case BindException bind -> Optional.of("The address cannot be used: %s.".formatted(bind.getMessage()));
            case FlywayValidateException other ->
                Optional.of("The tables of this database were made by another build of Redress: " + other.getMessage());
            default -> Optional.empty();
        };
    }

    private static Throwable innermost(Throwable failure) {
        return causes(failure).reduce(failure, (_, deeper) -> deeper);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, each -> each.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            var version =
                    Optional.ofNullable(CommandLineOfRedress.class.getPackage().getImplementationVersion());
            return new String[] {"Redress " + version.orElse("(not packaged)")};
        }
    }
}
