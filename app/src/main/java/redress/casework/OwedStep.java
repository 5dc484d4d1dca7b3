package redress.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.procedure.Milestone;

/**
 * A step that is still owed once a case went another way, and for which nobody has set a day.
 *
 * @param under the rules that ask for it, which word it
 */
public record OwedStep(ProcedureInForce under, Milestone fact) {

    /** Several, as a row holds them; empty where there are none. */
    static Optional<String> written(List<OwedStep> owed) {
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(owed.stream()
                        .map(step -> "%s/%s/%s".formatted(step.under.procedure(), step.under.version(), step.fact))
                        .collect(Collectors.joining(" ")));
    }

    static List<OwedStep> read(String written) {
        return Arrays.stream(written.split(" "))
                .map(step -> step.split("/", 3))
                .map(part -> new OwedStep(new ProcedureInForce(part[0], part[1]), new Milestone(part[2])))
                .toList();
    }
}
