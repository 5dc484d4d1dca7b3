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

    /** @param until the last day on which they hold; empty where they hold until a review lifts them */
    record ContactRestricted(
            Actor by,
            LocalDate on,
            List<RestrictionKind> kinds,
            LocalDate reviewOn,
            Optional<LocalDate> until,
            Personal<List<Restriction>> restrictions,
            Personal<String> reasons)
            implements ConductEvent, ConductDecision {}

    record ContactNotRestricted(Actor by, LocalDate on, Personal<String> reasons) implements ConductEvent {}

    record RestrictionsRenewed(
            Actor by, LocalDate on, LocalDate reviewOn, Optional<LocalDate> until, Personal<String> reasons)
            implements ConductEvent, ConductDecision {}

    /** Others took the place of those that were in force. */
    record RestrictionsReplaced(
            Actor by,
            LocalDate on,
            List<RestrictionKind> kinds,
            LocalDate reviewOn,
            Optional<LocalDate> until,
            Personal<List<Restriction>> restrictions,
            Personal<String> reasons)
            implements ConductEvent, ConductDecision {}

    record RestrictionsLifted(Actor by, LocalDate on, Personal<String> reasons)
            implements ConductEvent, ConductDecision {}

    record RestrictionsAppealed(LocalDate on, Personal<String> words) implements ConductEvent {}

    record RestrictionsAppealDecided(Actor by, LocalDate on, AppealOutcome outcome, Personal<String> reasons)
            implements ConductEvent, ConductDecision {}

    /** What the person did after the referral; {@code on} is the day on which they did it. */
    record ConductLogged(Actor by, LocalDate on, Personal<String> what) implements ConductEvent {}

    /** The letter that tells the person what was decided, once it was sent. */
    record ConductPersonTold(LocalDate on, Personal<String> letter) implements ConductEvent {}

    record ConductTeamsTold(LocalDate on, Personal<String> whom) implements ConductEvent {}

    /** Somebody recognised the person in a case. */
    record ConductCaseTied(Actor by, LocalDate on, String caseReference, Personal<String> reason)
            implements ConductEvent {}

    /** Somebody saw that a case is of somebody else. */
    record ConductCaseUntied(Actor by, LocalDate on, String caseReference, Personal<String> reason)
            implements ConductEvent {}
}
