package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/**
 * A part of an answer that another body or unit was asked for, with a day of its own by which it is due. The council's
 * clocks go on as if nobody had been asked.
 *
 * @param from which body or unit, and who there
 * @param notNeeded that nobody waits for it any more, with the reason
 */
public record Contribution(
        ContributionId id,
        LocalDate askedOn,
        Personal<String> from,
        Personal<String> what,
        LocalDate due,
        Optional<CaseEvent.ContributionReceived> received,
        Optional<CaseEvent.ContributionNotNeeded> notNeeded) {

    static Contribution of(CaseEvent.ContributionAsked event) {
        return new Contribution(
                event.contribution(),
                event.on(),
                event.from(),
                event.what(),
                event.due(),
                Optional.empty(),
                Optional.empty());
    }

    Contribution with(CaseEvent.ContributionReceived event) {
        return new Contribution(id, askedOn, from, what, due, Optional.of(event), notNeeded);
    }

    Contribution with(CaseEvent.ContributionNotNeeded event) {
        return new Contribution(id, askedOn, from, what, due, received, Optional.of(event));
    }

    public ContributionState stateOn(LocalDate today) {
        return ContributionState.of(this, today);
    }

    /** Whether somebody still waits for it. */
    public boolean isOutstanding() {
        return received.isEmpty() && notNeeded.isEmpty();
    }
}
