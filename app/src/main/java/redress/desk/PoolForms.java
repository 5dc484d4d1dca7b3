package redress.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.organisation.ServiceId;
import redress.organisation.Validity;
import redress.register.ContactDetails;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand;
import redress.register.PoolCommand.ChangeDetails;
import redress.register.PoolCommand.DeclareConflict;
import redress.register.PoolCommand.EndConflict;
import redress.register.PoolCommand.FileCv;
import redress.register.PoolCommand.GiveAvailability;
import redress.register.PoolCommand.Join;
import redress.register.PoolCommand.Leave;
import redress.register.PoolCommand.Return;
import redress.register.PoolEvent;
import redress.register.Register;

/** What can be done about somebody of the pool; what costs money is {@link FeeForms}. */
final class PoolForms {

    private static final ContactDetails NOBODY = new ContactDetails("", "", "", "");

    static final List<RegisterForm<IndependentPerson, PoolCommand>> ALL = Stream.concat(
                    FeeForms.ALL.stream(),
                    Stream.of(
                            cv(),
                            availability(),
                            conflict(),
                            endConflict(),
                            details(),
                            leave(),
                            back(),
                            FeeForms.takeBack()))
            .toList();

    private PoolForms() {}

    static BeginningForm<IndependentPerson, PoolCommand, PoolEvent> joining(
            Register<IndependentPerson, PoolCommand, PoolEvent> register) {
        return new BeginningForm<>(
                register,
                "/independent-people",
                "Back to independent people",
                "Add a person to the pool",
                "Add them",
                "They are in the pool. File their CV before they are appointed.",
                desk -> Stream.concat(
                                described(NOBODY, List.of(), List.of()).stream(),
                                Stream.of(Field.Day.of("on", "When do they join?", "date they join")
                                        .proposing(desk.today())))
                        .toList(),
                PoolForms::join);
    }

    private static PoolCommand join(SignedIn me, Filled it) {
        return new Join(it.day("on"), ConductReferral.contact(it), parts(it), skills(it));
    }

    private static List<Field> described(ContactDetails details, List<Part> parts, List<String> skills) {
        return List.of(
                Field.Words.line("name", "Name")
                        .required("Enter the name of the person")
                        .proposing(details.name()),
                Field.Words.email("").proposing(details.email()),
                Field.Words.telephone("").proposing(details.telephone()),
                Field.Words.lines("address", "Address", 3).proposing(details.address()),
                Field.Several.of("parts", "Which parts can they take?", Option.of(Part.values()))
                        .required("Choose at least one part")
                        .proposing(parts.stream().map(Part::code).toList()),
                Field.Words.lines("skills", "What do they know about?", 3)
                        .hint("Each on a line of its own, in the words that you will look for: autism, housing.")
                        .proposing(String.join("\n", skills)));
    }

    private static List<Part> parts(Filled it) {
        return it.codedSeveral("parts", Part.class);
    }

    private static List<String> skills(Filled it) {
        return Arrays.stream(it.words("skills").split("[,;\\n\\r]+"))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .toList();
    }

    private static RegisterForm<IndependentPerson, PoolCommand> details() {
        return new RegisterForm<>(
                "details",
                "Change details, parts and skills",
                "Save the changes",
                "The details are changed.",
                Permission.KEEP_POOL,
                at -> described(
                        at.known().details().orElse(NOBODY),
                        at.known().parts(),
                        at.known().skills().orElse(List.of())),
                (at, it) -> new ChangeDetails(ConductReferral.contact(it), parts(it), skills(it)),
                at -> Optional.of(new ChangeDetails(NOBODY, List.of(), List.of())));
    }

