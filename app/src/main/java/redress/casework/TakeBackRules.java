package redress.casework;

import static redress.casework.Rules.open;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.unanswered;

import java.util.Optional;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/**
 * What can be taken back because it never happened on this case: not while something rests on it, which is taken back first
 * where it is a mistake too. What comes after a step or a stage in its procedure is seen by {@link Chronology}.
 */
final class TakeBackRules {

    private static final String WHAT = "what";

    private TakeBackRules() {}

    static Optional<Ruling> refused(Case known, Mistake mistake, RuleBook book) {
        var handling = known.handling();
        return switch (mistake) {
            case Mistake.Acknowledged() -> there(handling.acknowledged().isPresent(), "It is not acknowledged.");
            case Mistake.StepTaken(var fact) ->
                there(known.step(fact).isPresent(), "This is not recorded.").or(() -> ending(known, fact, book));
            case Mistake.ResponsePeriodGiven(var number) ->
                there(number >= 1 && number <= handling.periods().size(), "No response period was given so often.");
            case Mistake.Extended(var number) ->
                there(number >= 1 && number <= handling.extensions().size(), "More time was not agreed so often.");
            case Mistake.StageOpened(var stage) -> opened(known, stage);
            case Mistake.ResponseSent() -> sent(known);
            case Mistake.PersonAdded(var id) ->
                there(known.person(id).isPresent(), "There is nobody of this number on the case.")
                        .or(() -> takesPart(known, id))
                        .or(() -> tookStep(known, id, book));
            case Mistake.ElementAdded(var id) -> ElementRules.there(known, id).or(() -> element(known, id));
            case Mistake.ElementWithdrawn(var id) ->
                ElementRules.there(known, id)
                        .or(() -> there(
                                known.element(id).filter(Element::isWithdrawn).isPresent(), "It is not withdrawn."))
                        .or(() -> unanswered(known));
            case Mistake.UnderProcedure(var procedure) -> neverUnder(known, procedure);
        };
    }

    /** Where something was done under it the case was under it, and what was missed then was missed. */
    private static Optional<Ruling> neverUnder(Case known, ProcedureInForce procedure) {
        var times = known.left().stream()
                .filter(behind -> behind.procedure().equals(procedure))
                .toList();
        return there(!times.isEmpty(), "The case has left no such procedure.")
                .or(() -> times.stream().anyMatch(behind -> behind.proceedings().isAnyDone())
                        ? refuse(
                                "done-under-it",
                                WHAT,
                                "Something was done while the case was under this procedure, so it was more than a slip."
                                        + " What was missed there stays.")
                        : Optional.empty());
    }

    private static Optional<Ruling> there(boolean recorded, String sentence) {
        return recorded ? Optional.empty() : refuse("not-recorded", WHAT, sentence);
    }

    /** What ended the case is undone by reopening it, which gives its clocks back. */
    private static Optional<Ruling> ending(Case known, Milestone fact, RuleBook book) {
        return known.position() instanceof Position.Closed(var on, var why)
                        && why.isByStep()
                        && book.governing(known)
                                .flatMap(procedure -> procedure.step(fact))
                                .filter(step -> step.closes().isPresent())
                                .isPresent()
                ? refuse("use-reopen", WHAT, "The case ended by this. Reopen it, which takes this back.")
                : Optional.empty();
    }

    private static Optional<Ruling> opened(Case known, StageId stage) {
        var proceedings = known.proceedings();
        return there(proceedings.opening(stage).isPresent(), "This stage was not asked for.")
                .or(() -> open(known))
                .or(() -> !proceedings.stage().equals(Optional.of(stage))
                        ? refuse("gone-on", WHAT, "A later stage was asked for since. Take that back first.")
                        : Optional.empty())
                .or(() -> proceedings.isAnswered()
                        ? refuse("answered", WHAT, "This stage was answered. Take the response back first.")
                        : Optional.empty());
    }

    /** What was reopened since was found to have been answered. */
    private static Optional<Ruling> sent(Case known) {
        var answered = switch (known.position()) {
            case Position.Responded _ -> true;
            case Position.Closed(var on, var why) -> why == ClosingReason.ANSWERED;
            case Position.AwaitingTriage _, Position.UnderWay _ -> false;
        };
        return answered && known.proceedings().isAnswered()
                ? Optional.empty()
                : refuse(
                        "not-answered",
                        WHAT,
                        "The case does not stand answered. A response can be taken back until it is reopened or a later"
                                + " stage is asked for.");
    }

    /** Whom the rules want at a stage was there when its response was signed, or it could not have been. */
    private static Optional<Ruling> takesPart(Case known, PersonId id) {
        var appointed =
                known.person(id).filter(person -> person.role().isAppointed()).isPresent();
        return appointed
                        && (known.handling().signed().isPresent()
                                || known.proceedings().isAnswered())
                ? refuse(
                        "signed-with-them",
                        WHAT,
                        "A response was signed while they took part. If that is a mistake too, take the response back and"
                                + " change a finding first, so that it is signed again.")
                : Optional.empty();
    }

    /** A step for which somebody must be appointed was taken while they were. */
    private static Optional<Ruling> tookStep(Case known, PersonId id, RuleBook book) {
        return known.person(id).stream()
                .flatMap(person -> AppointmentRules.neededFor(known, person.role(), book))
                .findFirst()
                .flatMap(fact -> refuse(
                        "step-with-them",
                        WHAT,
                        "They were there when " + book.words(known, fact)
                                + ". If that is a mistake too, take it back first."));
    }

    private static Optional<Ruling> element(Case known, ElementId id) {
        return unanswered(known)
                .or(() -> known.element(id).orElseThrow().earlier().isEmpty()
                        ? Optional.<Ruling>empty()
                        : refuse(
                                "found-before",
                                WHAT,
                                "An earlier stage answered this. If the person complains of it no longer, record that it is"
                                        + " withdrawn."))
                .or(() -> known.aftermath().actions().stream()
                                .anyMatch(action -> action.element().equals(Optional.of(id))
                                        && action.droppedOn().isEmpty())
                        ? refuse("has-an-action", WHAT, "Something was agreed to be done about this. Drop that first.")
                        : Optional.empty());
    }
}
