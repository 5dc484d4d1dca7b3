package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.CaseCommand.NewPerson;
import redress.casework.PersonDetails;
import redress.casework.Role;
import redress.casework.Rules;
import redress.casework.Ruling;
import redress.organisation.Coded;
import redress.organisation.ServiceId;
import redress.procedure.Stage;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand.Appoint;
import redress.register.PoolList;
import redress.register.Spending;

/** The form with which somebody of the pool gets a part in a case. */
final class AppointForm {

    private AppointForm() {}

    /** The parts that the stage of the case wants somebody for, and that the pool may have somebody for. */
    static List<CasePage.Action> offers(AtHand at) {
        return at.me().may(Permission.KEEP_POOL) && at.me().may(Permission.HANDLE)
                ? at.book().vacancies(at.known()).stream()
                        .map(Stage.Appointment::role)
                        .flatMap(role -> Coded.find(Part.class, role).stream())
                        .map(part -> new CasePage.Action(title(part), path(at, part)))
                        .toList()
                : List.of();
    }

    static String title(Part part) {
        var words = part.code().replace('-', ' ');
        return "Appoint " + (words.startsWith("i") ? "an " : "a ") + words;
    }

    static String path(AtHand at, Part part) {
        return Paths.of(at.known().reference()) + "/appoint/" + part.code();
    }

    /**
     * @param fit those of the pool who take this part, are available today, and whose CV is on file
     * @param spending the budget of the year that today is in, and what stands against it
     */
    static List<Field> fields(AtHand at, Part part, List<PoolList.Line> fit, Spending spending) {
        var year = at.council().reportYearOf(at.today());
        return List.of(
                Field.Choice.radios(
                                "person",
                                "Who?",
                                fit.stream()
                                        .map(line -> Option.of(line.stream().toString(), line.name())
                                                .hint(hint(at, part, line)))
                                        .toList())
                        .required("Choose who is appointed"),
                Days.on(at, "When are they appointed?", "date of the appointment"),
                Field.Money.of("fee", "What fee is agreed, in pounds?")
                        .hint("All that will be paid for this part, like 250 or 1,250.50. Enter 0 if there is none. "
                                + spending.left()
                                        .map(left -> "Left to agree in %s: %s.".formatted(year, left))
                                        .orElse("No budget is set for %s.".formatted(year)))
                        .required("Enter the fee")
                        .orNothing());
    }

    /** What they know of, and what may stand against them. */
    private static String hint(AtHand at, Part part, PoolList.Line line) {
        var barring = services(at)
                .filter(service -> line.conflicts().contains(Optional.of(service)))
                .map(service -> "declared a conflict of interest with "
                        + at.council().services().label(service) + ".")
                .findFirst()
                .or(() -> refused(at, part, line.name()))
                .map(why -> "Cannot be appointed: " + why);
        var other = line.conflicts().contains(Optional.<ServiceId>empty())
                ? Optional.of("Declared an interest of another kind: look at it first.")
                : Optional.<String>empty();
        return Stream.of(
                        Optional.of(PoolTeller.skills(line.skills()))
                                .filter(skills -> !skills.isEmpty())
                                .map(skills -> skills + "."),
                        barring,
                        other)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What the rules of the case say of somebody of this name in this part, where they would not let them in. */
    private static Optional<String> refused(AtHand at, Part part, String name) {
        return switch (Rules.decide(Optional.of(at.known()), named(name, part), at.today(), at.book())) {
            case Ruling.Accepted _ -> Optional.empty();
            case Ruling.Refused(var refusal) -> Optional.of(refusal.sentence());
        };
    }

    /** Why there is no form, where there is none. */
    static Optional<String> barred(List<PoolList.Line> fit) {
        return fit.isEmpty()
                ? Optional.of(
                        "Nobody in the pool takes this part, is available today and has a CV on file. Add somebody to"
                                + " the pool, or file their CV; somebody from elsewhere can be added to the case as a person.")
                : Optional.empty();
    }

    static Appoint engaged(AtHand at, Part part, IndependentPerson person, Filled it) {
        return new Appoint(part, at.known().reference().value(), service(at, person), it.day("on"), it.amount("fee"));
    }

    /** A case can be about several services: one with which this person has a conflict, or else the first. */
    private static Optional<ServiceId> service(AtHand at, IndependentPerson person) {
        return services(at)
                .filter(service -> person.standingConflicts().stream()
                        .anyMatch(conflict -> conflict.service().equals(Optional.of(service))))
                .findFirst()
                .or(() -> services(at).findFirst());
    }

    /** Every service that the case is about. */
    private static Stream<ServiceId> services(AtHand at) {
        return Stream.concat(
                at.known().elements().stream().flatMap(element -> element.placement().service().stream()),
                at.known().receipt().service().stream());
    }

    /** Their part in the case. Only the role has to do with the pool: whatever else is known of them stays there. */
    static AddPerson named(String name, Part part) {
        return new AddPerson(new NewPerson(
                Coded.find(Role.class, part.code()).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                PersonDetails.named(name)));
    }

    static Optional<Part> part(String code) {
        return Stream.of(Part.values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
