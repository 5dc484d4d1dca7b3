package redress.casework;

import java.util.Optional;
import redress.organisation.RouteReasonId;

/** What triage decides: to take a representation forward as one kind, or the route by which it leaves. */
public sealed interface Triage {

    /** The procedure that the case is under from then on. */
    default Optional<ProcedureInForce> procedure() {
        return switch (this) {
            case TakenForward(var kind, var inForce) -> inForce;
            case RoutedOut(var route, var reason, var exclusion) -> Optional.empty();
        };
    }

    /** Where it goes that is not taken forward here. */
    default Optional<Route> leavesBy() {
        return switch (this) {
            case TakenForward _ -> Optional.empty();
            case RoutedOut(var route, var reason, var exclusion) -> Optional.of(route);
        };
    }

    /** The ground of a procedure's rules on which it is not taken forward, where it rests on one. */
    default Optional<Exclusion> exclusion() {
        return switch (this) {
            case TakenForward _ -> Optional.empty();
            case RoutedOut(var route, var reason, var exclusion) -> exclusion;
        };
    }

    /** Taken forward; a complaint names the procedure and version in force, which then stay with the case. */
    record TakenForward(Kind kind, Optional<ProcedureInForce> procedure) implements Triage {}

    /**
     * Not taken forward here, for a reason from the council's list.
     *
     * @param exclusion the ground of a procedure's rules that it relies on, where it does
     */
    record RoutedOut(Route route, RouteReasonId reason, Optional<Exclusion> exclusion) implements Triage {

        public RoutedOut(Route route, RouteReasonId reason) {
            this(route, reason, Optional.empty());
        }
    }
}
