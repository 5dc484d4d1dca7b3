package redress.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.ActingBasisId;
import redress.casework.CaseCommand.NewPerson;
import redress.casework.CaseCommand.RecordRepresentation;
import redress.casework.CaseReference;
import redress.casework.PersonDetails;
import redress.casework.Role;
import redress.casework.RuleBook;
import redress.organisation.ChannelId;
import redress.organisation.Council;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;

/** The one form with which a contact is recorded while the person is still on the telephone. */
final class RecordForm {

    private RecordForm() {}

    static List<Field> fields(Council council, RuleBook book, LocalDate today) {
        return List.of(
                Field.Words.lines("account", "What did the person tell us?", 6)
                        .hint("In their own words as far as you can.")
                        .required("Write what the person told us"),
                Field.Words.line("name", "Name of the person who contacted us")
                        .hint("Leave this empty if they did not want to give it."),
                Field.Words.telephone(""),
                Field.Words.email(""),
                Field.Words.lines("address", "Address", 3),
                Field.Choice.list(
                        "relationship",
                        "What are they to the person who uses the service?",
                        Option.of(council.relationships().inForce(today))),
                Field.Words.line("userName", "Name of the person who uses the service")
                        .hint("Only where it is somebody else."),
                Field.Choice.list(
                                "basis", "Why may they act for that person?", new ActingBases(council, book).on(today))
                        .hint("Leave this empty if it is not clear yet."),
                Field.Day.of("receivedOn", "When was this received?", "date received")
                        .proposing(today),
                Field.Choice.list(
                                "channel",
                                "How did it arrive?",
                                Option.of(council.channels().inForce(today)))
                        .required("Choose how it arrived"),
                Field.Choice.list(
                                "pointOfReceipt",
                                "Who received it first?",
                                Option.of(council.pointsOfReceipt().inForce(today)))
                        .required("Choose who received it first"),
                Field.Choice.list(
                                "service",
                                "Which service is it about?",
                                Option.of(council.services().inForce(today)))
                        .hint("Leave this empty if it is not clear yet."));
    }

    static RecordRepresentation command(CaseReference reference, Filled it) {
        return new RecordRepresentation(
                reference,
                it.day("receivedOn"),
                new ChannelId(it.words("channel")),
                new PointOfReceiptId(it.words("pointOfReceipt")),
                it.chosen("relationship").map(RelationshipId::new),
                it.chosen("service").map(ServiceId::new),
                it.words("account"),
                people(it));
    }

    private static List<NewPerson> people(Filled it) {
        var people = new ArrayList<NewPerson>();
        it.chosen("name")
                .ifPresent(name -> people.add(new NewPerson(
                        Role.COMPLAINANT,
                        it.chosen("relationship").map(RelationshipId::new),
                        it.chosen("basis").map(ActingBasisId::new),
                        MatterForms.details(it, ""))));
        it.chosen("userName")
                .ifPresent(name -> people.add(new NewPerson(
                        Role.SERVICE_USER, Optional.empty(), Optional.empty(), PersonDetails.named(name))));
        return people;
    }
}
