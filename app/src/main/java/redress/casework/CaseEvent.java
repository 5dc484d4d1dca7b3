package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Event;
import redress.journal.Personal;
import redress.organisation.ChannelId;
import redress.organisation.DelayReasonId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/**
 * Everything that can have happened to a case, each a fact that is never changed. What a person said, who they are and
 * every free text is {@link Personal} and sealed; codes, numbers and dates are open, and outlive the person's details.
 */
public sealed interface CaseEvent extends Event {

    /** A person told the council something. The account is in their words where there are any. */
    record RepresentationReceived(
            CaseReference reference,
            LocalDate receivedOn,
            ChannelId channel,
            PointOfReceiptId pointOfReceipt,
            Optional<RelationshipId> relationship,
            Optional<ServiceId> service,
            Personal<String> account)
            implements CaseEvent {}

    record PersonAdded(
            PersonId person,
            Role role,
            Optional<RelationshipId> relationship,
            Optional<ActingBasisId> basis,
            Personal<PersonDetails> details)
            implements CaseEvent {}

    /** Why somebody may act for another became clear. What was shown for another reason shows nothing for this one. */
    record BasisStated(PersonId person, LocalDate on, ActingBasisId basis) implements CaseEvent {}

    /** Whoever acts for another was asked to show that they may; asking again is a further one of these. */
    record AuthorityAsked(PersonId person, LocalDate on, LocalDate replyBy) implements CaseEvent {}

    /** What was seen, what it allows, and the last day on which it holds, where it ends. */
    record AuthorityShown(
            PersonId person, LocalDate on, Personal<String> evidence, Personal<String> scope, Optional<LocalDate> until)
            implements CaseEvent {}

    record AuthorityRefused(PersonId person, LocalDate on, Personal<String> words) implements CaseEvent {}

    record AuthorityWithdrawn(PersonId person, LocalDate on, Personal<String> words) implements CaseEvent {}

    /** Decided for the first time, or decided again; both decisions stay. */
    record Triaged(LocalDate on, Triage decision, Personal<String> reason) implements CaseEvent {}

    record Acknowledged(LocalDate on, Means means) implements CaseEvent {}

    /** The plan for handling a complaint, once the discussion was offered. */
    record PlanAgreed(LocalDate on, Discussion discussion, Personal<String> plan) implements CaseEvent {}

    /** The date by which the person was told to expect the response; each amendment is a further one of these. */
    record ResponsePeriodGiven(
            LocalDate on, LocalDate until, PeriodBasis basis, LocalDate notifiedOn, Personal<String> reason)
            implements CaseEvent {}

    record Allocated(LocalDate on, StaffId to) implements CaseEvent {}

    /**
     * The case is with nobody, because it is at a stage that is for another person.
     *
     * @param from who had it
     */
    record AllocationEnded(LocalDate on, StaffId from, StageId stage) implements CaseEvent {}

    /** A clock of the procedure made longer, with the person's agreement. */
    record Extended(ClockId clock, LocalDate agreedOn, LocalDate until, LocalDate notifiedOn, Personal<String> reason)
            implements CaseEvent {}

    /** Why a date was missed; said again, the last one counts. What the clock says is not changed by it. */
    record DelayExplained(ClockId clock, LocalDate on, DelayReasonId reason, Personal<String> words)
            implements CaseEvent {}

    record SafeguardingConsidered(LocalDate on, Safeguarding answer, Personal<String> words) implements CaseEvent {}

    /** A fact that the procedure names, by the name that it has there. */
    record StepTaken(Milestone fact, LocalDate on, Optional<String> choice, Personal<String> words)
            implements CaseEvent {

        StepTaken on(LocalDate date) {
            return new StepTaken(fact, date, choice, words);
        }
    }

    /**
     * The person asked for a later stage, and it began.
     *
     * @param late why it was accepted although the time to ask had passed; empty words where it had not
     */
    record StageOpened(StageId stage, LocalDate on, Personal<String> request, Personal<String> late)
            implements CaseEvent {}

    record StageDeclined(StageId stage, LocalDate on, String ground, Personal<String> reason) implements CaseEvent {}

