package redress.platform.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import redress.access.Accounts;
import redress.access.Opening;
import redress.access.RoleOfStaff;
import redress.platform.Refused;

@Command(
        name = "account",
        description = "Lets somebody sign in, gives them another password, or lets them in no more.",
        footer = {
            "",
            "The password is asked for, or is the first line of the input.",
            "Roles: complaints-officer, complaints-manager, investigating-officer, senior-manager,",
            "insight-analyst, administrator.",
            "",
            "Examples:",
            "  ./redress account --data DIR jsmith --name \"Jo Smith\" --role complaints-officer",
            "  ./redress account --data DIR jsmith --new-password",
            "  ./redress account --data DIR jsmith --close"
        })
final class AccountCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "USERNAME", description = "The name to sign in with.")
    private String username = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The person's name.")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "What the person does; can be given several times.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--new-password", description = "Changes the password.")
    private boolean newPassword;

    @Option(names = "--close", description = "Closes the account; the journal keeps its name.")
    private boolean close;

    AccountCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var known = known();
        var password = close ? "" : password();
        try (var context = program.work("account", data.directory())) {
            var accounts = context.getBean(Accounts.class);
            var now = context.getBean(Clock.class).instant();
            var outcome = close
                    ? accounts.close(username)
                    : newPassword
                            ? accounts.changePassword(username, password)
                            : accounts.add(username, name, known, password, now);
            return switch (outcome) {
                case Opening.Opened() -> ExitCode.DONE;
                case Opening.Refused(var sentence) -> throw new Refused(sentence + ".");
            };
        }
    }

    private Set<RoleOfStaff> known() {
        var known = EnumSet.noneOf(RoleOfStaff.class);
        for (var role : roles) {
            known.add(RoleOfStaff.ofCode(role)
                    .orElseThrow(() -> new Refused("%s is no role. There are: %s."
                            .formatted(
                                    role,
                                    Arrays.stream(RoleOfStaff.values())
                                            .map(RoleOfStaff::code)
                                            .collect(Collectors.joining(", "))))));
        }
        return known;
    }

    private static String password() throws IOException {
        var console = Optional.ofNullable(System.console()).filter(terminal -> terminal.isTerminal());
        if (console.isPresent()) {
            return Optional.ofNullable(console.get().readPassword("Password (12 characters or more): "))
                    .map(String::new)
                    .orElse("");
        }
        var input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return Optional.ofNullable(input.readLine()).orElse("");
    }
}
