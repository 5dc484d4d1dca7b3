package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.CaseCommand.NameStaff;
import redress.casework.CaseCommand.TakeBackStaff;
import redress.casework.ElementId;
import redress.casework.NamedStaff;
import redress.casework.StaffConcerned;
import redress.casework.StaffConcernedId;
import redress.casework.StaffId;

/** The forms for which members of staff a complaint concerns. */
final class StaffForms {

    private StaffForms() {}

    static CommandForm name() {
        return new CommandForm(
                "staff-concerned",
                "Name staff concerned",
                "Save the name",
                "The name is recorded.",
                Permission.INVESTIGATE,
                at -> List.of(
                        Field.Choice.radios("element", "Which part of the complaint concerns them?", at.elements())
                                .required("Choose what concerns them")
                                .proposing(only(at.elements())),
                        Field.Words.line("name", "Name of the member of staff")
                                .hint("Only those who deal with the case read it. The member of staff can ask to see"
                                        + " what is written about them.")
                                .required("Enter the name"),
                        Field.Words.line("job", "What do they do?").hint("Leave this empty if it is not known."),
                        Field.Choice.list(
                                        "account",
                                        "Who are they in this system?",
                                        at.staff().everybody())
                                .hint("From then on this case is not there for them. Leave this empty if they do not"
                                        + " sign in here.")),
                (at, it) -> new NameStaff(
                        new ElementId(Integer.parseInt(it.words("element"))),
                        new NamedStaff(
                                it.words("name"),
                                it.words("job"),
                                it.chosen("account").map(StaffId::new))),
                (known, book) -> false,
                at -> at.known()
                        .primaryElement()
                        .map(element ->
                                new NameStaff(element.id(), new NamedStaff("trial", "trial", Optional.empty()))));
    }

    /** The one answer that there is. */
    static Optional<String> only(List<Option> options) {
        return options.size() == 1 ? Optional.of(options.getFirst().code()) : Optional.empty();
    }

    static CommandForm takeBack() {
        return new CommandForm(
                "staff-not-concerned",
                "Take back a name of staff",
                "Take the name back",
                "The name is taken back.",
                Permission.INVESTIGATE,
                at -> List.of(
                        Field.Choice.radios("staff", "Whose name?", named(at))
                                .required("Choose whose name is taken back"),
                        Field.Words.lines("reason", "Why?", 3).required("Write why the name is taken back")),
                (at, it) -> new TakeBackStaff(
                        new StaffConcernedId(Integer.parseInt(it.words("staff"))), it.words("reason")),
                (known, book) -> false,
                at -> at.known().staffConcerned().stream()
                        .findFirst()
                        .map(named -> new TakeBackStaff(named.id(), "trial")));
    }

    private static List<Option> named(AtHand at) {
        return at.known().elements().stream()
                .flatMap(element -> element.staff().stream()
                        .filter(StaffConcerned::stands)
                        .map(named -> Option.of(
                                String.valueOf(named.id().number()),
                                who(named) + ", at element " + element.id().number())))
                .toList();
    }

    /** "Kim Ross, social worker". */
    static String who(StaffConcerned named) {
        return named.who().map(StaffForms::who).orElse(Told.ERASED);
    }

    static String who(NamedStaff named) {
        return named.job().isBlank() ? named.name() : named.name() + ", " + named.job();
    }
}
