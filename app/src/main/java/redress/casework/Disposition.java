package redress.casework;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places of the ledger. Each representation has exactly one, so that the ledger always sums. */
public final class Disposition {

    private static final String AWAITING_TRIAGE = "awaiting-triage";

    private Disposition() {}

    /** Every place that a case can have. */
    public static Set<String> all() {
        return Stream.of(
                        Stream.of(AWAITING_TRIAGE, ClosingReason.RESOLVED_INFORMALLY.code()),
                        Stream.of(Kind.values()).map(Kind::code),
                        Stream.of(Route.values()).map(Route::code))
                .flatMap(places -> places)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String of(Case known) {
        if (isWithdrawn(known)) {
            return Route.WITHDRAWN.code();
        }
        if (known.position() instanceof Position.Closed(var on, var why) && why == ClosingReason.RESOLVED_INFORMALLY) {
            return why.code();
        }
        return known.triage()
                .map(decision -> switch (decision) {
                    case Triage.TakenForward(var kind, var procedure) -> kind.code();
                    case Triage.RoutedOut(var route, var reason, var exclusion) -> route.code();
                })
                .orElse(AWAITING_TRIAGE);
    }

    /** Whether what was withdrawn is the whole of it. What was answered stays answered when the rest is withdrawn. */
    private static boolean isWithdrawn(Case known) {
        return known.handling().withdrawnOn().isPresent()
                && known.proceedings().firstAnswer().isEmpty();
    }
}
