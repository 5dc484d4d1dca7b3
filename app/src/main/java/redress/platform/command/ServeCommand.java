package redress.platform.command;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import redress.access.Accounts;
import redress.organisation.Organisation;
import redress.platform.CouncilInForce;
import redress.platform.DataDirectory;

@Command(
        name = "serve",
        description = "Serves the pages until it is stopped.",
        footer = {"", "Examples:", "  ./redress serve", "  ./redress serve --data /srv/redress --port 9000"})
final class ServeCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AddressOption address = new AddressOption();

    ServeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        var context = program.serve("serve", data.directory(), address);
        if (context.getBean(Organisation.class).council().isEmpty()) {
            System.out.println("This directory has no council yet. Run: ./redress init --data %s --council NAME"
                    .formatted(data.directory()));
        }
        letTheFirstIn(context);
        if (context.getBean(Organisation.class).council().isPresent()) {
            context.getBean(CouncilInForce.class).ruleBook();
        }
        program.serveUntilStopped(context, address);
        return ExitCode.DONE;
    }

    /** Into a file and not onto the console, whose output ends up in logs. */
    private static void letTheFirstIn(ApplicationContext context) {
        context.getBean(Accounts.class)
                .addFirst(context.getBean(Clock.class).instant())
                .ifPresent(first -> {
                    var directory = context.getBean(DataDirectory.class);
                    var file = directory.root().resolve("first-account.txt");
                    directory.writeSecret(
                            file,
                            "Username: %s%nPassword: %s%n"
                                    .formatted(first.username(), first.password())
                                    .getBytes(StandardCharsets.UTF_8));
                    System.out.println("The first account and its password are in " + file + ". Delete it after use.");
                });
    }
}
