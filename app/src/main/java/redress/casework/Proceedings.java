package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/**
 * What happened under the procedure of a case, in the order in which it was recorded. Requests, refusals, steps and
 * responses belong to the procedure under which they happened, and so does that it was closed: under another one the case
 * has none of them until they happen there. What is asked once, what others owe and standing still go with the case.
 *
 * @param opened the later stages that were asked for
 * @param declined the later stages that were asked for and refused
 * @param steps the facts that the procedure names
 * @param replies every response that was sent, of whatever stage, as it was signed
 * @param delays why dates were missed, as it was said and said again
 * @param contributions the parts of the answer that others were asked for
 * @param pauses the times in which clocks that may stand still did; the last may be open
 * @param rests the days on which it was closed after its answer, and later taken up again
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
        List<Pause> pauses,
        List<LocalDate> rests) {

    static final Proceedings NONE = new Proceedings(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /**
     * @param signed empty where an old register did not keep it
     * @param heldBy who had the case when it was sent
     * @param found the finding on every element as it stood then; empty where an element had none
     */
    public record Reply(
            CaseEvent.ResponseSent sent,
            Optional<CaseEvent.ResponseSigned> signed,
            Optional<StaffId> heldBy,
            List<Finding> found) {}

    /** The stage that was reached last; empty while the case is at its first. */
    public Optional<StageId> stage() {
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(opened.getLast().stage());
    }

    /** Whether the stage that was reached last was answered, taken up again since or not. */
    public boolean isAnswered() {
        return answers().stream().anyMatch(sent -> sent.stage().equals(stage()));
    }

    /** Whether anything was done by the rules of the procedure. */
    boolean isAnyDone() {
        return !(opened.isEmpty() && declined.isEmpty() && steps.isEmpty() && replies.isEmpty());
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
        return pause().isPresent();
    }

    /** The time of standing still that lasts. */
    public Optional<Pause> pause() {
        return pauses.isEmpty()
                ? Optional.empty()
                : Optional.of(pauses.getLast()).filter(last -> last.resumed().isEmpty());
    }

    /** @param number which of the times of standing still; the first is 1 */
    Optional<Pause> pause(int number) {
        return number < 1 || number > pauses.size() ? Optional.empty() : Optional.of(pauses.get(number - 1));
    }

    Proceedings with(CaseEvent.SafeguardingConsidered event) {
        return new Proceedings(
                Optional.of(event), complexity, opened, declined, steps, replies, delays, contributions, pauses, rests);
    }

    /** The assessment of the latest day stands, in whatever order they are told. */
    Proceedings with(CaseEvent.ComplexityAssessed event) {
        return new Proceedings(
                safeguarding,
                complexity.filter(known -> known.on().isAfter(event.on())).or(() -> Optional.of(event)),
                opened,
                declined,
                steps,
                replies,
                delays,
                contributions,
                pauses,
                rests);
    }

    Proceedings with(CaseEvent.StageOpened event) {
        return withOpened(Lists.plus(opened, event));
    }

    Proceedings with(CaseEvent.StageDeclined event) {
        return new Proceedings(
                safeguarding,
                complexity,
                opened,
                Lists.plus(declined, event),
                steps,
                replies,
                delays,
                contributions,
                pauses,
                rests);
    }

    Proceedings with(CaseEvent.StepTaken event) {
        return withSteps(Lists.plus(steps, event));
    }

    Proceedings with(
            CaseEvent.ResponseSent event,
            Optional<CaseEvent.ResponseSigned> signed,
            Optional<StaffId> heldBy,
            List<Finding> found) {
        return withReplies(Lists.plus(replies, new Reply(event, signed, heldBy, found)));
    }

    Proceedings with(CaseEvent.DelayExplained event) {
        return new Proceedings(
                safeguarding,
                complexity,
                opened,
                declined,
                steps,
                replies,
                Lists.plus(delays, event),
                contributions,
                pauses,
                rests);
    }

    Proceedings with(CaseEvent.ContributionAsked event) {
        return withContributions(Lists.plus(contributions, Contribution.of(event)));
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
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, replies, delays, others, pauses, rests);
    }

    /** With another date of a response, the first that is this one. */
    Proceedings corrected(CaseEvent.ResponseSent was, CaseEvent.ResponseSent becomes) {
        return withReplies(Lists.replace(
                replies,
                answers().indexOf(was),
                reply -> new Reply(becomes, reply.signed(), reply.heldBy(), reply.found())));
    }

    /** With another date of this signature, where a response was sent under it. */
    Proceedings corrected(CaseEvent.ResponseSigned was, CaseEvent.ResponseSigned becomes) {
        return withReplies(replies.stream()
                .map(reply -> reply.signed().equals(Optional.of(was))
                        ? new Reply(reply.sent(), Optional.of(becomes), reply.heldBy(), reply.found())
                        : reply)
                .toList());
    }

    /** With another date of this step, of the last where it was taken more than once. */
    Proceedings corrected(Milestone fact, LocalDate on) {
        return last(fact)
                .map(last -> withSteps(Lists.replace(steps, steps.lastIndexOf(last), step -> step.on(on))))
                .orElse(this);
    }

    /** Every time that this step was taken. */
    List<CaseEvent.StepTaken> steps(Milestone fact) {
        return steps.stream().filter(step -> step.fact().equals(fact)).toList();
    }

    /** The step of this name that was recorded last. */
    Optional<CaseEvent.StepTaken> last(Milestone fact) {
        return steps(fact).reversed().stream().findFirst();
    }

    Proceedings corrected(StageId stage, LocalDate on) {
        return withOpened(opened.stream()
                .map(asked -> asked.stage().equals(stage)
                        ? new CaseEvent.StageOpened(stage, on, asked.request(), asked.late())
                        : asked)
                .toList());
    }

    /** As if this step had not been taken: what ended the case ends it no more, and can happen again. */
    Proceedings without(CaseEvent.StepTaken undone) {
        return withSteps(Lists.without(steps, steps.lastIndexOf(undone)));
    }

    /** As if this later stage had not been asked for. */
    Proceedings without(CaseEvent.StageOpened undone) {
        return withOpened(opened.stream().filter(asked -> !asked.equals(undone)).toList());
    }

    /** As if this response had not been sent. */
    Proceedings without(Reply undone) {
        return withReplies(Lists.without(replies, replies.lastIndexOf(undone)));
    }

    /** The last response to this stage, or where it is empty to the first. */
    Optional<Reply> lastReply(Optional<StageId> to) {
        return replies.stream().filter(reply -> reply.sent().stage().equals(to)).reduce((earlier, last) -> last);
    }

    /** Closed on this day after its answer, and taken up again. */
    Proceedings rested(LocalDate on) {
        return new Proceedings(
                safeguarding,
                complexity,
                opened,
                declined,
                steps,
                replies,
                delays,
                contributions,
                pauses,
                Lists.plus(rests, on));
    }

    /** Under another procedure: with what happened there before, and nothing of what happened here. */
    Proceedings inPlaceOf(Proceedings there) {
        return new Proceedings(
                safeguarding,
                complexity,
                there.opened,
                there.declined,
                there.steps,
                there.replies,
                delays,
                contributions,
                pauses,
                there.rests);
    }

    private Proceedings withReplies(List<Reply> others) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, others, delays, contributions, pauses, rests);
    }

    private Proceedings withSteps(List<CaseEvent.StepTaken> others) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, others, replies, delays, contributions, pauses, rests);
    }

    private Proceedings withOpened(List<CaseEvent.StageOpened> others) {
        return new Proceedings(
                safeguarding, complexity, others, declined, steps, replies, delays, contributions, pauses, rests);
    }

    Proceedings with(CaseEvent.Paused event) {
        return withPauses(Lists.plus(pauses, Pause.of(event)));
    }

    Proceedings with(CaseEvent.PauseReviewed event) {
        return changed(pauses.size(), pause -> pause.with(event));
    }

    Proceedings with(CaseEvent.Resumed event) {
        return changed(pauses.size(), pause -> pause.with(event));
    }

    /** With this time of standing still changed, of which the first is 1. */
    Proceedings changed(int number, UnaryOperator<Pause> change) {
        return withPauses(Lists.replace(pauses, number - 1, change));
    }

    private Proceedings withPauses(List<Pause> others) {
        return new Proceedings(
                safeguarding, complexity, opened, declined, steps, replies, delays, contributions, others, rests);
    }
}
