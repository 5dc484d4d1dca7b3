package redress.access;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who may sign in, or could once.
 *
 * @param username small letters, digits and {@code . @ _ -}; what they do stands in the journal under it
 * @param active whether they still may
 */
public record Account(String username, String displayName, Set<RoleOfStaff> roles, boolean active, Instant createdAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean has(RoleOfStaff role) {
        return roles.contains(role);
    }
}
