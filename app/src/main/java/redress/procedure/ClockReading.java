package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.CalendarHistory;
import redress.calendar.CountedDay;
import redress.calendar.WorkingCalendar;

/** One clock of a case: its rule, where it stands, and how its date came about. */
public record ClockReading(ClockRule rule, ClockState state, Derivation derivation) {

    /**
     * @param origin the fact from which the limit is counted
     * @param originOn its date, once it has happened
     * @param firstDue the limit before any extension
     * @param working each day from the origin to {@code firstDue}; empty for a limit that is a date agreed
     * @param adjustments what was agreed, amended or extended, and what of it had no effect
     */
    public record Derivation(
            Origin origin,
            Optional<LocalDate> originOn,
            Optional<LocalDate> firstDue,
            List<CountedDay> working,
            List<Adjustment> adjustments) {}

    /** The limit as it stands, extended where it was; empty where there is none. */
    public Optional<LocalDate> due() {
        return switch (state) {
            case ClockState.Running running -> Optional.of(running.due());
            case ClockState.Met met -> Optional.of(met.due());
            case ClockState.MetAsExtended met -> Optional.of(met.due());
            case ClockState.Missed missed -> Optional.of(missed.due());
            case ClockState.SetAside aside -> Optional.of(aside.due());
            case ClockState.Paused paused -> Optional.of(paused.due());
            case ClockState.NotStarted notStarted -> Optional.empty();
            case ClockState.NotNeeded notNeeded -> Optional.empty();
            case ClockState.Unreckonable unreckonable -> Optional.empty();
        };
    }

    /** Whether the clock still runs although its last day has passed. */
    public boolean overdueOn(LocalDate today) {
        return state instanceof ClockState.Running running && today.isAfter(running.due());
    }

    /** Whether its limit was missed, or has passed while it still runs. */
    public boolean isLateOn(LocalDate today) {
        return state instanceof ClockState.Missed || overdueOn(today);
    }

    /** Whether the council owed this in time and did not do it: who else comes late, or a way out that is over, breaks nothing. */
    public boolean isBreachOn(LocalDate today) {
        return rule.purpose() == Purpose.DUTY && isLateOn(today);
    }

    /** Whether somebody came after this limit, which the council can set aside and has not. */
    public boolean isBarred() {
        return rule.waivedBy().isPresent() && state instanceof ClockState.Missed;
    }

    /** What the council must do because this limit has passed, if the rule says so. */
    public Optional<ClockRule.Consequence> consequenceOn(LocalDate today) {
        return isLateOn(today) ? rule.whenMissed() : Optional.empty();
    }

    /** Whether something that was done on this day answers for a limit that was missed: not before it was reached. */
    public boolean isAnsweredForOn(LocalDate done) {
        return due().map(limit -> !done.isBefore(limit)).orElse(false);
    }

    /**
     * The days lost so far while the clock stands still, this day included; empty where it does not, or none that it counts
     * was lost, or the calendar does not know it.
     */
    public Optional<Working> lostBy(LocalDate day, WorkingCalendar calendar) {
        return state instanceof ClockState.Paused(var since, var due) && !day.isBefore(since) && calendar.knows(day)
                ? rule.length()
                        .counted()
                        .map(counted -> new StoodStill(since, day.plusDays(1), counted, calendar))
                        .filter(stood -> stood.days() > 0)
                        .map(StoodStill::daysLost)
                : Optional.empty();
    }

    /** The same rule, read from each of the other starts among which the sources disagree, where that has happened. */
    public List<ClockReading> countedOtherwise(Milestones milestones, CalendarHistory calendars) {
        return rule.origins().stream()
                .filter(origin -> !origin.fact().equals(derivation.origin().fact()))
                .filter(origin -> milestones.date(origin.fact()).isPresent())
                .map(origin -> ClockFace.of(rule.from(origin), milestones, Optional.empty(), calendars)
                        .read())
                .toList();
    }

    /** Why the date is what it is, in pieces to be shown one below the other. */
    public Explanation explanation() {
        return Explanation.of(this);
    }
}