    private static RegisterForm<IndependentPerson, PoolCommand> cv() {
        return new RegisterForm<>(
                "cv",
                "File or review the CV",
                "Save",
                "The CV is on file.",
                Permission.KEEP_POOL,
                at -> List.of(
                        at.on("When was the CV received or reviewed?", "date of the CV"),
                        Field.Day.of("reviewOn", "When is it to be reviewed?", "date of the review")
                                .hint("They cannot be appointed once this day has passed.")
                                .proposing(at.today().plusYears(1))),
                (at, it) -> new FileCv(it.day("on"), it.day("reviewOn")),
                at -> Optional.of(new FileCv(at.today(), at.today().plusYears(1))));
    }

    private static RegisterForm<IndependentPerson, PoolCommand> availability() {
        return new RegisterForm<>(
                "availability",
                "Change when they are available",
                "Save",
                "Their availability is changed.",
                Permission.KEEP_POOL,
                at -> List.of(
                        day("from", "From", "first day", at.known().days().from())
                                .hint("Leave this empty if there is no first day."),
                        day("to", "Until", "last day", at.known().days().to())
                                .hint("Leave this empty if there is no last day.")),
                (at, it) -> new GiveAvailability(new Validity(it.dayGiven("from"), it.dayGiven("to"))),
                at -> Optional.of(new GiveAvailability(Validity.ALWAYS)));
    }

    private static Field.Day day(String name, String label, String noun, Optional<LocalDate> now) {
        return Field.Day.of(name, label, noun).orNone().proposing(now);
    }

    private static RegisterForm<IndependentPerson, PoolCommand> conflict() {
        return new RegisterForm<>(
                "conflict",
                "Declare a conflict of interest",
                "Save",
                "The conflict is declared.",
                Permission.KEEP_POOL,
                at -> List.of(
                        Field.Words.lines("interest", "What is the interest?", 3)
                                .required("Write what the interest is"),
                        Field.Choice.list(
                                        "service",
                                        "Which service does it bar them from?",
                                        Option.of(at.council().services().inForce(at.today())))
                                .hint("Leave this empty if it is about something else."),
                        at.on("When was it declared?", "date it was declared")),
                (at, it) -> new DeclareConflict(
                        it.day("on"), it.chosen("service").map(ServiceId::new), it.words("interest")),
                at -> Optional.of(new DeclareConflict(at.today(), Optional.empty(), "trial")));
    }

    private static RegisterForm<IndependentPerson, PoolCommand> endConflict() {
        return new RegisterForm<>(
                "end-conflict",
                "End a conflict of interest",
                "Save",
                "The conflict is over.",
                Permission.KEEP_POOL,
                at -> List.of(
                        Field.Choice.radios(
                                        "conflict",
                                        "Which one?",
                                        at.known().standingConflicts().stream()
                                                .map(conflict -> Option.of(
                                                        String.valueOf(conflict.number()),
                                                        conflict.interest().orElse(Told.ERASED)))
                                                .toList())
                                .required("Choose which conflict is over"),
                        at.on("When did it end?", "date it ended")),
                (at, it) -> new EndConflict(Integer.parseInt(it.words("conflict")), it.day("on")),
                at -> at.known().standingConflicts().stream()
                        .findFirst()
                        .map(conflict -> new EndConflict(conflict.number(), at.today())));
    }

    private static RegisterForm<IndependentPerson, PoolCommand> leave() {
        return new RegisterForm<>(
                "leave",
                "Record that they left",
                "Save",
                "They have left the pool.",
                Permission.KEEP_POOL,
                at -> List.of(
                        Field.Words.lines("reason", "Why?", 2).required("Write why they leave"),
                        at.on("When did they leave?", "date they left")),
                (at, it) -> new Leave(it.day("on"), it.words("reason")),
                at -> Optional.of(new Leave(at.today(), "trial")));
    }

    private static RegisterForm<IndependentPerson, PoolCommand> back() {
        return new RegisterForm<>(
                "return",
                "Take them back into the pool",
                "Save",
                "They are back in the pool.",
                Permission.KEEP_POOL,
                at -> List.of(at.on("When did they come back?", "date they came back")),
                (at, it) -> new Return(it.day("on")),
                at -> Optional.of(new Return(at.today())));
    }
}
