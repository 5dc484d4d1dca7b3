package redress.platform.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.access.Accounts;
import redress.access.Demonstration;
import redress.casework.Cases;
import redress.exchange.SampleCases;
import redress.journal.Actor;
import redress.organisation.Council;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.platform.CouncilInForce;
import redress.platform.Refused;

@Command(
        name = "demo",
        description = "Serves a fictional council with a few hundred invented cases, to look around in.",
        footer = {"", "Examples:", "  ./redress demo", "  ./redress demo --port 9000"})
final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLE = "sample";

    private final Program program;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data/demo",
            description = "Directory of the sample (default: ${DEFAULT-VALUE}). Delete it to begin anew.")
    private Path data = Path.of("data/demo");

    @Mixin
    private AddressOption address = new AddressOption();

    DemoCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        var context = program.serve("demo", data, address);
        var council = sampleCouncil(context);
        var clock = context.getBean(Clock.class);
        var password = context.getBean(Demonstration.class).password();
        context.getBean(Accounts.class).addFrom(council, password, clock.instant());
        new SampleCases(council, context.getBean(CouncilInForce.class).ruleBook(), LocalDate.now(clock))
                .writeOnceTo(context.getBean(Cases.class), clock.instant());
        System.out.println("Sample data: " + council.name() + " and everybody in it are invented.");
        System.out.println("Sign in with the password \"" + password + "\" as one of:");
        council.staff().forEach(member -> System.out.println("  %-20s %s".formatted(member.username(), member.name())));
        program.serveUntilStopped(context, address);
        return ExitCode.DONE;
    }

    private Council sampleCouncil(ApplicationContext context) {
        var organisation = context.getBean(Organisation.class);
        if (organisation.council().isEmpty()) {
            organisation.adopt(
                    CouncilFolder.shipped(SAMPLE).orElseThrow(),
                    new Actor("demo"),
                    context.getBean(Clock.class).instant());
        }
        return organisation
                .council()
                .filter(council -> council.id().equals(SAMPLE))
                .orElseThrow(() -> new Refused(
                        "%s belongs to a real council. Choose another directory for the sample.".formatted(data)));
    }
}
