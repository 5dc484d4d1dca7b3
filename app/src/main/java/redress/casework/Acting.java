package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.procedure.ActingRule;

/** Who in a case acts for another on a basis that must be shown. */
public final class Acting {

    private Acting() {}

    /** What must be seen before this person may act, by the procedure of the case; empty where nothing need be. */
    public static Optional<String> demands(Case known, Person person, RuleBook book) {
        return rule(known, person, book).flatMap(ActingRule::authority);
    }

    /** The rule by which this person may act; empty where nobody said why, or the procedure knows no such reason. */
    public static Optional<ActingRule> rule(Case known, Person person, RuleBook book) {
        return person.basis()
                .flatMap(basis -> book.procedure(known).stream()
                        .flatMap(procedure -> procedure.actingBases().stream())
                        .filter(rule -> rule.code().equals(basis.value()))
                        .findFirst());
    }

    /** Whether it is still to be said why this person may act, in the words of the procedure where it has some. */
    public static boolean isUnclear(Case known, Person person, RuleBook book) {
        var namesBases = book.procedure(known)
                .filter(procedure -> !procedure.actingBases().isEmpty())
                .isPresent();
        return person.basis().isEmpty()
                || namesBases && rule(known, person, book).isEmpty();
    }

    /** Those of whom something must be seen. */
    public static List<Person> people(Case known, RuleBook book) {
        return known.people().stream()
                .filter(person -> demands(known, person, book).isPresent())
                .toList();
    }

    /**
     * To whom the response cannot go on this day: whoever would get it, where they may act no longer, or never might, and
     * nobody else in the case can be answered instead. Somebody else can who speaks for themselves, or whose authority
     * was shown and holds; of whom nothing was asked yet is not good enough to take the place of somebody refused.
     */
    static Optional<Person> barred(Case known, LocalDate on, RuleBook book) {
        return known.contact()
                .filter(person -> demands(known, person, book).isPresent() && person.isBarredOn(on))
                .filter(person -> known.people().stream()
                        .filter(Person::canAct)
                        .noneMatch(other -> speaksForThemselves(known, other, book)
                                || other.authority().holdsOn(on)));
    }

    /** Whoever represents another of whom nobody said why they may does not, although nothing is demanded of them yet. */
    private static boolean speaksForThemselves(Case known, Person person, RuleBook book) {
        return demands(known, person, book).isEmpty()
                && !(person.role().representsAnother() && person.basis().isEmpty());
    }
}
