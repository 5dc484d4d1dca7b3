package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Actor;
import redress.journal.Event;
import redress.journal.Personal;

/** Everything that can have happened about a person's conduct. Who it is and every free text is sealed. */
public sealed interface ConductEvent extends Event {

    /** The day on which it happened. */
    LocalDate on();

    record ConductReferred(
            Actor by,
            LocalDate on,
            Optional<String> caseReference,
            List<Behaviour> behaviours,
            ComplaintCheck complaint,
            AdjustmentCheck adjustments,
            Personal<ContactDetails> customer,
            Personal<String> evidence,
            Personal<String> complaintWords,
            Personal<String> adjustmentWords)
            implements ConductEvent {}

    record ConductWarned(LocalDate on, Personal<String> warning) implements ConductEvent {}

    record ConductWarningSkipped(Actor by, LocalDate on, Personal<String> threat) implements ConductEvent {}

    record ContactRestricted(
            Actor by,
            LocalDate on,
            List<RestrictionKind> kinds,
            LocalDate reviewOn,
            Personal<List<Restriction>> restrictions,
            Personal<String> reasons)
            implements ConductEvent {}

    record ContactNotRestricted(Actor by, LocalDate on, Personal<String> reasons) implements ConductEvent {}

    record RestrictionsRenewed(Actor by, LocalDate on, LocalDate reviewOn, Personal<String> reasons)
            implements ConductEvent {}

    record RestrictionsLifted(Actor by, LocalDate on, Personal<String> reasons) implements ConductEvent {}

    record RestrictionsAppealed(LocalDate on, Personal<String> words) implements ConductEvent {}

    record RestrictionsAppealDecided(Actor by, LocalDate on, AppealOutcome outcome, Personal<String> reasons)
            implements ConductEvent {}
}
