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

    /** @param outside whether whoever decides has had nothing to do with the complaint */
    record Restrict(
            Actor by, boolean outside, LocalDate on, List<Restriction> restrictions, LocalDate reviewOn, String reasons)
            implements ConductCommand {}

    record DoNotRestrict(Actor by, boolean outside, LocalDate on, String reasons) implements ConductCommand {}

    /** @param reviewOn when it is looked at again; empty where the restrictions are lifted */
    record Review(Actor by, LocalDate on, ReviewOutcome outcome, Optional<LocalDate> reviewOn, String reasons)
            implements ConductCommand {}

    record AskAppeal(LocalDate on, String words) implements ConductCommand {}

    record DecideAppeal(Actor by, LocalDate on, AppealOutcome outcome, String reasons) implements ConductCommand {}
}
