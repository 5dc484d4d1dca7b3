package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Action;
import redress.casework.CaseEvent.ActionDone;
import redress.casework.CaseEvent.ActionDropped;
import redress.casework.CaseEvent.LearningNotNeeded;
import redress.casework.Element;
import redress.casework.ElementId;
import redress.casework.Purpose;
import redress.journal.Recorded;

/** What a case leads to, in words: each action, and what follows from each thing complained of. */
final class AftermathView {

    private final AtHand at;
    private final List<Recorded> events;
    private final Words words;

    /** @param events all that happened to the case, for who recorded it */
    AftermathView(AtHand at, List<Recorded> events) {
        this.at = at;
        this.events = events;
        this.words = at.words();
    }

    List<CasePage.ActionView> actions() {
        return at.known().aftermath().actions().stream()
                .map(action -> action(
                        action, action.element().map(element -> new Fact("About", "Element " + element.number()))))
                .toList();
    }

    /** That there is nothing to learn from the case or from its rest, and why; empty where nobody said so. */
    String nothingToLearn() {
        var aftermath = at.known().aftermath();
        var learnt = aftermath.actions().stream().anyMatch(Action::isLearning);
        return aftermath
                .nothingFromTheCase()
                .map(none ->
                        (learnt ? "There is nothing else to learn: " : "There is nothing to learn: ") + reason(none))
                .orElse("");
    }

    private static String reason(LearningNotNeeded none) {
        return none.reason().orElse(Told.ERASED);
    }

    /** What was learnt from this element and what puts it right, or why there is nothing to learn from it. */
    List<Fact> of(Element element) {
        var aftermath = at.known().aftermath();
        var id = Optional.of(element.id());
        var facts = new ArrayList<Fact>();
        remedies(id).forEach(it -> facts.add(new Fact("Agreed to put it right", brief(it))));
        remedies(Optional.empty()).forEach(it -> facts.add(new Fact("Agreed to put the whole right", brief(it))));
        aftermath.learnt(id).forEach(it -> facts.add(new Fact("Learnt from it", brief(it))));
        aftermath.learnt(Optional.empty()).forEach(it -> facts.add(new Fact("Learnt from the whole", brief(it))));
        aftermath
                .nothingFrom(element.id())
                .ifPresent(none -> facts.add(new Fact(
                        none.element().isPresent() ? "Nothing to learn from it" : "Nothing to learn", reason(none))));
        return List.copyOf(facts);
    }

    private Stream<Action> remedies(Optional<ElementId> of) {
        return at.known().aftermath().actions().stream()
                .filter(action -> action.purpose() instanceof Purpose.Remedy
                        && action.droppedOn().isEmpty()
                        && action.element().equals(of));
    }

    /** "A letter from the director (action 1: apology, to be done)". */
    private String brief(Action action) {
        return "%s (action %d%s, %s)"
                .formatted(
                        action.what().orElse(Told.ERASED),
                        action.id().number(),
                        switch (action.purpose()) {
                            case Purpose.Remedy remedy -> ": " + Say.withinSentence(words.purpose(remedy));
                            case Purpose.Learning() -> "";
                        },
                        Say.withinSentence(state(action)));
    }

    /** @param about the part of the complaint that it is about, in words that its reader knows; empty of the whole case */
    CasePage.ActionView action(Action action, Optional<Fact> about) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("For", words.purpose(action.purpose())));
        facts.add(new Fact("Follows from", action.source().label()));
        about.ifPresent(facts::add);
        facts.add(new Fact("By whom", words.staff().name(action.owner())));
        action.answers()
                .ifPresent(senior ->
                        facts.add(new Fact("Answers for it", words.staff().name(senior))));
        facts.add(new Fact("Due", Say.date(action.due())));
        action.doneOn().ifPresent(day -> facts.add(new Fact("Done on", Say.date(day))));
        action.evidence().ifPresent(shown -> facts.add(new Fact("What shows it", shown.orElse(Told.ERASED))));
        action.droppedOn().ifPresent(day -> facts.add(new Fact("Dropped on", Say.date(day))));
        ending(action).ifPresent(ending -> {
            if (ending.event() instanceof ActionDropped dropped) {
                facts.add(new Fact("Why it was dropped", dropped.reason().orElse(Told.ERASED)));
            }
            facts.add(new Fact("Recorded by", recorder(ending)));
        });
        var late = action.isLateOn(at.today());
        return new CasePage.ActionView(
                action.id().number(),
                action.what().orElse(Told.ERASED),
                state(action),
                late ? "govuk-tag--orange" : action.isOpen() ? "govuk-tag--blue" : "govuk-tag--grey",
                List.copyOf(facts));
    }

    private String state(Action action) {
        var late = action.isLateOn(at.today());
        if (action.droppedOn().isPresent()) {
            return late ? "Dropped late" : "Dropped";
        }
        if (action.doneOn().isPresent()) {
            return late ? "Done late" : "Done";
        }
        return late ? "Late" : "To be done";
    }

    /** The entry of the history that ended it. */
    private Optional<Recorded> ending(Action action) {
        return events.stream()
                .filter(recorded -> (recorded.event() instanceof ActionDone done
                                && done.action().equals(action.id()))
                        || (recorded.event() instanceof ActionDropped dropped
                                && dropped.action().equals(action.id())))
                .findFirst();
    }

    private String recorder(Recorded recorded) {
        return words.staff().name(recorded.actor()) + ", "
                + Say.moment(recorded.recordedAt(), words.council().timeZone());
    }
}
