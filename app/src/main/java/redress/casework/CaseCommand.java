package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.organisation.ChannelId;
import redress.organisation.DelayReasonId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/** Everything that somebody can ask to be done to a case. {@link Rules} says yes with events, or no with a reason. */
public sealed interface CaseCommand {

    /** Who is in a representation when it is recorded. */
    record NewPerson(
            Role role, Optional<RelationshipId> relationship, Optional<ActingBasisId> basis, PersonDetails details) {}

    record RecordRepresentation(
            CaseReference reference,
            LocalDate receivedOn,
            ChannelId channel,
            PointOfReceiptId pointOfReceipt,
            Optional<RelationshipId> relationship,
            Optional<ServiceId> service,
            String account,
            List<NewPerson> people)
            implements CaseCommand {}

    record AddPerson(NewPerson person) implements CaseCommand {}

    /** Why somebody may act for another, where that was not clear before or was another reason. */
    record StateBasis(PersonId person, LocalDate on, ActingBasisId basis) implements CaseCommand {}

    /** Asks whoever acts for another to show that they may, or asks again. */
    record AskForAuthority(PersonId person, LocalDate on, LocalDate replyBy) implements CaseCommand {}

    /**
     * @param evidence what was seen
     * @param scope what it allows
     * @param until the last day on which it holds, where it ends
     */
    record ShowAuthority(PersonId person, LocalDate on, String evidence, String scope, Optional<LocalDate> until)
            implements CaseCommand {}

    /** Whoever they would act for said no. */
    record RecordAuthorityRefused(PersonId person, LocalDate on, String words) implements CaseCommand {}

    record WithdrawAuthority(PersonId person, LocalDate on, String words) implements CaseCommand {}

    /** @param considered whether somebody is at risk, which some procedures ask before anything else */
    record DecideTriage(LocalDate on, Triage decision, String reason, Optional<Considered> considered)
            implements CaseCommand {

        /** Of a decision that does not ask again, or is under no procedure that asks. */
        public DecideTriage(LocalDate on, Triage decision, String reason) {
            this(on, decision, reason, Optional.empty());
        }
    }

    /** @param words who was told and what, or what they answered */
    record Considered(Safeguarding answer, String words) {

        /** Nobody seems to be at risk. */
        public static Optional<Considered> noConcern() {
            return Optional.of(new Considered(Safeguarding.NO_CONCERN, ""));
        }
    }

    record Acknowledge(LocalDate on, Means means) implements CaseCommand {}

    record AgreePlan(LocalDate on, Discussion discussion, String plan) implements CaseCommand {}

    record GiveResponsePeriod(LocalDate on, LocalDate until, PeriodBasis basis, LocalDate notifiedOn, String reason)
            implements CaseCommand {}

    record Allocate(LocalDate on, StaffId to) implements CaseCommand {}

    record Extend(ClockId clock, LocalDate agreedOn, LocalDate until, LocalDate notifiedOn, String reason)
            implements CaseCommand {}

    /** Says why the council missed a date, or let it pass and has still to act. */
    record ExplainDelay(LocalDate on, ClockId clock, DelayReasonId reason, String words) implements CaseCommand {}

    /** Records a fact that the procedure of the case names. */
    record TakeStep(Milestone fact, LocalDate on, Optional<String> choice, String words) implements CaseCommand {}

    /**
     * Goes on to a later stage, because the person asked for it.
     *
     * @param late why it is accepted although the time to ask has passed; empty where it has not
     */
    record OpenStage(StageId stage, LocalDate on, String request, String late) implements CaseCommand {}

    record DeclineStage(StageId stage, LocalDate on, String ground, String reason) implements CaseCommand {}

    /**
     * Lets the case stand still.
     *
     * @param toldOn when the person was told in writing
     * @param reviewOn when somebody looks whether it can go on
     */
    record Pause(LocalDate from, LocalDate toldOn, LocalDate reviewOn, String reason) implements CaseCommand {}

    /** Looks whether a case that stands still can go on, and leaves it standing until another day of review. */
    record ReviewPause(LocalDate on, String found, LocalDate reviewOn) implements CaseCommand {}

    record Resume(LocalDate on) implements CaseCommand {}

