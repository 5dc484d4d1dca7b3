package redress.register;

import java.util.Collection;
import java.util.Optional;
import redress.organisation.Pence;

/**
 * A budget and what stands against it. A fee counts in the report year of its appointment, and so does all that is paid of
 * it, whenever that is: so the three figures of a year are always about the same appointments.
 *
 * @param budget empty where nobody set one
 */
public record Spending(Optional<Pence> budget, Pence agreed, Pence paid) {

    public static Spending of(Optional<Pence> budget, Collection<Appointment> appointments) {
        return new Spending(
                budget,
                appointments.stream().map(Appointment::agreed).reduce(Pence.NONE, Pence::plus),
                appointments.stream().map(Appointment::paid).reduce(Pence.NONE, Pence::plus));
    }

    /** Agreed and not paid yet. */
    public Pence unpaid() {
        return agreed.minus(paid);
    }

    /** What can still be agreed; below nothing where more was agreed than there is. */
    public Optional<Pence> left() {
        return budget.map(amount -> amount.minus(agreed));
    }
}
