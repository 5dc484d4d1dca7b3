package redress.casework;

import java.util.Optional;

/** Which cases somebody may see. It is asked inside every query, so that what may not be seen is not there. */
public sealed interface Sight {

    /** Every case. */
    record Everything() implements Sight {}

    /** Only the cases that are allocated to this member of staff. */
    record AllocatedTo(StaffId staff) implements Sight {}

    default boolean covers(Case known) {
        return switch (this) {
            case Everything() -> true;
            case AllocatedTo(var staff) -> known.handling().allocatedTo().equals(Optional.of(staff));
        };
    }
}
