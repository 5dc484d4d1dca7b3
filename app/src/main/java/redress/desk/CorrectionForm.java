package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseCommand.CorrectPerson;
import redress.casework.Correction;
import redress.casework.ElementId;
import redress.casework.Person;
import redress.casework.PersonDetails;
import redress.casework.PersonId;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;

/** The form that puts one recorded fact right. */
final class CorrectionForm {

    /** The answer "where this element belongs", before the element's number. */
    private static final String ELEMENT = "element-";

    /** The answer "who this person is", before the person's number. */
    private static final String PERSON = "person-";

    private CorrectionForm() {}

    static CommandForm correct() {
        return new CommandForm(
                "correct",
                "Correct what was recorded",
                "Save the correction",
                "The correction is recorded.",
                Permission.CORRECT,
                CorrectionForm::fields,
                CorrectionForm::command,
                (known, book) -> false,
                at -> Optional.of(new Correct(at.today(), new Correction.RelationshipOf(Optional.empty()), "trial")));
    }

    private static List<Field> fields(AtHand at) {
        return List.of(
                Field.Choice.radios("what", "What is wrong?", wrongs(at)).required("Choose what is wrong"),
                Field.Words.lines("reason", "How do you know?", 3)
                        .hint("What was recorded at first stays in the history.")
                        .required("Write why this is corrected"));
    }

    private static List<Option> wrongs(AtHand at) {
        var known = at.known();
        var wrongs = new ArrayList<Option>();
        wrongs.add(Option.of("receivedOn", "The date received")
                .revealing(Field.Day.of("receivedOn", "Date received", "date received")
                        .proposing(known.receipt().on())));
        wrongs.add(Option.of("receivedBy", "How or where it was received")
                .revealing(
                        Field.Choice.list(
                                        "channel",
                                        "How did it arrive?",
                                        Option.of(at.council()
                                                .channels()
                                                .inForce(known.receipt().on())))
                                .required("Choose how it arrived")
                                .proposing(known.receipt().channel().value()),
                        Field.Choice.list(
                                        "pointOfReceipt",
                                        "Who received it first?",
                                        Option.of(at.council()
                                                .pointsOfReceipt()
                                                .inForce(known.receipt().on())))
                                .required("Choose who received it first")
                                .proposing(known.receipt().point().value())));
        wrongs.add(Option.of("relationship", "The relationship")
                .revealing(Field.Choice.list(
                                "relationship",
                                "Relationship to the person who uses the service",
                                Option.of(at.council()
                                        .relationships()
                                        .inForce(known.receipt().on())))
                        .proposing(known.receipt().relationship().map(RelationshipId::value))));
        for (var person : known.people()) {
            wrongs.add(Option.of(PERSON + person.id().number(), "Name, email, telephone or address: " + person.name())
                    .hint(person.role().label())
                    .revealing(described(person)));
        }
        wrongs.addAll(WrongDates.of(at));
        for (var element : known.elements()) {
            wrongs.add(Option.of(ELEMENT + element.id().number(), "What this belongs to")
                    .hint(element.complaint().orElse("Erased"))
                    .revealing(MatterForms.placement(
                            at, element.placement(), "-" + element.id().number())));
        }
        return wrongs;
    }

    private static Field[] described(Person person) {
        var suffix = "-" + PERSON + person.id().number();
        var now = person.details().orElse(PersonDetails.named(""));
        return new Field[] {
            Field.Words.line("name" + suffix, "Name").required("Enter the name").proposing(now.name()),
            Field.Words.email(suffix).proposing(now.email()),
            Field.Words.telephone(suffix).proposing(now.telephone()),
            Field.Words.lines("address" + suffix, "Address", 3).proposing(now.address())
        };
    }

    private static CaseCommand command(AtHand at, Filled it) {
        var what = it.words("what");
        return what.startsWith(PERSON)
                ? new CorrectPerson(
                        new PersonId(Integer.parseInt(what.substring(PERSON.length()))),
                        at.today(),
                        MatterForms.details(it, "-" + what),
                        it.words("reason"))
                : new Correct(at.today(), correction(it), it.words("reason"));
    }

    private static Correction correction(Filled it) {
        return switch (it.words("what")) {
            case "receivedOn" -> new Correction.ReceivedOn(it.day("receivedOn"));
            case "receivedBy" ->
                new Correction.ReceivedBy(
                        new ChannelId(it.words("channel")), new PointOfReceiptId(it.words("pointOfReceipt")));
            case "relationship" ->
                new Correction.RelationshipOf(it.chosen("relationship").map(RelationshipId::new));
            default -> it.words("what").startsWith(ELEMENT) ? placed(it) : WrongDates.correction(it.words("what"), it);
        };
    }

    private static Correction placed(Filled it) {
        var number = it.words("what").substring(ELEMENT.length());
        return new Correction.ElementPlaced(
                new ElementId(Integer.parseInt(number)), MatterForms.placed(it, "-" + number));
    }
}
