package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/** One fact put right; the fact as it was first recorded stays in the journal. */
public sealed interface Correction {

    record ReceivedOn(LocalDate date) implements Correction {}

    record ReceivedBy(ChannelId channel, PointOfReceiptId pointOfReceipt) implements Correction {}

    record RelationshipOf(Optional<RelationshipId> relationship) implements Correction {}

    /** The plan that holds now. */
    record PlannedOn(LocalDate date) implements Correction {}

    /** A fact that the procedure names; the last of its name, where it happened more than once. */
    record StepTakenOn(Milestone fact, LocalDate date) implements Correction {}

    /** The day on which a later stage was asked for. */
    record StageOpenedOn(StageId stage, LocalDate date) implements Correction {}

    /** The first response of a later stage. */
    record StageAnsweredOn(StageId stage, LocalDate date) implements Correction {}

    /** The signature that holds now. */
    record SignedOn(LocalDate date) implements Correction {}

    record WithdrawnOn(LocalDate date) implements Correction {}

    /** The day on which a closed case was closed, otherwise than by a withdrawal. */
    record ClosedOn(LocalDate date) implements Correction {}

    /** @param pause which of the times in which the case stood still; the first is 1 */
    record PausedFrom(int pause, LocalDate date) implements Correction {}

    /** When the person was told in writing that the case stands still. */
    record PauseToldOn(int pause, LocalDate date) implements Correction {}

    record ResumedOn(int pause, LocalDate date) implements Correction {}

    record AcknowledgedOn(LocalDate date) implements Correction {}

    /** The first response, of whatever stage. */
    record RespondedOn(LocalDate date) implements Correction {}

    /** When it was asked last whether anybody is at risk. */
    record ConsideredOn(LocalDate date) implements Correction {}

    /** @param number which of the response periods that stand; the first is 1 */
    record PeriodGiven(int number, LocalDate on, LocalDate until, LocalDate notifiedOn) implements Correction {}

    /** @param number which of the extensions that stand, of whatever clock; the first is 1 */
    record TimeExtended(int number, LocalDate agreedOn, LocalDate until, LocalDate notifiedOn) implements Correction {}

    record ElementPlaced(ElementId element, Placement placement) implements Correction {}

    /** It never happened on this case. */
    record TakenBack(Mistake mistake) implements Correction {}

    /**
     * What follows in the history happened before these dates passed, and was recorded only after.
     *
     * @param kept the clocks that were late until then
     */
    record LateEntry(List<ClockId> kept) implements Correction {}
}
