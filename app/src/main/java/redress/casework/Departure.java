package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.Milestone;

/**
 * That a case went another way on a ground of a procedure's rules, and what was done once it had gone.
 *
 * @param on when it went
 * @param steps what was recorded after that
 * @param until when it was decided anew or reopened; empty while it is gone
 */
public record Departure(Exclusion ground, LocalDate on, List<CaseEvent.StepTaken> steps, Optional<LocalDate> until) {

    static Departure of(Exclusion ground, LocalDate on) {
        return new Departure(ground, on, List.of(), Optional.empty());
    }

    public Optional<CaseEvent.StepTaken> step(Milestone fact) {
        return steps.stream().filter(step -> step.fact().equals(fact)).findFirst();
    }

    Departure with(CaseEvent.StepTaken step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Departure(ground, on, List.copyOf(more), until);
    }

    Departure corrected(Milestone fact, LocalDate date) {
        return new Departure(
                ground,
                on,
                steps.stream()
                        .map(step -> step.fact().equals(fact) ? step.on(date) : step)
                        .toList(),
                until);
    }

    /** As if this had not been done. */
    Departure without(CaseEvent.StepTaken undone) {
        return new Departure(
                ground, on, steps.stream().filter(step -> !step.equals(undone)).toList(), until);
    }

    Departure on(LocalDate date) {
        return new Departure(ground, date, steps, until);
    }

    Departure until(LocalDate date) {
        return new Departure(ground, on, steps, Optional.of(date));
    }
}
