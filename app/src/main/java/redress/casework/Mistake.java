package redress.casework;

import redress.procedure.Milestone;
import redress.procedure.StageId;

/**
 * What never happened on this case, although it was recorded: above all what belongs to another case. What can be told anew,
 * such as a finding, a plan or to whom the case is allocated, is not among these.
 */
public sealed interface Mistake {

    record Acknowledged() implements Mistake {}

    /** The step of this name that was recorded last. */
    record StepTaken(Milestone fact) implements Mistake {}

    /** @param number which of the response periods that stand; the first is 1 */
    record ResponsePeriodGiven(int number) implements Mistake {}

    /** @param number which of the extensions that stand, of whatever clock; the first is 1 */
    record Extended(int number) implements Mistake {}

    /** The request for the later stage that was reached last. */
    record StageOpened(StageId stage) implements Mistake {}

    /** The response that was sent last. */
    record ResponseSent() implements Mistake {}

    record PersonAdded(PersonId person) implements Mistake {}

    record ElementAdded(ElementId element) implements Mistake {}

    record ElementWithdrawn(ElementId element) implements Mistake {}

    /** That the case was under a procedure that it has left: a wrong choice at triage. */
    record UnderProcedure(ProcedureInForce procedure) implements Mistake {}
}
