package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    private static final String AWAITING_TRIAGE = "awaiting-triage";

    /**
     * A procedure that the case is no longer under, because triage was decided anew. What was missed under it stays missed,
     * whatever is promised, extended or done afterwards.
     *
     * @param on when it was left
     * @param proceedings what had happened under it until then
     * @param handling what was acknowledged, promised and extended until then
     */
    public record Left(ProcedureInForce procedure, LocalDate on, Proceedings proceedings, Handling handling) {

        Left with(Proceedings other) {
            return new Left(procedure, on, other, handling);
        }
    }

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

    /** What happened under one procedure is left with it, and is there again where the case comes back to it. */
    Case decided(Triage decision, LocalDate on) {
        var behind = new ArrayList<>(left);
        procedure()
                .filter(before -> !decision.procedure().equals(Optional.of(before)))
                .ifPresent(before -> behind.add(new Left(before, on, proceedings, handling)));
        var next = new Case(
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
        return decision.procedure()
                .filter(now -> proceedingsOf().filter(now::equals).isEmpty())
                .map(now -> next.with(proceedings.inPlaceOf(there(now))).with(handling.unsigned()))
                .orElse(next);
    }

    /** The procedure to which the proceedings belong: the last that it was under, also while it is under none. */
    private Optional<ProcedureInForce> proceedingsOf() {
        return procedure()
                .or(() -> left.isEmpty()
                        ? Optional.empty()
                        : Optional.of(left.getLast().procedure()));
    }

    private Proceedings there(ProcedureInForce procedure) {
        return left.stream()
                .filter(behind -> behind.procedure().equals(procedure))
                .map(Left::proceedings)
                .reduce((earlier, last) -> last)
                .orElse(Proceedings.NONE);
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

    /** The same facts under another procedure, to be read and not to be kept. */
    Case under(ProcedureInForce other) {
        return decided(new Triage.TakenForward(Kind.COMPLAINT, Optional.of(other)), receipt.on());
    }

    /**
     * Under a procedure that it left, as it was on the day on which it left it: leaving ends what runs, as closing does.
     *
     * @param handled as it was then, or as it is known by now
     */
    Case before(Left behind, Handling handled) {
        return new Case(
                reference,
                receipt,
                new Position.Closed(behind.on(), ClosingReason.ROUTED_OUT),
                Optional.of(new Triage.TakenForward(Kind.COMPLAINT, Optional.of(behind.procedure()))),
                people,
                elements,
                handled.asPromised(
                                behind.handling().periods(), behind.handling().extensions())
                        .withdrawn(Optional.empty()),
                behind.proceedings(),
                aftermath,
                left.subList(0, left.indexOf(behind)),
                List.of());
    }

    /** This step, once the case went another way or under whatever procedure it was taken; the last, where several. */
    public Optional<CaseEvent.StepTaken> step(Milestone fact) {
        return departure()
                .flatMap(gone -> gone.step(fact))
                .or(() -> proceedings.step(fact))
                .or(() -> left.reversed().stream()
                        .flatMap(behind -> behind.proceedings().step(fact).stream())
                        .findFirst());
    }

    /** With another date of this step, where it was taken last. */
    Case corrected(Milestone fact, LocalDate on) {
        if (departure().flatMap(gone -> gone.step(fact)).isPresent()) {
            return departing(gone -> gone.corrected(fact, on));
        }
        if (proceedings.step(fact).isPresent()) {
            return with(proceedings.corrected(fact, on));
        }
        var behind = new ArrayList<>(left);
        for (var place = behind.size() - 1; place >= 0; place--) {
            if (behind.get(place).proceedings().step(fact).isPresent()) {
                behind.set(
                        place,
                        behind.get(place).with(behind.get(place).proceedings().corrected(fact, on)));
                return behind(behind);
            }
        }
        return this;
    }

    private Case behind(List<Left> others) {
        return new Case(
                reference,
                receipt,
                position,
                triage,
                people,
                elements,
                handling,
                proceedings,
                aftermath,
                List.copyOf(others),
                departures);
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
            case RESOLVED_INFORMALLY ->
                proceedings.steps().isEmpty()
                        ? open
                        : open.with(proceedings.without(proceedings.steps().getLast()));
            case WITHDRAWN, ROUTED_OUT -> open;
        };
    }

    /** At a later stage. */
    Case reached(CaseEvent.StageOpened opened) {
        return with(proceedings.with(opened));
    }

    /** The finding on every element as it stands; empty while one has none. */
    List<Finding> found() {
        var found =
                elements.stream().flatMap(element -> element.latest().stream()).toList();
        return found.size() < elements.size() ? List.of() : found;
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

    /** Every place of the ledger, of which {@link #disposition} is one. */
    public static Set<String> dispositions() {
        return Stream.of(
                        Stream.of(AWAITING_TRIAGE, ClosingReason.RESOLVED_INFORMALLY.code()),
                        Stream.of(Kind.values()).map(Kind::code),
                        Stream.of(Route.values()).map(Route::code))
                .flatMap(places -> places)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what was withdrawn is the whole of it. What was answered stays answered when the rest is withdrawn. */
    private boolean isWithdrawn() {
        return handling.withdrawnOn().isPresent() && proceedings.firstAnswer().isEmpty();
    }

    /** Where the ledger counts it: each representation has exactly one place, so that the ledger always sums. */
    public String disposition() {
        if (isWithdrawn()) {
            return Route.WITHDRAWN.code();
        }
        if (position instanceof Position.Closed(var on, var why) && why == ClosingReason.RESOLVED_INFORMALLY) {
            return why.code();
        }
        return triage.map(decision -> switch (decision) {
                    case Triage.TakenForward(var kind, var procedure) -> kind.code();
                    case Triage.RoutedOut(var route, var reason, var exclusion) -> route.code();
                })
                .orElse(AWAITING_TRIAGE);
    }
}
