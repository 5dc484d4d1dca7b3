package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import redress.procedure.Milestone;

/**
 * What a case was before: the procedures that it was under, and how often it went another way.
 *
 * @param left the procedures, the earliest first
 * @param departures how it went another way on a ground of the rules, each time
 * @param people who were on it by mistake
 * @param elements what was on it by mistake
 */
public record Past(List<Left> left, List<Departure> departures, List<Person> people, List<Element> elements) {

    static final Past NONE = new Past(List.of(), List.of(), List.of(), List.of());

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

        Left with(Handling other) {
            return new Left(procedure, on, proceedings, other);
        }
    }

    Past leaving(Left behind) {
        return with(Lists.plus(left, behind));
    }

    /** As if the case had never been under this procedure before. */
    Past never(ProcedureInForce procedure) {
        return with(left.stream()
                .filter(behind -> !behind.procedure().equals(procedure))
                .toList());
    }

    /** As it was when this procedure was left; what was owed elsewhere is no part of it. */
    Past before(Left behind) {
        return new Past(left.subList(0, left.indexOf(behind)), List.of(), people, elements);
    }

    Optional<ProcedureInForce> lastLeft() {
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast().procedure());
    }

    /** What had happened under this procedure when it was left last; nothing where it never was. */
    Proceedings under(ProcedureInForce procedure) {
        return left.reversed().stream()
                .filter(behind -> behind.procedure().equals(procedure))
                .map(Left::proceedings)
                .findFirst()
                .orElse(Proceedings.NONE);
    }

    Past gone(Departure departure) {
        return new Past(left, Lists.plus(departures, departure), people, elements);
    }

    /** How the case went another way, while it is gone. */
    Optional<Departure> departure() {
        return departures.isEmpty()
                ? Optional.empty()
                : Optional.of(departures.getLast()).filter(gone -> gone.until().isEmpty());
    }

    /** With its departure changed, where the case is gone. */
    Past departing(UnaryOperator<Departure> change) {
        return departure().isEmpty()
                ? this
                : new Past(
                        left,
                        Stream.concat(
                                        departures.stream().limit(departures.size() - 1L),
                                        Stream.of(change.apply(departures.getLast())))
                                .toList(),
                        people,
                        elements);
    }

    /** This step, under the procedure that was left last of those under which it was taken. */
    Optional<CaseEvent.StepTaken> step(Milestone fact) {
        return left.reversed().stream()
                .flatMap(behind -> behind.proceedings().last(fact).stream())
                .findFirst();
    }

    /** Every time that this step was taken under the procedure that was left last of those under which it was. */
    List<CaseEvent.StepTaken> steps(Milestone fact) {
        return left.reversed().stream()
                .map(behind -> behind.proceedings().steps(fact))
                .filter(taken -> !taken.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** With another date of this step, where it was taken last. */
    Past corrected(Milestone fact, LocalDate on) {
        var behind = new ArrayList<>(left);
        for (var place = behind.size() - 1; place >= 0; place--) {
            var was = behind.get(place);
            if (was.proceedings().step(fact).isPresent()) {
                behind.set(place, was.with(was.proceedings().corrected(fact, on)));
                return with(List.copyOf(behind));
            }
        }
        return this;
    }

    Past mistaken(Person person) {
        return new Past(left, departures, Lists.plus(people, person), elements);
    }

    Past mistaken(Element element) {
        return new Past(left, departures, people, Lists.plus(elements, element));
    }

    Past changed(UnaryOperator<Proceedings> change) {
        return with(left.stream()
                .map(behind -> behind.with(change.apply(behind.proceedings())))
                .toList());
    }

    Past promised(UnaryOperator<Handling> change) {
        return with(left.stream()
                .map(behind -> behind.with(change.apply(behind.handling())))
                .toList());
    }

    private Past with(List<Left> others) {
        return new Past(others, departures, people, elements);
    }
}
