package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.CaseCommand.NewPerson;
import redress.casework.PersonDetails;
import redress.casework.Role;
import redress.organisation.Coded;
import redress.organisation.ServiceId;
import redress.procedure.Stage;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand.Appoint;
import redress.register.PoolList;

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

    /** @param fit those of the pool who take this part, are available today, and whose CV is on file */
    static List<Field> fields(AtHand at, List<PoolList.Line> fit) {
        return List.of(
                Field.Choice.radios(
                                "person",
                                "Who?",
                                fit.stream()
                                        .map(line -> Option.of(line.stream().toString(), line.name())
                                                .hint(PoolTeller.skills(line.skills())))
                                        .toList())
                        .required("Choose who is appointed"),
                Days.on(at, "When are they appointed?", "date of the appointment"),
                Field.Money.of("fee", "What fee is agreed, in pounds?")
                        .hint("All that will be paid for this part, like 250 or 1,250.50. Enter 0 if there is none.")
                        .required("Enter the fee")
                        .orNothing());
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
        var services = Stream.concat(
                        at.known().elements().stream().flatMap(element -> element.placement().service().stream()),
                        at.known().receipt().service().stream())
                .toList();
        return services.stream()
                .filter(service -> person.standingConflicts().stream()
                        .anyMatch(conflict -> conflict.service().equals(Optional.of(service))))
                .findFirst()
                .or(() -> services.stream().findFirst());
    }

    /** Their part in the case. Only the role has to do with the pool: whatever else is known of them stays there. */
    static AddPerson named(IndependentPerson person, Part part) {
        return new AddPerson(new NewPerson(
                Coded.find(Role.class, part.code()).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                PersonDetails.named(person.name())));
    }

    static Optional<Part> part(String code) {
        return Stream.of(Part.values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
