package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import redress.journal.Personal;
import redress.organisation.RelationshipId;

/**
 * A person in a case, with the part they have in it and, where they act for somebody, why they may and what shows it.
 *
 * @param barredFrom the first day on which they may be told nothing of the person for whom they would act; empty where
 *     the ledger forbids nothing. Only what is shown lifts it: asking again does not, nor does another basis
 */
public record Person(
        PersonId id,
        Role role,
        Optional<RelationshipId> relationship,
        Optional<ActingBasisId> basis,
        Personal<PersonDetails> details,
        Authority authority,
        Optional<LocalDate> barredFrom) {

    static Person of(CaseEvent.PersonAdded event) {
        return new Person(
                event.person(),
                event.role(),
                event.relationship(),
                event.basis(),
                event.details(),
                new Authority.NotAsked(),
                Optional.empty());
    }

    Person with(Authority entry) {
        return new Person(
                id,
                role,
                relationship,
                basis,
                details,
                entry,
                entry instanceof Authority.Shown
                        ? entry.barsFrom()
                        : Stream.concat(barredFrom.stream(), entry.barsFrom().stream())
                                .min(Comparator.naturalOrder()));
    }

    Person described(Personal<PersonDetails> others) {
        return new Person(id, role, relationship, basis, others, authority, barredFrom);
    }

    /** On another basis nothing is shown yet. */
    Person actingOn(ActingBasisId other) {
        return new Person(id, role, relationship, Optional.of(other), details, new Authority.NotAsked(), barredFrom);
    }

    /** Whether they may not be told anything of the other person on this day, because of what the ledger says. */
    public boolean isBarredOn(LocalDate day) {
        return barredFrom.filter(from -> !day.isBefore(from)).isPresent();
    }

    /** Whether they are somebody who may act for another. */
    public boolean canAct() {
        return !role.isAppointed() && role != Role.SERVICE_USER;
    }

    public String name() {
        return details.map(PersonDetails::name).orElse("Erased");
    }
}
