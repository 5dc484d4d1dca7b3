package redress.desk;

import java.util.List;
import java.util.stream.Collectors;
import redress.procedure.ClockReading;

/** What somebody should know before they give a command, although nothing forbids it. */
final class Warnings {

    private Warnings() {}

    static List<String> of(CommandForm asked, AtHand at) {
        return switch (asked.name()) {
            case "sign" -> awaited(at);
            case "send" -> AuthorityView.unshown(at);
            case "close" -> unexplained(at);
            default -> List.of();
        };
    }

    private static List<String> awaited(AtHand at) {
        var awaited = ContributionForms.awaited(at);
        return awaited.isEmpty()
                ? List.of()
                : List.of("The answer still waits for the part of " + String.join(", ", awaited)
                        + ". It can be signed without that, if it says so.");
    }

    private static List<String> unexplained(AtHand at) {
        var clocks = DelayForm.unexplained(at.file().clocks(), at.known());
        return clocks.isEmpty()
                ? List.of()
                : List.of("Nobody has said why this was missed: "
                        + clocks.stream()
                                .map(ClockReading::rule)
                                .map(rule -> rule.title())
                                .collect(Collectors.joining(", "))
                        + ". The reason can be given before the case is closed or afterwards.");
    }
}
