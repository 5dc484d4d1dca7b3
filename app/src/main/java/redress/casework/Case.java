package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import redress.procedure.Milestone;

/**
 * A representation and all that is known of it: the fold of its events. Dates that are due are not here; they are
 * derived from these facts, a procedure and a calendar by {@link RuleBook}.
 *
 * @param triage the latest decision; earlier ones stay in the journal
 * @param left the procedures that it was under before
 * @param departures how often it went another way on a ground of the rules
 */
public record Case(
        CaseReference reference,
        Receipt receipt,
        Position position,
        Optional<Triage> triage,
        List<Person> people,
        List<Element> elements,
        Handling handling,
        Proceedings proceedings,
        Aftermath aftermath,
        List<Left> left,
        List<Departure> departures) {

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
        return new Case(
                reference,
                receipt,
                other,
                triage,
                people,
                elements,
                handling,
                proceedings,
                aftermath,
                left,
                departures);
    }

    Case with(Receipt other) {
        return new Case(
                reference,
                other,
                position,
                triage,
                people,
                elements,
                handling,
                proceedings,
                aftermath,
                left,
                departures);
    }

    Case with(Handling other) {
        return new Case(
                reference,
                receipt,
                position,
                triage,
                people,
                elements,
                other,
                proceedings,
                aftermath,
                left,
                departures);
    }

    Case decided(Triage decision, LocalDate on) {
        var behind = new ArrayList<>(left);
        procedure()
                .filter(before -> !decision.procedure().equals(Optional.of(before)))
                .ifPresent(before -> behind.add(new Left(before, on, handling.periods(), handling.extensions())));
        return new Case(
                reference,
                receipt,
                position,
                Optional.of(decision),
                people,
                elements,
                handling,
                proceedings,
                aftermath,
                List.copyOf(behind),
                departures(decision, on));
    }

    private List<Departure> departures(Triage decision, LocalDate on) {
        var all = new ArrayList<>(back(on).departures());
        switch (decision) {
            case Triage.TakenForward _ -> {}
            case Triage.RoutedOut(var route, var reason, var exclusion) ->
                exclusion.map(ground -> Departure.of(ground, on)).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** No longer gone, where it was. */
    Case back(LocalDate on) {
        return departing(gone -> gone.until(on));
    }

    /** With its departure changed, where it is gone. */
    Case departing(UnaryOperator<Departure> change) {
        return departure().isEmpty()
                ? this
                : with(Stream.concat(
                                departures.stream().limit(departures.size() - 1L),
                                Stream.of(change.apply(departures.getLast())))
                        .toList());
    }

    private Case with(List<Departure> others) {
        return new Case(
                reference, receipt, position, triage, people, elements, handling, proceedings, aftermath, left, others);
    }

    /** How the case went another way on a ground of the rules, while it is gone. */
    public Optional<Departure> departure() {
        return departures.isEmpty()
                ? Optional.empty()
                : Optional.of(departures.getLast()).filter(gone -> gone.until().isEmpty());
    }

    /** A fact that the rules name, recorded before the case went another way or since. */
    public Optional<CaseEvent.StepTaken> step(Milestone fact) {
        return departure().flatMap(gone -> gone.step(fact)).or(() -> proceedings.step(fact));
    }

    /** The same facts under another procedure, to be read and not to be kept. */
    Case under(ProcedureInForce other) {
        return new Case(
                reference,
                receipt,
                position,
                Optional.of(new Triage.TakenForward(Kind.COMPLAINT, Optional.of(other))),
                people,
                elements,
                handling,
                proceedings,
                aftermath,
                List.of(),
                List.of());
    }

    Case withPeople(List<Person> others) {
        return new Case(
                reference,
                receipt,
                position,
                triage,
                others,
                elements,
                handling,
                proceedings,
                aftermath,
                left,
                departures);
    }

    Case withElements(List<Element> others) {
        return new Case(
                reference,
                receipt,
                position,
                triage,
                people,
                others,
                handling,
                proceedings,
                aftermath,
                left,
                departures);
    }

    Case with(Proceedings other) {
        return new Case(
                reference, receipt, position, triage, people, elements, handling, other, aftermath, left, departures);
    }

    Case with(Aftermath other) {
        return new Case(
                reference, receipt, position, triage, people, elements, handling, proceedings, other, left, departures);
    }

    public boolean isClosed() {
        return position instanceof Position.Closed;
    }

    /** What triage made of it, when it was taken forward. */
    public Optional<Kind> kind() {
        return triage.flatMap(decision -> switch (decision) {
            case Triage.TakenForward(var kind, var procedure) -> Optional.of(kind);
            case Triage.RoutedOut(var route, var reason, var exclusion) -> Optional.empty();
        });
    }

    public boolean isComplaint() {
        return kind().equals(Optional.of(Kind.COMPLAINT));
    }

    public Optional<ProcedureInForce> procedure() {
        return triage.flatMap(Triage::procedure);
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
        return triage.map(decision -> switch (decision) {
                    case Triage.TakenForward(var kind, var procedure) -> kind.code();
                    case Triage.RoutedOut(var route, var reason, var exclusion) -> route.code();
                })
                .orElse("awaiting-triage");
    }
}
