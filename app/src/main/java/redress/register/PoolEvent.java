package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Event;
import redress.journal.Personal;
import redress.organisation.Pence;
import redress.organisation.ServiceId;
import redress.organisation.Validity;

/** Everything that can have happened to one person of the pool. Who they are, and words about them, are sealed. */
public sealed interface PoolEvent extends Event {

    record PoolJoined(LocalDate on, List<Part> parts, Personal<ContactDetails> details, Personal<List<String>> skills)
            implements PoolEvent {}

    record PoolDetailsChanged(List<Part> parts, Personal<ContactDetails> details, Personal<List<String>> skills)
            implements PoolEvent {}

    record CvFiled(LocalDate on, LocalDate reviewOn) implements PoolEvent {}

    record AvailabilityGiven(Validity days) implements PoolEvent {}

    record ConflictDeclared(int conflict, LocalDate on, Optional<ServiceId> service, Personal<String> interest)
            implements PoolEvent {}

    record ConflictEnded(int conflict, LocalDate on) implements PoolEvent {}

    record PoolAppointed(
            int appointment, Part part, String caseReference, Optional<ServiceId> service, LocalDate on, Pence fee)
            implements PoolEvent {}

    record FeeChanged(int appointment, LocalDate on, Pence fee, Personal<String> reason) implements PoolEvent {}

    record FeePaid(int appointment, LocalDate on, Pence amount) implements PoolEvent {}

    record PoolLeft(LocalDate on, Personal<String> reason) implements PoolEvent {}

    record PoolReturned(LocalDate on) implements PoolEvent {}

    /**
     * What had been told by mistake, and counts no more; it stays in the history.
     *
     * @param told the number of the event in this person's history, from 1
     */
    record PoolTakenBack(int told, Personal<String> reason) implements PoolEvent {}
}
