package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param replies every response that was sent, of whatever stage, as it was signed
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
        List<Reply> replies,
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

    /** @param signed empty where an old register did not keep it */
    public record Reply(CaseEvent.ResponseSent sent, Optional<CaseEvent.ResponseSigned> signed) {}

    /** One time in which the case stood still. */
    public record Pause(CaseEvent.Paused paused, Optional<CaseEvent.Resumed> resumed) {}

    /** The stage that was reached last; empty while the case is at its first. */
    public Optional<StageId> stage() {
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(opened.getLast().stage());
    }

    /** Every response that was sent. */
    public List<CaseEvent.ResponseSent> answers() {
        return replies.stream().map(Reply::sent).toList();
    }

    /** The first response of a later stage. */
    public Optional<CaseEvent.ResponseSent> answer(StageId stage) {
        return answers().stream()
                .filter(sent -> sent.stage().equals(Optional.of(stage)))
                .findFirst();
    }

    public Optional<CaseEvent.StageOpened> opening(StageId stage) {
        return opened.stream().filter(asked -> asked.stage().equals(stage)).findFirst();
    }

    public Optional<CaseEvent.StepTaken> step(Milestone fact) {
        return steps.stream().filter(step -> step.fact().equals(fact)).findFirst();
    }

    /** The day on which a step was taken. */
    public Optional<LocalDate> on(Milestone fact) {
        return step(fact).map(CaseEvent.StepTaken::on);
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

    /** The answer that reports count; later ones, of a later stage or after reopening, follow it. */
    public Optional<CaseEvent.ResponseSent> firstAnswer() {
        return replies.stream().map(Reply::sent).findFirst();
    }

    /** Whether the case stands still at the end of what is known. */
    public boolean standsStill() {
        return !pauses.isEmpty() && pauses.getLast().resumed().isEmpty();
    }

    Proceedings with(CaseEvent.SafeguardingConsidered event) {
        return new Proceedings(
                Optional.of(event), complexity, opened, declined, steps, replies, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.ComplexityAssessed event) {
        return new Proceedings(
                safeguarding, Optional.of(event), opened, declined, steps, replies, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.StageOpened event) {
        return withOpened(plus(opened, event));
    }

    Proceedings with(CaseEvent.StageDeclined event) {
        return new Proceedings(
                safeguarding, complexity, opened, plus(declined, event), steps, replies, delays, contributions, pauses);
    }

    Proceedings with(CaseEvent.StepTaken event) {
        return withSteps(plus(steps, event));
    }

    Proceedings with(CaseEvent.ResponseSent event, Optional<CaseEvent.ResponseSigned> signed) {
        return withReplies(plus(replies, new Reply(event, signed)));
    }

    Proceedings with(CaseEvent.DelayExplained event) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, replies, plus(delays, event), contributions, pauses);
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
        return new Proceedings(safeguarding, complexity, opened, declined, steps, replies, delays, others, pauses);
    }

    /** With another date of a response, the first that is this one. */
    Proceedings corrected(CaseEvent.ResponseSent was, CaseEvent.ResponseSent becomes) {
        var place = answers().indexOf(was);
        var others = new ArrayList<>(replies);
        others.set(place, new Reply(becomes, replies.get(place).signed()));
        return withReplies(List.copyOf(others));
    }

    /** With another date of this signature, where a response was sent under it. */
    Proceedings corrected(CaseEvent.ResponseSigned was, CaseEvent.ResponseSigned becomes) {
        return withReplies(replies.stream()
                .map(reply ->
                        reply.signed().equals(Optional.of(was)) ? new Reply(reply.sent(), Optional.of(becomes)) : reply)
                .toList());
    }

    Proceedings corrected(Milestone fact, LocalDate on) {
        return withSteps(steps.stream()
                .map(step -> step.fact().equals(fact)
                        ? new CaseEvent.StepTaken(fact, on, step.choice(), step.words())
                        : step)
                .toList());
    }

    Proceedings corrected(StageId stage, LocalDate on) {
        return withOpened(opened.stream()
                .map(asked -> asked.stage().equals(stage)
                        ? new CaseEvent.StageOpened(stage, on, asked.request(), asked.late())
                        : asked)
                .toList());
    }

    private Proceedings withReplies(List<Reply> others) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, others, delays, contributions, pauses);
    }

    private Proceedings withSteps(List<CaseEvent.StepTaken> others) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, others, replies, delays, contributions, pauses);
    }

    private Proceedings withOpened(List<CaseEvent.StageOpened> others) {
        return new Proceedings(
                safeguarding, complexity, others, declined, steps, replies, delays, contributions, pauses);
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
                safeguarding, complexity, opened, declined, steps, replies, delays, contributions, others);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
