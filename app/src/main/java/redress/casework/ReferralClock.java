package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import redress.calendar.CountedDay;
import redress.calendar.Reckoning;
import redress.calendar.WorkingCalendar;
import redress.procedure.ClockState;

/**
 * A date that an Ombudsman waits for, where it stands, and how it came about.
 *
 * @param id unique within the referral, for instance {@code enquiry-1}
 * @param rule the rule in a sentence
 * @param from the letter's date, or the day on which a report was received
 * @param working each day from then to the first due date; empty where a letter names that
 * @param remarks what moved it, each in a sentence
 */
public record ReferralClock(
        String id,
        String title,
        SetBy setBy,
        String rule,
        LocalDate from,
        List<CountedDay> working,
        List<String> remarks,
        ClockState state) {

    /** What gives the date its force. */
    public enum SetBy {
        LETTER,
        /** The council's own, where a letter names no date. */
        POLICY,
        /** The rule that a report wants a reply. */
        LAW
    }

    /** The date as it stands, while the Ombudsman waits for it. */
    public Optional<LocalDate> running() {
        return state instanceof ClockState.Running(var due) ? Optional.of(due) : Optional.empty();
    }

    /** The date as it stands or stood, where there is one. */
    public Optional<LocalDate> due() {
        return switch (state) {
            case ClockState.Running(var due) -> Optional.of(due);
            case ClockState.Met(var on, var due) -> Optional.of(due);
            case ClockState.MetAsExtended(var on, var due, var first) -> Optional.of(due);
            case ClockState.Missed(var due, var stopped, var late) -> Optional.of(due);
            case ClockState.SetAside(var on, var due, var late) -> Optional.of(due);
            case ClockState.Paused(var since, var due) -> Optional.of(due);
            case ClockState.NotStarted _, ClockState.NotNeeded _, ClockState.Unreckonable _ -> Optional.empty();
        };
    }

    /** Whether somebody must act because its date has passed, or did not in time. */
    public boolean isUrgentOn(LocalDate today) {
        return running().map(today::isAfter).orElse(state instanceof ClockState.Missed);
    }

    /** A clock before it is known where it stands. @param first when it is due before more time is given */
    record Face(
            String id,
            String title,
            SetBy setBy,
            String rule,
            LocalDate from,
            Reckoning first,
            MoreTime moreTime,
            Optional<LocalDate> stopped,
            Optional<LocalDate> ended,
            WorkingCalendar calendar) {

        ReferralClock read() {
            return switch (first) {
                case Reckoning.Reckoned(var on, var working) -> standing(working, state(on));
                case Reckoning.BeyondCalendar beyond ->
                    standing(List.of(), new ClockState.Unreckonable(beyond.sentence()));
            };
        }

        private ReferralClock standing(List<CountedDay> working, ClockState state) {
            return new ReferralClock(id, title, setBy, rule, from, working, moreTime.remarks(), state);
        }

        private ClockState state(LocalDate first) {
            var last = moreTime.granted().orElse(first);
            if (stopped.isPresent()) {
                var on = stopped.orElseThrow();
                return on.isAfter(last)
                        ? new ClockState.Missed(last, stopped, late(last, on))
                        : on.isAfter(first)
                                ? new ClockState.MetAsExtended(on, last, first)
                                : new ClockState.Met(on, last);
            }
            return ended.<ClockState>map(end -> end.isAfter(last)
                            ? new ClockState.Missed(last, Optional.empty(), late(last, end))
                            : new ClockState.NotNeeded("the Ombudsman decided before"))
                    .orElseGet(() -> new ClockState.Running(last));
        }

        private OptionalInt late(LocalDate last, LocalDate on) {
            return calendar.workingDaysBetween(last, on);
        }
    }
}
