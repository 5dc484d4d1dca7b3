package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.ActingBasisId;
import redress.casework.CaseCommand.AddElement;
import redress.casework.CaseCommand.AddNote;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.CaseCommand.NewPerson;
import redress.casework.CaseCommand.RecordFinding;
import redress.casework.CaseCommand.RecordOutcomeSought;
import redress.casework.CaseCommand.WithdrawElement;
import redress.casework.Element;
import redress.casework.ElementId;
import redress.casework.Finding;
import redress.casework.PersonDetails;
import redress.casework.Placement;
import redress.casework.Role;
import redress.organisation.ProviderId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.organisation.TeamId;

/** The forms for what a case is about: its people, what is complained of, what was found, and notes. */
final class MatterForms {

    static final String PERSON = "person";

    private MatterForms() {}

    static CommandForm person() {
        return new CommandForm(
                PERSON,
                "Add a person",
                "Add the person",
                "The person is added.",
                Permission.HANDLE,
                at -> List.of(
                        Field.Choice.radios("role", "What part do they have?", Role.values())
                                .required("Choose the part they have"),
                        Field.Words.line("name", "Name").required("Enter the name"),
                        Field.Words.email(""),
                        Field.Words.telephone(""),
                        Field.Words.lines("address", "Address", 3),
                        Field.Choice.list(
                                "relationship",
                                "Relationship to the person who uses the service",
                                Option.of(at.council().relationships().inForce(at.today()))),
                        Field.Choice.list("basis", "Why may they act for the person who uses the service?", at.bases())
                                .hint("Only for somebody who acts for another.")),
                (at, it) -> new AddPerson(new NewPerson(
                        it.coded("role", Role.class),
                        it.chosen("relationship").map(RelationshipId::new),
                        it.chosen("basis").map(ActingBasisId::new),
                        details(it, ""))),
                (known, book) -> known.people().isEmpty(),
                at -> Optional.of(new AddPerson(new NewPerson(
                        Role.ADVOCATE, Optional.empty(), Optional.empty(), PersonDetails.named("trial")))));
    }

    /** @param suffix ends the names of the fields */
    static PersonDetails details(Filled it, String suffix) {
        return new PersonDetails(
                it.words("name" + suffix),
                it.words("email" + suffix),
                it.words("telephone" + suffix),
                it.words("address" + suffix));
    }

    static CommandForm element() {
        return new CommandForm(
                "element",
                "Add what is complained of",
                "Add it",
                "What is complained of is added.",
                Permission.INVESTIGATE,
                at -> {
                    var fields = new ArrayList<Field>();
                    fields.add(Field.Words.lines("complaint", "What is complained of?", 4)
                            .hint("One thing only. Each gets its own finding.")
                            .required("Write what is complained of"));
                    fields.add(sought("sought")
                            .hint("Ask what they want to happen, and write it in their words. Leave this empty if they"
                                    + " have not said."));
                    fields.addAll(List.of(placement(at, ofReceipt(at), "")));
                    return fields;
                },
                (at, it) -> new AddElement(placed(it, ""), it.words("complaint"), it.words("sought")),
                (known, book) -> known.isComplaint() && known.elements().isEmpty(),
                at -> Optional.of(new AddElement(Placement.NOWHERE, "trial")));
    }

    private static Field.Words sought(String name) {
        return Field.Words.lines(name, "What would put it right for them?", 3);
    }

    static CommandForm outcomeSought() {
        return new CommandForm(
                "outcome-sought",
                "Record what would put it right",
                "Save",
                "What would put it right is recorded.",
                Permission.INVESTIGATE,
                at -> List.of(
                        Field.Choice.radios("element", "For what?", at.elements())
                                .required("Choose what it is for")
                                .proposing(at.known().elements().stream()
                                        .filter(element -> element.sought().isEmpty())
                                        .findFirst()
                                        .map(MatterForms::number)),
                        sought("words")
                                .hint("In their words. What they said before stays in the history.")
                                .required("Write what would put it right for the person"),
                        Days.on(at, "When did they say so?", "date when they said so")),
                (at, it) -> new RecordOutcomeSought(element(it), it.day("on"), it.words("words")),
                (known, book) -> false,
                at -> at.known()
                        .primaryElement()
                        .map(element -> new RecordOutcomeSought(element.id(), at.today(), "trial")));
    }

    private static String number(Element element) {
        return String.valueOf(element.id().number());
    }

    private static ElementId element(Filled it) {
        return new ElementId(Integer.parseInt(it.words("element")));
    }

