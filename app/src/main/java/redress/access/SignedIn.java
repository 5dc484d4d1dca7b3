package redress.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import redress.casework.Sight;
import redress.casework.StaffId;
import redress.journal.Actor;

/**
 * Whoever is at the keyboard. A page gets it with {@code @AuthenticationPrincipal SignedIn me}.
 *
 * @param roles at least one; what they allow adds up
 * @param credential the password with which they came in
 */
public record SignedIn(String username, String displayName, Set<RoleOfStaff> roles, Credential credential)
        implements Principal, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return username;
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> Permissions.of(role).contains(permission));
    }

    /** @throws AccessDeniedException when they may not; the page that says so is shown */
    public void mustHave(Permission permission) {
        if (!may(permission)) {
            throw new AccessDeniedException("Needs " + permission);
        }
    }

    /** Which cases are there at all, for this person. */
    public Sight sight() {
        return may(Permission.SEE_CASES) ? sightOfLines() : new Sight.AllocatedTo(staff());
    }

    /** Which cases this person finds behind a figure, as lines without names. */
    public Sight sightOfLines() {
        return new Sight.OfOthers(staff());
    }

    public StaffId staff() {
        return new StaffId(username);
    }

    public Actor actor() {
        return new Actor(username);
    }
}
