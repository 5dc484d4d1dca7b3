package redress.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.casework.CaseEvent;
import redress.casework.CaseEvent.Acknowledged;
import redress.casework.CaseEvent.ElementAdded;
import redress.casework.CaseEvent.ElementWithdrawn;
import redress.casework.CaseEvent.Extended;
import redress.casework.CaseEvent.PersonAdded;
import redress.casework.CaseEvent.ResponsePeriodGiven;
import redress.casework.CaseEvent.ResponseSent;
import redress.casework.CaseEvent.StageOpened;
import redress.casework.CaseEvent.StepTaken;
import redress.casework.CaseEvent.Triaged;
import redress.casework.Mistake;

/** Finds in a history what a mistake that is taken back was recorded as, by the order in which things were. */
final class Mistakes {

    /** The places in the history of what stands, of each kind of thing that can be a mistake. */
    private final Map<Mistake, List<Integer>> standing = new HashMap<>();

    void recorded(CaseEvent event, int place) {
        kind(event)
                .ifPresent(kind ->
                        standing.computeIfAbsent(kind, _ -> new ArrayList<>()).add(place));
    }

    /** Where the history has it, which it has there no more for another mistake. */
    Optional<Integer> takenBack(Mistake mistake) {
        var places = standing.getOrDefault(kind(mistake), new ArrayList<>());
        var which = switch (mistake) {
            case Mistake.ResponsePeriodGiven(var number) -> number - 1;
            case Mistake.Extended(var number) -> number - 1;
            case Mistake.Acknowledged _,
                    Mistake.StepTaken _,
                    Mistake.StageOpened _,
                    Mistake.ResponseSent _,
                    Mistake.PersonAdded _,
                    Mistake.ElementAdded _,
                    Mistake.ElementWithdrawn _,
                    Mistake.UnderProcedure _ -> places.size() - 1;
        };
        return which >= 0 && which < places.size() ? Optional.of(places.remove(which)) : Optional.empty();
    }

    /** Of what has a number among its kind, the kind. */
    private static Mistake kind(Mistake mistake) {
        return switch (mistake) {
            case Mistake.ResponsePeriodGiven _ -> new Mistake.ResponsePeriodGiven(0);
            case Mistake.Extended _ -> new Mistake.Extended(0);
            case Mistake.Acknowledged _,
                    Mistake.StepTaken _,
                    Mistake.StageOpened _,
                    Mistake.ResponseSent _,
                    Mistake.PersonAdded _,
                    Mistake.ElementAdded _,
                    Mistake.ElementWithdrawn _,
                    Mistake.UnderProcedure _ -> mistake;
        };
    }

    private static Optional<Mistake> kind(CaseEvent event) {
        if (event instanceof ResponsePeriodGiven) {
            return Optional.of(new Mistake.ResponsePeriodGiven(0));
        }
        if (event instanceof Extended) {
            return Optional.of(new Mistake.Extended(0));
        }
        if (event instanceof Acknowledged) {
            return Optional.of(new Mistake.Acknowledged());
        }
        if (event instanceof StepTaken step) {
            return Optional.of(new Mistake.StepTaken(step.fact()));
        }
        if (event instanceof StageOpened opened) {
            return Optional.of(new Mistake.StageOpened(opened.stage()));
        }
        if (event instanceof ResponseSent) {
            return Optional.of(new Mistake.ResponseSent());
        }
        if (event instanceof PersonAdded added) {
            return Optional.of(new Mistake.PersonAdded(added.person()));
        }
        if (event instanceof Triaged triaged) {
            return triaged.decision().procedure().map(Mistake.UnderProcedure::new);
        }
        if (event instanceof ElementAdded added) {
            return Optional.of(new Mistake.ElementAdded(added.element()));
        }
        return event instanceof ElementWithdrawn withdrawn
                ? Optional.of(new Mistake.ElementWithdrawn(withdrawn.element()))
                : Optional.empty();
    }
}
