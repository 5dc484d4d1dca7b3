package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a case leads to.
 *
 * @param noLearning that there is nothing to learn from it, as somebody decided with a reason
 */
public record Aftermath(List<Action> actions, Optional<CaseEvent.LearningNotNeeded> noLearning) {

    static final Aftermath NONE = new Aftermath(List.of(), Optional.empty());

    public Optional<Action> action(ActionId id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    public boolean hasLearning() {
        return actions.stream().anyMatch(action -> action.purpose() instanceof Purpose.Learning);
    }

    /** Something was learnt after all, so the word that there is nothing no longer stands. */
    Aftermath with(CaseEvent.ActionAgreed event) {
        return new Aftermath(
                Stream.concat(actions.stream(), Stream.of(Action.of(event))).toList(),
                event.purpose() instanceof Purpose.Learning ? Optional.empty() : noLearning);
    }

    Aftermath with(CaseEvent.ActionDone event) {
        return changed(event.action(), action -> action.done(event));
    }

    Aftermath with(CaseEvent.ActionDropped event) {
        return changed(event.action(), action -> action.dropped(event));
    }

    Aftermath with(CaseEvent.LearningNotNeeded event) {
        return new Aftermath(actions, Optional.of(event));
    }

    private Aftermath changed(ActionId id, UnaryOperator<Action> change) {
        return new Aftermath(
                actions.stream()
                        .map(action -> action.id().equals(id) ? change.apply(action) : action)
                        .toList(),
                noLearning);
    }
}
