package redress.register;

import java.time.LocalDate;
import java.util.Optional;
import redress.organisation.Pence;
import redress.organisation.ServiceId;

/**
 * A part that somebody of the pool takes in a case, and what it costs.
 *
 * @param number counts this person's appointments, from 1
 * @param service the service that the case is about, where it is known
 * @param agreed the fee that was agreed, all of it
 * @param paid what was paid of it so far
 */
public record Appointment(
        int number,
        Part part,
        String caseReference,
        Optional<ServiceId> service,
        LocalDate on,
        Pence agreed,
        Pence paid) {

    public Pence unpaid() {
        return agreed.minus(paid);
    }

    Appointment agreeing(Pence fee) {
        return new Appointment(number, part, caseReference, service, on, fee, paid);
    }

    Appointment paying(Pence amount) {
        return new Appointment(number, part, caseReference, service, on, agreed, paid.plus(amount));
    }
}
