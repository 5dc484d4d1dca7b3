package redress.casework;

import java.util.List;
import java.util.stream.Stream;
import redress.procedure.Procedure;
import redress.procedure.Step;

/**
 * What still counts of what happened under a procedure that a case has left: what was found out and done under it, where
 * the procedure of now has the same step at the stage that receipt opens. When the matter happened, that the person agreed
 * to something, that it was discussed with them, are facts of the case. Not so an end, a decision to set a time limit aside,
 * or anything of a later stage: each rests on the rule of its own procedure.
 */
final class CarriedOver {

    private CarriedOver() {}

    /** The steps of this procedure: its own, and those that carry over to it. */
    static List<CaseEvent.StepTaken> steps(Case known, Procedure procedure) {
        return Stream.concat(
                        known.proceedings().steps().stream(),
                        procedure.stages().getFirst().steps().stream()
                                .filter(step -> isFact(step, procedure))
                                .filter(step ->
                                        known.proceedings().step(step.fact()).isEmpty())
                                .flatMap(step -> known.past().steps(step.fact()).stream()))
                .toList();
    }

    private static boolean isFact(Step step, Procedure procedure) {
        return step.closes().isEmpty()
                && procedure.clocks().stream()
                        .flatMap(clock -> clock.waivedBy().stream())
                        .noneMatch(step.fact()::equals);
    }
}
