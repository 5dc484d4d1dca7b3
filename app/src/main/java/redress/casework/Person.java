package redress.casework;

import java.util.Optional;
import redress.journal.Personal;
import redress.organisation.RelationshipId;

/** A person in a case, with the part they have in it and, where they act for somebody, why they may. */
public record Person(
        PersonId id,
        Role role,
        Optional<RelationshipId> relationship,
        Optional<ActingBasisId> basis,
        Personal<PersonDetails> details) {

    public String name() {
        return details.map(PersonDetails::name).orElse("Erased");
    }
}
