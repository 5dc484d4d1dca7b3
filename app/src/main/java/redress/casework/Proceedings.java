package redress.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/**
 * What happened under the procedure of a case, in the order in which it was recorded.
 *
 * @param opened the later stages that were asked for
 * @param declined the later stages that were asked for and refused
 * @param steps the facts that the procedure names
 * @param answers every response that was sent, of whatever stage
 * @param delays why dates were missed, as it was said and said again
 * @param contributions the parts of the answer that others were asked for
 * @param pauses the times in which clocks that may stand still did; the last may be open
 */
public record Proceedings(
        Optional<CaseEvent.SafeguardingConsidered> safeguarding,
        Optional<CaseEvent.ComplexityAssessed> complexity,
        List<CaseEvent.StageOpened> opened,
        List<CaseEvent.StageDeclined> declined,
        List<CaseEvent.StepTaken> steps,
        List<CaseEvent.ResponseSent> answers,
        List<CaseEvent.DelayExplained> delays,
        List<Contribution> contributions,
        List<Pause> pauses) {

    static final Proceedings NONE = new Proceedings(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

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

    /** Why this date was missed, as it was said last. */
    public Optional<CaseEvent.DelayExplained> delay(ClockId clock) {
        return delays.stream().filter(delay -> delay.clock().equals(clock)).reduce((earlier, last) -> last);
    }

    public Optional<Contribution> contribution(ContributionId id) {
        return contributions.stream()
                .filter(contribution -> contribution.id().equals(id))
                .findFirst();
    }

    /** The outstanding one that is due first. */
    public Optional<Contribution> nextContribution() {
        return contributions.stream().filter(Contribution::isOutstanding).min(Comparator.comparing(Contribution::due));
    }

    /** Whether the case stands still at the end of what is known. */
    public boolean standsStill() {
        return !pauses.isEmpty() && pauses.getLast().resumed().isEmpty();
    }

    Proceedings with(CaseEvent.SafeguardingConsidered event) {
        return new Proceedings(
                Optional.of(event), complexity, opened, declined, steps, answers, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.ComplexityAssessed event) {
        return new Proceedings(
                safeguarding, Optional.of(event), opened, declined, steps, answers, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.StageOpened event) {
        return new Proceedings(
                safeguarding, complexity, plus(opened, event), declined, steps, answers, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.StageDeclined event) {
        return new Proceedings(
                safeguarding, complexity, opened, plus(declined, event), steps, answers, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.StepTaken event) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, plus(steps, event), answers, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.ResponseSent event) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, plus(answers, event), delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.DelayExplained event) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, answers, plus(delays, event), contributions, pauses);
    }

    Proceedings with(CaseEvent.ContributionAsked event) {
        return withContributions(plus(contributions, Contribution.of(event)));
    }

    Proceedings with(CaseEvent.ContributionReceived event) {
        return changed(event.contribution(), contribution -> contribution.with(event));
    }

    Proceedings with(CaseEvent.ContributionNotNeeded event) {
        return changed(event.contribution(), contribution -> contribution.with(event));
    }

    private Proceedings changed(ContributionId id, UnaryOperator<Contribution> change) {
        return withContributions(contributions.stream()
                .map(contribution -> contribution.id().equals(id) ? change.apply(contribution) : contribution)
                .toList());
    }

    private Proceedings withContributions(List<Contribution> others) {
        return new Proceedings(safeguarding, complexity, opened, declined, steps, answers, delays, others, pauses);
    }

    /** The first answer of the first stage, corrected. */
    Proceedings corrected(CaseEvent.ResponseSent was, CaseEvent.ResponseSent becomes) {
        return new Proceedings(
                safeguarding,
                complexity,
                opened,
                declined,
                steps,
                answers.stream()
                        .map(answer -> answer.equals(was) ? becomes : answer)
                        .toList(),
                delays,
                contributions,
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
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, answers, delays, contributions, others);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
