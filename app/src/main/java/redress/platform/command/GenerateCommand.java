package redress.platform.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import redress.casework.Cases;
import redress.exchange.SyntheticCases;
import redress.platform.CouncilInForce;

@Command(
        name = "generate",
        description = {
            "Writes invented cases in any number, for measuring.",
            "Their kinds, findings and delays have the shares of a real register. The same seed gives the same cases."
        },
        footer = {
            "",
            "Examples:",
            "  ./redress generate --cases 10000",
            "  ./redress generate --data DIR --cases 1000000 --seed 7 --years 2016-2026"
        })
final class GenerateCommand implements Callable<Integer> {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    private final Program program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--cases", paramLabel = "N", required = true, description = "How many.")
    private int cases;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "What chance starts from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--years",
            paramLabel = "A-B",
            defaultValue = "2014-2026",
            description = "Received from 1 January of A to 31 December of B, or today (default: ${DEFAULT-VALUE}).")
    private String years = "";

    GenerateCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var span = YEARS.matcher(years);
        if (!span.matches() || cases < 1 || span.group(1).compareTo(span.group(2)) > 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Give --cases as a number from 1, and --years like 2014-2026.");
        }
        try (var context = program.work("generate", data.directory());
                var watched = Watched.work("Writing cases")) {
            var clock = context.getBean(Clock.class);
            var today = LocalDate.now(clock);
            var from = LocalDate.of(Integer.parseInt(span.group(1)), 1, 1);
            if (from.isAfter(today)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "The first of --years lies in the future.");
            }
            var council = context.getBean(CouncilInForce.class);
            new SyntheticCases(
                            council.council(),
                            council.ruleBook(),
                            cases,
                            seed,
                            from,
                            LocalDate.of(Integer.parseInt(span.group(2)), 12, 31),
                            today)
                    .writeTo(context.getBean(Cases.class), clock.instant(), watched::more);
        }
        System.out.printf("%,d invented cases are there.%n", cases);
        return ExitCode.DONE;
    }
}
