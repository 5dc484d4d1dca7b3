package redress.organisation;

/** A service that people complain of and praise; reports count by it. */
public record Service(ServiceId id, String label, String directorate, Validity validity) implements Listed<ServiceId> {}