    record AssessComplexity(LocalDate on, String degree, String reason) implements CaseCommand {}

    /**
     * @param answers the senior officer who answers for it, where it is monitored
     * @param element empty where it is about the whole case
     */
    record AgreeAction(
            LocalDate on,
            Purpose purpose,
            ActionSource source,
            Optional<StaffId> answers,
            Optional<ElementId> element,
            String what,
            StaffId owner,
            LocalDate due)
            implements CaseCommand {

        /** What follows from the council's own response. */
        public AgreeAction(
                LocalDate on, Purpose purpose, Optional<ElementId> element, String what, StaffId owner, LocalDate due) {
            this(on, purpose, ActionSource.RESPONSE, Optional.empty(), element, what, owner, due);
        }
    }

    record CompleteAction(ActionId action, LocalDate on, String evidence) implements CaseCommand {}

    record DropAction(ActionId action, LocalDate on, String reason) implements CaseCommand {}

    /** @param element empty where it is the whole case, or all that is left of it */
    record FindNothingToLearn(LocalDate on, Optional<ElementId> element, String reason) implements CaseCommand {

        /** From the whole case. */
        public FindNothingToLearn(LocalDate on, String reason) {
            this(on, Optional.empty(), reason);
        }
    }

    /**
     * Asks another body or unit for its part of the answer.
     *
     * @param from which, and who there
     * @param due the day by which it is asked for; no clock of the case is moved by it
     */
    record AskContribution(LocalDate on, String from, String what, LocalDate due) implements CaseCommand {}

    record ReceiveContribution(ContributionId contribution, LocalDate on, String words) implements CaseCommand {}

    record DropContribution(ContributionId contribution, LocalDate on, String reason) implements CaseCommand {}

    /** @param sought what would put it right for the person, as they say it; empty where they have not said */
    record AddElement(Placement placement, String complaint, String sought) implements CaseCommand {

        /** Of something about which the person has not said yet what they want. */
        public AddElement(Placement placement, String complaint) {
            this(placement, complaint, "");
        }
    }

    /** What would put it right for the person, said for the first time or said anew. */
    record RecordOutcomeSought(ElementId element, LocalDate on, String words) implements CaseCommand {}

    /** Of what the person complains of no longer, where they go on with the rest. */
    record WithdrawElement(ElementId element, LocalDate on, String reason) implements CaseCommand {}

    record NameStaff(ElementId element, NamedStaff who) implements CaseCommand {}

    record TakeBackStaff(StaffConcernedId staff, String reason) implements CaseCommand {}

    record RecordFinding(ElementId element, Finding finding, String reasons) implements CaseCommand {}

    record SignResponse(LocalDate on, StaffId by, String response) implements CaseCommand {}

    record SendResponse(LocalDate on, Means means) implements CaseCommand {}

    /**
     * Takes over a response that was sent before this system held the case. The old register says when; who signed it and
     * what it said are not there, and perhaps not even what was found.
     */
    record TakeOverResponse(LocalDate sentOn, Means means) implements CaseCommand {}

    record Close(LocalDate on, ClosingReason why) implements CaseCommand {}

    record Reopen(LocalDate on, String reason) implements CaseCommand {}

    record Withdraw(LocalDate on, String reason) implements CaseCommand {}

    record AddNote(LocalDate on, String note) implements CaseCommand {}

    /**
     * Puts right who a person is and how to reach them.
     *
     * @param details all of them, also those that were right
     */
    record CorrectPerson(PersonId person, LocalDate on, PersonDetails details, String reason) implements CaseCommand {}

    record Correct(LocalDate on, Correction correction, String reason) implements CaseCommand {}

    /**
     * Records something that happened before a date passed which it would have kept, although that date has passed. Given
     * by whoever may correct.
     *
     * @param entry the command as it would have been given then
     * @param reason how it is known that it happened then
     */
    record EnterLate(LocalDate on, CaseCommand entry, String reason) implements CaseCommand {}

    record NotifyOmbudsmanReferral(LocalDate referredOn, Optional<String> decision) implements CaseCommand {}

    /** The Ombudsman's decision on a referral of which the case already knows. */
    record RecordOmbudsmanDecision(int referral, String decision) implements CaseCommand {}
}
