package redress.casework;

import java.util.Optional;

/**
 * Which cases somebody may see. It is asked inside every query, so that what may not be seen is not there: least of all,
 * for a member of staff, a case that concerns themselves.
 */
public sealed interface Sight {

    /** Every case: of a program, which is nobody. */
    record Everything() implements Sight {}

    /** Every case but those that concern this member of staff. */
    record OfOthers(StaffId staff) implements Sight {}

    /** Only the cases that are allocated to this member of staff, and of them none that concerns them. */
    record AllocatedTo(StaffId staff) implements Sight {}

    /** Whose sight it is; empty for a program. */
    default Optional<StaffId> whose() {
        return switch (this) {
            case Everything() -> Optional.empty();
            case OfOthers(var staff) -> Optional.of(staff);
            case AllocatedTo(var staff) -> Optional.of(staff);
        };
    }

    default boolean covers(Case known) {
        return switch (this) {
            case Everything() -> true;
            case OfOthers(var staff) -> !known.concerns(staff);
            case AllocatedTo(var staff) ->
                known.handling().allocatedTo().equals(Optional.of(staff)) && !known.concerns(staff);
        };
    }
}
