package redress.casework;

import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import redress.procedure.Milestone;
import redress.procedure.Stage;

/** Who takes part in a stage, and who may not because of another part that they have. */
final class AppointmentRules {

    private AppointmentRules() {}

    /** The same name in two parts that nobody may have at once (for a panel, SI 2006/1738 reg 19). */
    static Optional<Ruling> conflict(Case known, CaseCommand.NewPerson person, RuleBook book) {
        return twice(known, person).or(() -> otherPart(known, person, book));
    }

    /** A name that is put right must not be one that could not have been recorded. */
    static Optional<Ruling> renamed(Case known, Person person, String name, RuleBook book) {
        var others = known.withPeople(known.people().stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList());
        var anew = new CaseCommand.NewPerson(
                person.role(), person.relationship(), person.basis(), PersonDetails.named(name));
        return said(name, "name", "Enter the name.")
                .or(() -> same(name, person.name())
                        ? Optional.empty()
                        : conflict(others, anew, book).map(AppointmentRules::ofTheName));
    }

    private static Ruling ofTheName(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Refused(var refusal) -> Ruling.refuse(refusal.code(), "name", refusal.sentence());
            case Ruling.Accepted _ -> ruling;
        };
    }

    /** Nobody fills two seats: whoever is appointed again is the same person, however often the form was sent. */
    private static Optional<Ruling> twice(Case known, CaseCommand.NewPerson person) {
        return known.people().stream()
                .filter(other -> person.role().isAppointed() && other.role() == person.role())
                .filter(other -> same(other.name(), person.details().name()))
                .findFirst()
                .flatMap(other -> refuse(
                        "already-takes-part",
                        "role",
                        "%s is the %s of this case already. If it is somebody else of that name, add what tells them apart."
                                .formatted(other.name(), other.role().label().toLowerCase(Locale.UK))));
    }

    private static Optional<Ruling> otherPart(Case known, CaseCommand.NewPerson person, RuleBook book) {
        return ofProcedure(known, book)
                .filter(wanted -> wanted.role().equals(person.role().code()))
                .flatMap(wanted -> known.people().stream()
                        .filter(other -> wanted.notAlso().contains(other.role().code()))
                        .filter(other -> same(other.name(), person.details().name()))
                        .flatMap(other -> refuse(
                                "conflict",
                                "role",
                                "%s is the %s of this case already and may not take this part too (%s)."
                                        .formatted(
                                                other.name(),
                                                other.role().label().toLowerCase(Locale.UK),
                                                wanted.source()))
                                .stream()))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** The first part of this stage that nobody has yet, or too few have. */
    static Optional<Ruling> missing(Case known, RuleBook book) {
        return missing("This stage", vacancies(known, book).stream());
    }

    /** Nobody takes a step without those whose it is: no panel meets without its members. */
    static Optional<Ruling> missingFor(Case known, Milestone fact, RuleBook book) {
        return missing(
                "This",
                ofProcedure(known, book)
                        .filter(wanted -> wanted.before().contains(fact))
                        .filter(wanted -> isVacant(known, wanted)));
    }

    private static Optional<Ruling> missing(String what, Stream<Stage.Appointment> vacant) {
        return vacant.findFirst()
                .flatMap(wanted -> refuse(
                        "not-appointed",
                        "",
                        "%s needs %s (%s). %s"
                                .formatted(
                                        what,
                                        Role.wanted(wanted.role(), wanted.number()),
                                        wanted.source(),
                                        wanted.number() == 1
                                                ? "Add that person first."
                                                : "Add each of them as a person first.")));
    }

    /** What was done for which nobody can be spared who has this part. */
    static Stream<Milestone> neededFor(Case known, Role role, RuleBook book) {
        return ofProcedure(known, book)
                .filter(wanted -> wanted.role().equals(role.code()) && number(known, wanted) <= wanted.number())
                .flatMap(wanted -> wanted.before().stream())
                .filter(fact -> known.proceedings().step(fact).isPresent());
    }

    static List<Stage.Appointment> vacancies(Case known, RuleBook book) {
        return book.stage(known).stream()
                .flatMap(stage -> stage.appointments().stream())
                .filter(wanted -> isVacant(known, wanted))
                .toList();
    }

    private static Stream<Stage.Appointment> ofProcedure(Case known, RuleBook book) {
        return book.procedure(known).stream()
                .flatMap(procedure -> procedure.stages().stream())
                .flatMap(stage -> stage.appointments().stream());
    }

    private static boolean isVacant(Case known, Stage.Appointment wanted) {
        return number(known, wanted) < wanted.number();
    }

    private static long number(Case known, Stage.Appointment wanted) {
        return known.people().stream()
                .filter(person -> person.role().code().equals(wanted.role()))
                .count();
    }
}
