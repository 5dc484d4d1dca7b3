package redress.organisation;

/**
 * A reason for not taking a representation forward.
 *
 * @param route the code of the route that it leaves by: withdrawn, safeguarding, other-procedure, other-body, ineligible
 */
public record RouteReason(RouteReasonId id, String label, String route, Validity validity)
        implements Listed<RouteReasonId> {}
