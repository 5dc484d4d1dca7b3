package redress.casework;

import java.util.Optional;
import redress.journal.Personal;
import redress.organisation.RelationshipId;

/** A person in a case, with the part they have in it and, where they act for somebody, why they may and what shows it. */
public record Person(
        PersonId id,
        Role role,
        Optional<RelationshipId> relationship,
        Optional<ActingBasisId> basis,
        Personal<PersonDetails> details,
        Authority authority) {

    static Person of(CaseEvent.PersonAdded event) {
        return new Person(
                event.person(),
                event.role(),
                event.relationship(),
                event.basis(),
                event.details(),
                new Authority.NotAsked());
    }

    Person with(Authority other) {
        return new Person(id, role, relationship, basis, details, other);
    }

    /** On another basis nothing is shown yet. */
    Person actingOn(ActingBasisId other) {
        return new Person(id, role, relationship, Optional.of(other), details, new Authority.NotAsked());
    }

    /** Whether they are somebody who may act for another. */
    public boolean canAct() {
        return !role.isAppointed() && role != Role.SERVICE_USER;
    }

    public String name() {
        return details.map(PersonDetails::name).orElse("Erased");
    }
}
