package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import redress.casework.CaseEvent.LearningNotNeeded;

/**
 * What a case leads to.
 *
 * @param noLearning that there is nothing to learn, as somebody decided with a reason: of one element, or of all that
 *     nothing else was said of; of each once
 */
public record Aftermath(List<Action> actions, List<LearningNotNeeded> noLearning) {

    static final Aftermath NONE = new Aftermath(List.of(), List.of());

    /** Where it is the whole case that something is said of. */
    private static final Optional<ElementId> WHOLE = Optional.empty();

    public Optional<Action> action(ActionId id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** What was learnt from this element, or where it is empty from the case as a whole. */
    public List<Action> learnt(Optional<ElementId> of) {
        return actions.stream()
                .filter(action -> action.isLearning() && action.element().equals(of))
                .toList();
    }

    /**
     * Why there is nothing to learn from this element. What was said of the whole case holds for each of which nothing
     * else was said.
     */
    public Optional<LearningNotNeeded> nothingFrom(ElementId element) {
        return learnt(Optional.of(element)).isEmpty() && learnt(WHOLE).isEmpty()
                ? said(Optional.of(element)).or(() -> said(WHOLE))
                : Optional.empty();
    }

    /** Why there is nothing to learn from the case, or where something was learnt from it, from the rest. */
    public Optional<LearningNotNeeded> nothingFromTheCase() {
        return said(WHOLE);
    }

    private Optional<LearningNotNeeded> said(Optional<ElementId> of) {
        return noLearning.stream().filter(none -> none.element().equals(of)).findFirst();
    }

    /** Whether it was said what there is to learn from this element. */
    public boolean settles(ElementId element) {
        return !learnt(Optional.of(element)).isEmpty()
                || !learnt(WHOLE).isEmpty()
                || nothingFrom(element).isPresent();
    }

    /** Whether it was said of the case as a whole, or of each of its elements, what there is to learn. */
    public boolean settles(Case known) {
        return !learnt(WHOLE).isEmpty()
                || said(WHOLE).isPresent()
                || (!known.pursued().isEmpty() && known.pursued().stream().allMatch(each -> settles(each.id())));
    }

    /** Something was learnt after all, so the word that there is nothing no longer stands: of the same, and of no other. */
    Aftermath with(CaseEvent.ActionAgreed event) {
        var action = Action.of(event);
        return new Aftermath(
                Lists.plus(actions, action), action.isLearning() ? withoutWord(event.element()) : noLearning);
    }

    Aftermath with(CaseEvent.ActionDone event) {
        return changed(event.action(), action -> action.done(event));
    }

    Aftermath with(CaseEvent.ActionDropped event) {
        return changed(event.action(), action -> action.dropped(event));
    }

    /** Said again, the last one counts. */
    Aftermath with(LearningNotNeeded event) {
        return new Aftermath(actions, Lists.plus(withoutWord(event.element()), event));
    }

    private List<LearningNotNeeded> withoutWord(Optional<ElementId> of) {
        return noLearning.stream().filter(none -> !none.element().equals(of)).toList();
    }

    private Aftermath changed(ActionId id, UnaryOperator<Action> change) {
        return new Aftermath(
                actions.stream()
                        .map(action -> action.id().equals(id) ? change.apply(action) : action)
                        .toList(),
                noLearning);
    }
}
