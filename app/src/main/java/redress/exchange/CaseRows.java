package redress.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.ClosingReason;
import redress.casework.ElementId;
import redress.casework.Finding;
import redress.casework.Kind;
import redress.casework.Means;
import redress.casework.Placement;
import redress.casework.ProcedureInForce;
import redress.casework.Route;
import redress.casework.RuleBook;
import redress.casework.Safeguarding;
import redress.casework.Story;
import redress.casework.Triage;
import redress.organisation.ChannelId;
import redress.organisation.Coded;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.RouteReasonId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;

/**
 * Tells a row of an old register as the story of a case: each step on its own day, under the rules of today. A register
 * knows less than a case, so the words say that they come from the register, and no step is made up that it doesn't have.
 */
final class CaseRows {

    private static final String FROM_REGISTER = "From the register that was imported; it has no more words on this.";

    private final RuleBook book;
    private final LocalDate today;

    CaseRows(RuleBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /** The story of the row's case, or empty where the row's problems say why there is none. */
    Optional<Story> representation(RowReader row) {
        var reference = reference(row);
        var received = received(row);
        row.wordsOf(received);
        var acknowledged = laterDate(row, "acknowledged-on", received);
        var responded = laterDate(row, "responded-on", received);
        var triage = row.requiredCode("type").flatMap(type -> triage(row, type, received));
        var service = row.requiredCode("service").map(ServiceId::new);
        var subject = row.code("subject").map(SubjectId::new);
        var channel = row.requiredCode("channel").map(ChannelId::new);
        var point = row.requiredCode("point-of-receipt").map(PointOfReceiptId::new);
        var relationship = row.code("relationship").map(RelationshipId::new);
        var outcome = row.code("outcome").map(Finding::new);
        var complaint = triage.filter(CaseRows::isComplaint).isPresent();
        if (complaint && outcome.isPresent() && responded.isEmpty()) {
            row.problem("responded-on", "is empty, although there is an outcome. Give the date of the response.");
        }
        if (acknowledged.isPresent()
                && responded.isPresent()
                && acknowledged.get().isAfter(responded.get())) {
            row.problem("acknowledged-on", "is after the date of response. Put one of the two right.");
        }
        if (!row.problems().isEmpty()) {
            return Optional.empty();
        }
        var on = received.orElseThrow();
        var decidedOn = acknowledged.orElse(on);
        var story = new Story(book)
                .then(
                        on,
                        new CaseCommand.RecordRepresentation(
                                new CaseReference(reference.orElseThrow()),
                                on,
                                channel.orElseThrow(),
                                point.orElseThrow(),
                                relationship,
                                service,
                                FROM_REGISTER,
                                List.of()));
        if (complaint || subject.isPresent()) {
            story.then(
                    on,
                    new CaseCommand.AddElement(
                            new Placement(subject, service, Optional.empty(), Optional.empty()), FROM_REGISTER));
        }
        acknowledged.ifPresent(day -> story.then(day, new CaseCommand.Acknowledge(day, Means.LETTER)));
        story.then(
                decidedOn,
                new CaseCommand.DecideTriage(
                        decidedOn,
                        triage.orElseThrow(),
                        FROM_REGISTER,
                        Optional.of(new CaseCommand.Considered(Safeguarding.NOT_RECORDED, ""))));
        if (complaint) {
            responded.ifPresent(day -> answered(story, day, outcome));
        } else if (triage.orElseThrow() instanceof Triage.TakenForward) {
            story.then(decidedOn, new CaseCommand.Close(decidedOn, ClosingReason.PASSED_ON));
        }
        return told(row, story);
    }

    Optional<Story> compliment(RowReader row) {
        var reference = reference(row);
        var received = received(row);
        row.wordsOf(received);
        var service = row.requiredCode("service").map(ServiceId::new);
        var channel = row.requiredCode("channel").map(ChannelId::new);
        var point = row.requiredCode("point-of-receipt").map(PointOfReceiptId::new);
        if (!row.problems().isEmpty()) {
            return Optional.empty();
        }
        var on = received.orElseThrow();
        return told(
                row,
                new Story(book)
                        .then(
                                on,
                                new CaseCommand.RecordRepresentation(
                                        new CaseReference(reference.orElseThrow()),
                                        on,
                                        channel.orElseThrow(),
                                        point.orElseThrow(),
                                        row.code("relationship").map(RelationshipId::new),
                                        service,
                                        FROM_REGISTER,
                                        List.of()))
                        .then(
                                on,
                                new CaseCommand.DecideTriage(
                                        on, new Triage.TakenForward(Kind.COMPLIMENT, Optional.empty()), FROM_REGISTER))
                        .then(on, new CaseCommand.Close(on, ClosingReason.PASSED_ON)));
    }

    /** A response whose outcome the register does not have leaves the outcome outstanding. */
    private static void answered(Story story, LocalDate day, Optional<Finding> outcome) {
        outcome.ifPresent(
                found -> story.then(day, new CaseCommand.RecordFinding(new ElementId(1), found, FROM_REGISTER)));
        story.then(day, new CaseCommand.TakeOverResponse(day, Means.LETTER))
                .then(day, new CaseCommand.Close(day, ClosingReason.ANSWERED));
    }

    private Optional<Triage> triage(RowReader row, String type, Optional<LocalDate> received) {
        return Coded.find(Kind.class, type)
                .map(kind -> (Triage) new Triage.TakenForward(kind, procedure(row, kind, received)))
                .or(() -> type.equals(Vocabulary.BY_REASON)
                        ? row.requiredCode("route-reason").flatMap(reason -> routed(row, reason))
                        : routed(row, type));
    }

    private static Optional<Triage> routed(RowReader row, String reason) {
        return row.routeOf(reason)
                .flatMap(code -> Coded.find(Route.class, code))
                .map(route -> new Triage.RoutedOut(route, new RouteReasonId(reason)));
    }

    private Optional<ProcedureInForce> procedure(RowReader row, Kind kind, Optional<LocalDate> received) {
        var inForce = received.flatMap(day ->
                        book.procedures().inForce(kind.code(), day).stream().findFirst())
                .map(found -> new ProcedureInForce(found.id().value(), found.version()));
        if (kind == Kind.COMPLAINT && received.isPresent() && inForce.isEmpty()) {
            row.problem("received-on", "lies on a day on which no procedure of the council was in force.");
        }
        return inForce;
    }

    private static Optional<String> reference(RowReader row) {
        return row.requiredText("reference").filter(text -> {
            if (text.length() > 40) {
                row.problem("reference", "is longer than 40 characters.");
            }
            return text.length() <= 40;
        });
    }

    private Optional<LocalDate> received(RowReader row) {
        var received = row.requiredDate("received-on");
        if (received.filter(day -> day.isAfter(today)).isPresent()) {
            row.problem("received-on", "lies in the future.");
        }
        return received;
    }

    private Optional<LocalDate> laterDate(RowReader row, String fact, Optional<LocalDate> received) {
        var date = row.date(fact);
        if (date.isPresent() && received.isPresent() && date.orElseThrow().isBefore(received.orElseThrow())) {
            row.problem(
                    fact,
                    "is before the date received, " + WrittenDate.show(received.orElseThrow())
                            + ". Put one of the two right.");
        }
        if (date.filter(day -> day.isAfter(today)).isPresent()) {
            row.problem(fact, "lies in the future.");
        }
        return date;
    }

    private static boolean isComplaint(Triage triage) {
        return triage instanceof Triage.TakenForward(var kind, var procedure) && kind == Kind.COMPLAINT;
    }

    private static Optional<Story> told(RowReader row, Story story) {
        story.refusal().ifPresent(refusal -> row.problem(refusal.sentence()));
        return story.refusal().isPresent() ? Optional.empty() : Optional.of(story);
    }
}
