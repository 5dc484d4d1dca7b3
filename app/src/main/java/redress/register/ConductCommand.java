package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Actor;

/** Everything that somebody can ask to be done about a person's conduct. */
public sealed interface ConductCommand {

    /**
     * Asks for restrictions.
     *
     * @param complaintWords how the handling of the complaint was checked
     * @param adjustmentWords what was considered for this person
     */
    record Refer(
            Actor by,
            LocalDate on,
            Optional<String> caseReference,
            ContactDetails customer,
            List<Behaviour> behaviours,
            String evidence,
            ComplaintCheck complaint,
            String complaintWords,
            AdjustmentCheck adjustments,
            String adjustmentWords)
            implements ConductCommand {}

    /** The written warning, once it was sent. */
    record Warn(LocalDate on, String warning) implements ConductCommand {}

    /** Goes on without a warning, because somebody is not safe. */
    record SkipWarning(Actor by, LocalDate on, String threat) implements ConductCommand {}

    /**
     * @param outside whether whoever decides says that they have had nothing to do with the complaint
     * @param until the last day on which they hold; empty where they hold until a review lifts them
     */
    record Restrict(
            Decider by,
            boolean outside,
            LocalDate on,
            List<Restriction> restrictions,
            LocalDate reviewOn,
            Optional<LocalDate> until,
            String reasons)
            implements ConductCommand {}

    record DoNotRestrict(Decider by, boolean outside, LocalDate on, String reasons) implements ConductCommand {}

    /**
     * @param reviewOn when it is looked at again; empty where the restrictions are lifted
     * @param until the last day on which renewed ones hold; empty where they hold until a review lifts them
     */
    record Review(
            Actor by,
            LocalDate on,
            ReviewOutcome outcome,
            Optional<LocalDate> reviewOn,
            Optional<LocalDate> until,
            String reasons)
            implements ConductCommand {}

    /** Puts others in the place of the restrictions: at a review, or where there is an appeal as its decision. */
    record Replace(
            Decider by,
            LocalDate on,
            List<Restriction> restrictions,
            LocalDate reviewOn,
            Optional<LocalDate> until,
            String reasons)
            implements ConductCommand {}

    record AskAppeal(LocalDate on, String words) implements ConductCommand {}

    record DecideAppeal(Decider by, LocalDate on, AppealOutcome outcome, String reasons) implements ConductCommand {}

    /** Adds to the log of what the person does. */
    record Log(Actor by, LocalDate on, String what) implements ConductCommand {}

    /** The letter with the latest decision, once it was sent. */
    record TellPerson(LocalDate on, String letter) implements ConductCommand {}

    /** @param whom the teams that must know, in words */
    record TellTeams(LocalDate on, String whom) implements ConductCommand {}

    /** Says that the person is in a case. @param reason how they were recognised */
    record TieCase(Actor by, LocalDate on, String caseReference, String reason) implements ConductCommand {}

    /** Says that a case is of somebody else. @param reason how they are told apart */
    record UntieCase(Actor by, LocalDate on, String caseReference, String reason) implements ConductCommand {}
}
