package redress.platform.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import redress.journal.Verification;
import redress.journal.Verified;

@Command(
        name = "verify",
        description = "Computes every chain, seal and derived row anew, and names what does not hold.",
        footer = {
            "",
            "Example:",
            "  ./redress verify --data DIR",
            "",
            "Exit codes: 0 everything holds, 1 something does not, 2 used wrongly."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int NAMED = 100;

    private final Program program;

    @Mixin
    private DataOption data = new DataOption();

    VerifyCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var context = program.work("verify", data.directory());
                var watched = Watched.work("Verifying events")) {
            var verified = context.getBean(Verification.class).run(NAMED, watched::at);
            watched.close();
            return told(verified);
        }
    }

    /** What was looked at, and each link that does not hold. */
    static int told(Verified verified) {
        System.out.println("%,d streams, %,d events, %,d seals, %,d derived rows."
                .formatted(verified.streams(), verified.events(), verified.seals(), verified.rows()));
        if (verified.holds()) {
            System.out.println("Everything holds.");
            return ExitCode.DONE;
        }
        verified.broken().forEach(System.err::println);
        System.err.println("%,d places do not hold.".formatted(verified.found()));
        return ExitCode.REFUSED;
    }
}
