package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.organisation.Pence;
import redress.organisation.ServiceId;
import redress.organisation.Validity;

/** Everything that somebody can ask to be done about one person of the pool. */
public sealed interface PoolCommand {

    record Join(LocalDate on, ContactDetails details, List<Part> parts, List<String> skills) implements PoolCommand {}

    record ChangeDetails(ContactDetails details, List<Part> parts, List<String> skills) implements PoolCommand {}

    /** A curriculum vitae was received, or looked at again and found still right. */
    record FileCv(LocalDate on, LocalDate reviewOn) implements PoolCommand {}

    record GiveAvailability(Validity days) implements PoolCommand {}

    record DeclareConflict(LocalDate on, Optional<ServiceId> service, String interest) implements PoolCommand {}

    record EndConflict(int conflict, LocalDate on) implements PoolCommand {}

    /** @param service the service that the case is about, where it is known */
    record Appoint(Part part, String caseReference, Optional<ServiceId> service, LocalDate on, Pence fee)
            implements PoolCommand {}

    record ChangeFee(int appointment, LocalDate on, Pence fee, String reason) implements PoolCommand {}

    record Pay(int appointment, LocalDate on, Pence amount) implements PoolCommand {}

    record Leave(LocalDate on, String reason) implements PoolCommand {}

    record Return(LocalDate on) implements PoolCommand {}

    /** Takes back what was recorded by mistake. @param told its number among all that was told of this person, from 1 */
    record TakeBack(int told, String reason) implements PoolCommand {}
}
