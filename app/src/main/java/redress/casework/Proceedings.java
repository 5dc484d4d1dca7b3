package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/**
 * What happened under the procedure of a case, in the order in which it was recorded.
 *
 * @param opened the later stages that were asked for
 * @param declined the later stages that were asked for and refused
 * @param steps the facts that the procedure names
 * @param answers every response that was sent, of whatever stage
 * @param pauses the times in which clocks that may stand still did; the last may be open
 */
public record Proceedings(
        Optional<CaseEvent.SafeguardingConsidered> safeguarding,
        Optional<CaseEvent.ComplexityAssessed> complexity,
        List<CaseEvent.StageOpened> opened,
        List<CaseEvent.StageDeclined> declined,
        List<CaseEvent.StepTaken> steps,
        List<CaseEvent.ResponseSent> answers,
        List<Pause> pauses) {

    static final Proceedings NONE =
            new Proceedings(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** One time in which the case stood still. */
    public record Pause(CaseEvent.Paused paused, Optional<CaseEvent.Resumed> resumed) {}

    /** The stage that was reached last; empty while the case is at its first. */
    public Optional<StageId> stage() {
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(opened.getLast().stage());
    }

    public Optional<CaseEvent.StepTaken> step(Milestone fact) {
        return steps.stream().filter(step -> step.fact().equals(fact)).findFirst();
    }

    /** The answer that reports count; later ones, of a later stage or after reopening, follow it. */
    public Optional<CaseEvent.ResponseSent> firstAnswer() {
        return answers.stream().findFirst();
    }

    /** Whether the case stands still at the end of what is known. */
    public boolean standsStill() {
        return !pauses.isEmpty() && pauses.getLast().resumed().isEmpty();
    }

    Proceedings with(CaseEvent.SafeguardingConsidered event) {
        return new Proceedings(Optional.of(event), complexity, opened, declined, steps, answers, pauses);
    }

    Proceedings with(CaseEvent.ComplexityAssessed event) {
        return new Proceedings(safeguarding, Optional.of(event), opened, declined, steps, answers, pauses);
    }

    Proceedings with(CaseEvent.StageOpened event) {
        return new Proceedings(safeguarding, complexity, plus(opened, event), declined, steps, answers, pauses);
    }

    Proceedings with(CaseEvent.StageDeclined event) {
        return new Proceedings(safeguarding, complexity, opened, plus(declined, event), steps, answers, pauses);
    }

    Proceedings with(CaseEvent.StepTaken event) {
        return new Proceedings(safeguarding, complexity, opened, declined, plus(steps, event), answers, pauses);
    }

    Proceedings with(CaseEvent.ResponseSent event) {
        return new Proceedings(safeguarding, complexity, opened, declined, steps, plus(answers, event), pauses);
    }

    /** With another first answer, because what was written of it was wrong. */
    Proceedings corrected(CaseEvent.ResponseSent first) {
        return new Proceedings(
                safeguarding,
                complexity,
                opened,
                declined,
                steps,
                Stream.concat(Stream.of(first), answers.stream().skip(1)).toList(),
                pauses);
    }

    Proceedings with(CaseEvent.Paused event) {
        return withPauses(plus(pauses, new Pause(event, Optional.empty())));
    }

    Proceedings with(CaseEvent.Resumed event) {
        var last = pauses.getLast();
        return withPauses(plus(pauses.subList(0, pauses.size() - 1), new Pause(last.paused(), Optional.of(event))));
    }

    private Proceedings withPauses(List<Pause> others) {
        return new Proceedings(safeguarding, complexity, opened, declined, steps, answers, others);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
