package redress.casework;

import java.util.Optional;

/**
 * A member of staff whom a complaint concerns. Always sealed in the journal.
 *
 * @param job what they do, as far as it is known; may be empty
 * @param account with which they sign in, where they do: the case is then not there for them
 */
public record NamedStaff(String name, String job, Optional<StaffId> account) {

    boolean is(StaffId staff) {
        return account.equals(Optional.of(staff));
    }
}
