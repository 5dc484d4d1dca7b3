package redress.organisation;

/**
 * Somebody who works with cases, as the council's folder names them.
 *
 * @param username the name with which they sign in
 * @param role one of complaints-officer, complaints-manager, investigating-officer, senior-manager, insight-analyst,
 *     administrator
 */
public record StaffMember(String username, String name, String role) {}
