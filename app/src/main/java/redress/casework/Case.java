package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import redress.journal.Personal;

/**
 * A representation and all that is known of it: the fold of its events. Dates that are due are not here; they are
 * derived from these facts, a procedure and a calendar by {@link RuleBook}.
 *
 * @param triaged the latest decision with its day and reason; earlier ones stay in the journal
 * @param left the procedures that it was under before
 */
public record Case(
        CaseReference reference,
        Receipt receipt,
        Position position,
        Optional<CaseEvent.Triaged> triaged,
        List<Person> people,
        List<Element> elements,
        Handling handling,
        Proceedings proceedings,
        Aftermath aftermath,
        List<Left> left) {

    /**
     * A procedure that the case is no longer under, because triage was decided anew. What was missed under it stays missed,
     * whatever is promised or extended afterwards.
     *
     * @param on when it was left
     * @param periods what was promised until then
     * @param extensions what was extended until then
     */
    public record Left(
            ProcedureInForce procedure,
            LocalDate on,
            List<CaseEvent.ResponsePeriodGiven> periods,
            List<CaseEvent.Extended> extensions) {}

    Case at(Position other) {
        return new Case(reference, receipt, other, triaged, people, elements, handling, proceedings, aftermath, left);
    }

    Case with(Receipt other) {
        return new Case(reference, other, position, triaged, people, elements, handling, proceedings, aftermath, left);
    }

    Case with(Handling other) {
        return new Case(reference, receipt, position, triaged, people, elements, other, proceedings, aftermath, left);
    }

    Case decided(CaseEvent.Triaged anew) {
        var behind = new ArrayList<>(left);
        procedure()
                .filter(before -> !anew.decision().procedure().equals(Optional.of(before)))
                .ifPresent(
                        before -> behind.add(new Left(before, anew.on(), handling.periods(), handling.extensions())));
        return new Case(
                reference,
                receipt,
                position,
                Optional.of(anew),
                people,
                elements,
                handling,
                proceedings,
                aftermath,
                List.copyOf(behind));
    }

    /** The same facts under another procedure, to be read and not to be kept. */
    Case under(ProcedureInForce other) {
        return new Case(
                reference,
                receipt,
                position,
                Optional.of(new CaseEvent.Triaged(
                        receipt.on(), new Triage.TakenForward(Kind.COMPLAINT, Optional.of(other)), Personal.of(""))),
                people,
                elements,
                handling,
                proceedings,
                aftermath,
                List.of());
    }

    Case withPeople(List<Person> others) {
        return new Case(
                reference, receipt, position, triaged, others, elements, handling, proceedings, aftermath, left);
    }

    Case withElements(List<Element> others) {
        return new Case(reference, receipt, position, triaged, people, others, handling, proceedings, aftermath, left);
    }

    Case with(Proceedings other) {
        return new Case(reference, receipt, position, triaged, people, elements, handling, other, aftermath, left);
    }

    Case with(Aftermath other) {
        return new Case(reference, receipt, position, triaged, people, elements, handling, proceedings, other, left);
    }

    public boolean isClosed() {
        return position instanceof Position.Closed;
    }

    /** What was decided last. */
    public Optional<Triage> triage() {
        return triaged.map(CaseEvent.Triaged::decision);
    }

    /** Whether somebody is still to decide what it is, for the first time or because it was reopened. */
    public boolean awaitsTriage() {
        return position instanceof Position.AwaitingTriage;
    }

    /** What triage made of it, when it was taken forward. */
    public Optional<Kind> kind() {
        return triage().flatMap(decision -> switch (decision) {
            case Triage.TakenForward(var kind, var procedure) -> Optional.of(kind);
            case Triage.RoutedOut(var route, var reason, var exclusion) -> Optional.empty();
        });
    }

    public boolean isComplaint() {
        return kind().equals(Optional.of(Kind.COMPLAINT));
    }

    public Optional<ProcedureInForce> procedure() {
        return triage().flatMap(Triage::procedure);
    }

    /** The element that reports count the case under. */
    public Optional<Element> primaryElement() {
        return elements.stream().findFirst();
    }

    public Optional<Element> element(ElementId id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    Case with(PersonId id, UnaryOperator<Person> change) {
        return withPeople(people.stream()
                .map(person -> person.id().equals(id) ? change.apply(person) : person)
                .toList());
    }

    /** Whoever of the staff it concerns, as they are named. */
    public List<StaffConcerned> staffConcerned() {
        return elements.stream()
                .flatMap(element -> element.staff().stream())
                .filter(StaffConcerned::stands)
                .toList();
    }

    /** How often somebody of the staff was named, taken back or not. */
    int staffNamed() {
        return elements.stream().mapToInt(element -> element.staff().size()).sum();
    }

    /** Whether this member of staff is among those whom it concerns. */
    public boolean concerns(StaffId staff) {
        return elements.stream().anyMatch(element -> element.concerns(staff));
    }

    /** The same for whoever is not to know which members of staff it concerns. */
    public Case withoutStaffConcerned() {
        return withElements(
                elements.stream().map(element -> element.naming(List.of())).toList());
    }

    /** Who told us; the first complainant, or else the first representative or advocate. */
    public Optional<Person> contact() {
        var theirs =
                people.stream().filter(person -> !person.role().isAppointed()).toList();
        return theirs.stream()
                .filter(person -> person.role() != Role.SERVICE_USER)
                .findFirst()
                .or(() -> theirs.stream().findFirst());
    }

    /** Where the ledger counts it: each representation has exactly one place, so that the ledger always sums. */
    public String disposition() {
        if (handling.withdrawnOn().isPresent()) {
            return Route.WITHDRAWN.code();
        }
        if (position instanceof Position.Closed(var on, var why) && why == ClosingReason.RESOLVED_INFORMALLY) {
            return why.code();
        }
        return triage().map(decision -> switch (decision) {
                    case Triage.TakenForward(var kind, var procedure) -> kind.code();
                    case Triage.RoutedOut(var route, var reason, var exclusion) -> route.code();
                })
                .orElse("awaiting-triage");
    }
}
