package redress.organisation;

/** A team within a service. */
public record Team(TeamId id, String label, ServiceId service, Validity validity) implements Listed<TeamId> {}