    /**
     * From this day on, clocks that may stand still do.
     *
     * @param toldOn when the person was told in writing
     * @param reviewOn when somebody looks whether the case can go on; empty only where nobody was asked for a day yet
     */
    record Paused(LocalDate from, LocalDate toldOn, Optional<LocalDate> reviewOn, Personal<String> reason)
            implements CaseEvent {}

    /** Somebody looked whether the case can go on, and it still stands still. */
    record PauseReviewed(LocalDate on, Personal<String> found, LocalDate reviewOn) implements CaseEvent {}

    record Resumed(LocalDate on) implements CaseEvent {}

    record ComplexityAssessed(LocalDate on, String degree, Personal<String> reason) implements CaseEvent {}

    /**
     * Something that the council undertook to do, to put things right or to learn from them.
     *
     * @param answers the senior officer who answers for it, where it is monitored
     * @param element empty where it is about the whole case
     */
    record ActionAgreed(
            ActionId action,
            LocalDate on,
            Purpose purpose,
            ActionSource source,
            Optional<StaffId> answers,
            Optional<ElementId> element,
            Personal<String> what,
            StaffId owner,
            LocalDate due)
            implements CaseEvent {}

    record ActionDone(ActionId action, LocalDate on, Personal<String> evidence) implements CaseEvent {}

    record ActionDropped(ActionId action, LocalDate on, Personal<String> reason) implements CaseEvent {}

    /** @param element empty where it is said of the whole case, and of whatever of it nothing else is said */
    record LearningNotNeeded(LocalDate on, Optional<ElementId> element, Personal<String> reason) implements CaseEvent {}

    /** Another body or unit was asked for its part. Who that is was typed, and can name somebody. */
    record ContributionAsked(
            ContributionId contribution, LocalDate on, Personal<String> from, Personal<String> what, LocalDate due)
            implements CaseEvent {}

    record ContributionReceived(ContributionId contribution, LocalDate on, Personal<String> words)
            implements CaseEvent {}

    record ContributionNotNeeded(ContributionId contribution, LocalDate on, Personal<String> reason)
            implements CaseEvent {}

    record ElementAdded(ElementId element, Placement placement, Personal<String> complaint) implements CaseEvent {}

    /** What would put it right for the person, in their words; what they say later is a further one of these. */
    record OutcomeSought(ElementId element, LocalDate on, Personal<String> words) implements CaseEvent {}

    /** The person no longer complains of this; the rest goes on. */
    record ElementWithdrawn(ElementId element, LocalDate on, Personal<String> reason) implements CaseEvent {}

    /** A member of staff was named whom an element concerns; also the account is personal. */
    record StaffNamed(StaffConcernedId staff, ElementId element, Personal<NamedStaff> who) implements CaseEvent {}

    record StaffTakenBack(StaffConcernedId staff, Personal<String> reason) implements CaseEvent {}

    record FindingRecorded(ElementId element, Finding finding, Personal<String> reasons) implements CaseEvent {}

    record ResponseSigned(LocalDate on, StaffId by, Personal<String> response) implements CaseEvent {}

    /** @param stage the later stage that it answers; empty for the first */
    record ResponseSent(LocalDate on, Means means, Optional<StageId> stage) implements CaseEvent {}

    record Closed(LocalDate on, ClosingReason why) implements CaseEvent {}

    record Reopened(LocalDate on, Personal<String> reason) implements CaseEvent {}

    record Withdrawn(LocalDate on, Personal<String> reason) implements CaseEvent {}

    record Noted(LocalDate on, Personal<String> note) implements CaseEvent {}

    /** @param details as they are, and not as they were first recorded */
    record PersonCorrected(PersonId person, LocalDate on, Personal<PersonDetails> details, Personal<String> reason)
            implements CaseEvent {}

    record Corrected(LocalDate on, Correction correction, Personal<String> reason) implements CaseEvent {}

    /**
     * The Ombudsman told the council of a referral, and perhaps already of the decision (a code of the council's list). A
     * decision that comes later is a further one of these, with the same number.
     */
    record OmbudsmanReferralNotified(int referral, LocalDate referredOn, Optional<String> decision)
            implements CaseEvent {}
}