    private static Placement ofReceipt(AtHand at) {
        return new Placement(Optional.empty(), at.known().receipt().service(), Optional.empty(), Optional.empty());
    }

    /** The questions of what a matter is about and whose it is; their names end in {@code suffix}. */
    static Field[] placement(AtHand at, Placement now, String suffix) {
        var council = at.council();
        var day = at.known().receipt().on();
        return new Field[] {
            Field.Choice.list(
                            "subject" + suffix,
                            "Subject",
                            Option.of(council.subjects().inForce(day), subject -> council.subjectPath(subject.id())))
                    .proposing(now.subject().map(SubjectId::value)),
            Field.Choice.list(
                            "service" + suffix,
                            "Service",
                            Option.of(council.services().inForce(day)))
                    .proposing(now.service().map(ServiceId::value)),
            Field.Choice.list("team" + suffix, "Team", Option.of(council.teams().inForce(day)))
                    .proposing(now.team().map(TeamId::value)),
            Field.Choice.list(
                            "provider" + suffix,
                            "Provider",
                            Option.of(council.providers().inForce(day)))
                    .proposing(now.provider().map(ProviderId::value))
        };
    }

    static Placement placed(Filled it, String suffix) {
        return new Placement(
                it.chosen("subject" + suffix).map(SubjectId::new),
                it.chosen("service" + suffix).map(ServiceId::new),
                it.chosen("team" + suffix).map(TeamId::new),
                it.chosen("provider" + suffix).map(ProviderId::new));
    }

    static CommandForm finding() {
        return new CommandForm(
                "finding",
                "Record a finding",
                "Save the finding",
                "The finding is recorded.",
                Permission.INVESTIGATE,
                at -> List.of(
                        Field.Choice.radios("element", "On what?", pursued(at))
                                .required("Choose what the finding is on")
                                .proposing(firstOpen(at)),
                        Field.Choice.radios("finding", "What was found?", findings(at))
                                .required("Choose what was found"),
                        Field.Words.lines("reasons", "Why?", 5)
                                .hint("The evidence, and how it was weighed.")
                                .required("Write the reasons for the finding")),
                (at, it) -> new RecordFinding(element(it), new Finding(it.words("finding")), it.words("reasons")),
                (known, book) ->
                        known.isComplaint() && known.elements().stream().anyMatch(Element::isOpen),
                at -> at.known()
                        .primaryElement()
                        .map(element -> new RecordFinding(element.id(), new Finding("trial"), "trial")));
    }

    static CommandForm withdrawn() {
        return new CommandForm(
                "element-withdrawn",
                "Record that a part is withdrawn",
                "Save the withdrawal",
                "It is recorded that the person no longer complains of this.",
                Permission.HANDLE,
                at -> List.of(
                        Field.Choice.radios("element", "What do they no longer complain of?", pursued(at))
                                .hint("The rest goes on. If nothing is left, record a withdrawal of the complaint.")
                                .required("Choose what is withdrawn"),
                        Field.Words.lines("reason", "What did the person say?", 3)
                                .required("Write why it is withdrawn"),
                        Days.on(at, "When did they say so?", "date when they said so")),
                (at, it) -> new WithdrawElement(element(it), it.day("on"), it.words("reason")),
                (known, book) -> false,
                at -> at.known()
                        .primaryElement()
                        .map(element -> new WithdrawElement(element.id(), at.today(), "trial")));
    }

    private static List<Option> pursued(AtHand at) {
        var open = at.known().pursued().stream().map(MatterForms::number).toList();
        return at.elements().stream()
                .filter(option -> open.contains(option.code()))
                .toList();
    }

    private static Optional<String> firstOpen(AtHand at) {
        return at.known().elements().stream()
                .filter(Element::isOpen)
                .findFirst()
                .map(MatterForms::number);
    }

    private static List<Option> findings(AtHand at) {
        return at.book()
                .procedure(at.known())
                .flatMap(procedure -> procedure.outcome())
                .map(rule -> rule.findings().stream()
                        .map(finding -> Option.of(finding.code(), finding.title()))
                        .toList())
                .orElse(List.of());
    }

    static CommandForm note() {
        return new CommandForm(
                "note",
                "Add a note",
                "Add the note",
                "The note is added.",
                Permission.INVESTIGATE,
                at -> List.of(
                        Field.Words.lines("note", "Note", 5)
                                .hint("The person can ask to see what is written about them.")
                                .required("Write the note"),
                        Days.on(at, "Which day is it about?", "date of the note")),
                (at, it) -> new AddNote(it.day("on"), it.words("note")),
                (known, book) -> false,
                at -> Optional.of(new AddNote(at.today(), "trial")));
    }
}
