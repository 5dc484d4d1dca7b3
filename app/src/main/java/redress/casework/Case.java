package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import redress.journal.Personal;
import redress.procedure.Milestone;

/**
 * A representation and all that is known of it: the fold of its events. Dates that are due are not here; they are
 * derived from these facts, a procedure and a calendar by {@link RuleBook}.
 *
 * @param triaged the latest decision; earlier ones stay in the journal
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
        Past past) {

    Case at(Position other) {
        return new Case(reference, receipt, other, triaged, people, elements, handling, proceedings, aftermath, past);
    }

    Case with(Receipt other) {
        return new Case(reference, other, position, triaged, people, elements, handling, proceedings, aftermath, past);
    }

    Case with(Handling other) {
        return new Case(reference, receipt, position, triaged, people, elements, other, proceedings, aftermath, past);
    }

    Case with(Past other) {
        return new Case(
                reference, receipt, position, triaged, people, elements, handling, proceedings, aftermath, other);
    }

    private Case with(CaseEvent.Triaged anew) {
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
                past);
    }

    /** What happened under one procedure is left with it, and is there again where the case comes back to it. */
    Case decided(CaseEvent.Triaged anew) {
        var decision = anew.decision();
        var behind = procedure()
                .filter(before -> !decision.procedure().equals(Optional.of(before)))
                .map(before -> past.leaving(new Past.Left(before, anew.on(), proceedings, handling)))
                .orElse(past)
                .departing(gone -> gone.until(anew.on()));
        var next = with(anew)
                .with(decision.exclusion()
                        .map(ground -> behind.gone(Departure.of(ground, anew.on())))
                        .orElse(behind));
        return decision.procedure()
                .filter(now ->
                        procedure().or(past::lastLeft).filter(now::equals).isEmpty())
                .map(now -> next.with(proceedings.inPlaceOf(behind.under(now))).with(handling.unsigned()))
                .orElse(next);
    }

    /** No longer gone, where it was. */
    Case back(LocalDate on) {
        return departing(gone -> gone.until(on));
    }

    /** With its departure changed, where it is gone. */
    Case departing(UnaryOperator<Departure> change) {
        return with(past.departing(change));
    }

    /** How the case went another way on a ground of the rules, while it is gone. */
    public Optional<Departure> departure() {
        return past.departure();
    }

    /** The procedures that it was under before. */
    public List<Past.Left> left() {
        return past.left();
    }

    /** How often it went another way on a ground of the rules. */
    public List<Departure> departures() {
        return past.departures();
    }

    /** The same facts under another procedure, to be read and not to be kept. */
    Case under(ProcedureInForce other) {
        return decided(takenForward(other, receipt.on()));
    }

    private static CaseEvent.Triaged takenForward(ProcedureInForce other, LocalDate on) {
        return new CaseEvent.Triaged(on, new Triage.TakenForward(Kind.COMPLAINT, Optional.of(other)), Personal.of(""));
    }

    /**
     * Under a procedure that it left, as it was on the day on which it left it: leaving ends what runs, as closing does.
     *
     * @param handled as it was then, or as it is known by now
     */
    Case before(Past.Left behind, Handling handled) {
        return new Case(
                reference,
                receipt,
                new Position.Closed(behind.on(), ClosingReason.ROUTED_OUT),
                Optional.of(takenForward(behind.procedure(), receipt.on())),
                people,
                elements,
                handled.asPromised(
                                behind.handling().periods(), behind.handling().extensions())
                        .withdrawn(Optional.empty()),
                behind.proceedings(),
                aftermath,
                past.before(behind));
    }

    /** This step, once the case went another way or under whatever procedure it was taken; the last, where several. */
    public Optional<CaseEvent.StepTaken> step(Milestone fact) {
        return departure()
                .flatMap(gone -> gone.step(fact))
                .or(() -> proceedings.last(fact))
                .or(() -> past.step(fact));
    }

    /** As if this step, the last of its name, had not been taken. */
    Case without(Milestone fact) {
        return step(fact)
                .map(undone -> everywhere(there -> there.without(undone)).departing(gone -> gone.without(undone)))
                .orElse(this);
    }

    /** With another date of this step, where it was taken last. */
    Case corrected(Milestone fact, LocalDate on) {
        if (departure().flatMap(gone -> gone.step(fact)).isPresent()) {
            return departing(gone -> gone.corrected(fact, on));
        }
        return proceedings.step(fact).isPresent()
                ? with(proceedings.corrected(fact, on))
                : with(past.corrected(fact, on));
    }

    /** With what happened changed, under whatever procedure it did. */
    Case everywhere(UnaryOperator<Proceedings> change) {
        return with(change.apply(proceedings)).with(past.changed(change));
    }

    /** With what was promised changed, as it is known now and as it was when a procedure was left. */
    Case promised(UnaryOperator<Handling> change) {
        return with(change.apply(handling)).with(past.promised(change));
    }

    Case withPeople(List<Person> others) {
        return new Case(
                reference, receipt, position, triaged, others, elements, handling, proceedings, aftermath, past);
    }

    Case withElements(List<Element> others) {
        return new Case(reference, receipt, position, triaged, people, others, handling, proceedings, aftermath, past);
    }

    Case with(Proceedings other) {
        return new Case(reference, receipt, position, triaged, people, elements, handling, other, aftermath, past);
    }

    Case with(Aftermath other) {
        return new Case(reference, receipt, position, triaged, people, elements, handling, proceedings, other, past);
    }

    /**
     * Open again, or on to a later stage. What was settled or withdrawn had not ended after all: the step by which it was
     * settled ends nothing any more and can be taken again, and every clock runs on from its origin. What was closed after
     * its answer had ended, and whatever had begun by then is not owed again.
     */
    Case takenUp(LocalDate on) {
        var open = with(handling.withdrawn(Optional.empty()));
        if (!(position instanceof Position.Closed(var closedOn, var why))) {
            return open;
        }
        return switch (why) {
            case ANSWERED, RESOLVED, PASSED_ON -> on.isAfter(closedOn) ? open.with(proceedings.rested(closedOn)) : open;
            case RESOLVED_INFORMALLY, SETTLED ->
                proceedings.steps().isEmpty()
                        ? open
                        : open.everywhere(
                                there -> there.without(proceedings.steps().getLast()));
            case WITHDRAWN, ROUTED_OUT -> open;
        };
    }

    /** At a later stage. */
    Case reached(CaseEvent.StageOpened opened) {
        return with(proceedings.with(opened));
    }

    /** The finding on every element as it stands; empty while one has none that is still complained of. */
    List<Finding> found() {
        var found =
                elements.stream().flatMap(element -> element.latest().stream()).toList();
        return pursued().stream().anyMatch(element -> element.latest().isEmpty()) ? List.of() : found;
    }

    /** What the person still complains of. */
    public List<Element> pursued() {
        return elements.stream().filter(element -> !element.isWithdrawn()).toList();
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
        return pursued().stream().findFirst().or(() -> elements.stream().findFirst());
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

    Case with(ElementId id, UnaryOperator<Element> change) {
        return withElements(elements.stream()
                .map(element -> element.id().equals(id) ? change.apply(element) : element)
                .toList());
    }

    /** The number of the next person, which nobody had who was on the case by mistake. */
    PersonId nextPerson() {
        return new PersonId(people.size() + past.people().size() + 1);
    }

    ElementId nextElement() {
        return new ElementId(elements.size() + past.elements().size() + 1);
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
        return Stream.concat(elements.stream(), past.elements().stream())
                .mapToInt(element -> element.staff().size())
                .sum();
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
        return Disposition.of(this);
    }
}
