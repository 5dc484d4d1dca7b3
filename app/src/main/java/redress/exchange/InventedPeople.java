package redress.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.casework.ActingBasisId;
import redress.casework.CaseCommand.NewPerson;
import redress.casework.PersonDetails;
import redress.casework.Role;
import redress.organisation.Listed;

/**
 * Who is in an invented case. The first relationship of a council's list is that of the person who uses the service, and
 * the first basis that of somebody who speaks for themselves.
 */
record InventedPeople(World world, Dice dice) {

    /** One in five speaks for themselves, as in the register of 2015 to 2018. */
    private static final double THEMSELVES = 0.2;

    List<NewPerson> people() {
        var relationships = world.council().relationships().all();
        var bases = world.council().consentBases().all();
        var themselves = relationships.size() < 2 || bases.size() < 2 || dice.chance(THEMSELVES);
        var relationship = themselves
                ? relationships.stream().findFirst().map(Listed::id)
                : Optional.of(dice.skewed(relationships.subList(1, relationships.size()))
                        .id());
        var basis = themselves
                ? bases.stream().findFirst().map(Listed::id)
                : Optional.of(dice.skewed(bases.subList(1, bases.size())).id());
        var surname = dice.pick(world.words().surnames());
        var complainant = new NewPerson(
                Role.COMPLAINANT, relationship, basis.map(ActingBasisId::new), reachable(first(), surname));
        return themselves
                ? List.of(complainant)
                : List.of(
                        complainant,
                        new NewPerson(
                                Role.SERVICE_USER,
                                Optional.empty(),
                                Optional.empty(),
                                PersonDetails.named(first() + " "
                                        + (dice.chance(0.7)
                                                ? surname
                                                : dice.pick(world.words().surnames())))));
    }

    private String first() {
        return dice.pick(world.words().firstNames());
    }

    /** Mail goes to a name kept for examples, and the telephone numbers are those kept for drama. */
    private PersonDetails reachable(String first, String surname) {
        return new PersonDetails(
                first + " " + surname,
                dice.chance(0.7) ? "%s.%s@example.org".formatted(first, surname).toLowerCase(Locale.ROOT) : "",
                dice.chance(0.8) ? "01632 960%03d".formatted(dice.between(0, 999)) : "",
                dice.chance(0.6)
                        ? dice.between(1, 90) + " " + dice.pick(world.words().surnames()) + " Road"
                        : "");
    }
}
