package redress.casework;

import java.util.Optional;
import redress.organisation.RouteReasonId;

/** What triage decides: to take a representation forward as one kind, or the route by which it leaves. */
public sealed interface Triage {

    /** Taken forward; a complaint names the procedure and version in force, which then stay with the case. */
    record TakenForward(Kind kind, Optional<ProcedureInForce> procedure) implements Triage {}

    /** Not taken forward here, for a reason from the council's list. */
    record RoutedOut(Route route, RouteReasonId reason) implements Triage {}
}
