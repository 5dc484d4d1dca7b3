package redress.register;

import java.util.List;
import redress.journal.Personal;

/** What is restricted: by kind, which stays, and with what it means for the person, which goes when they are erased. */
public record Limits(List<RestrictionKind> kinds, Personal<List<Restriction>> terms) {

    public Limits {
        kinds = List.copyOf(kinds);
    }

    static Limits of(List<Restriction> restrictions) {
        return new Limits(
                restrictions.stream().map(Restriction::kind).toList(), Personal.of(List.copyOf(restrictions)));
    }
}
