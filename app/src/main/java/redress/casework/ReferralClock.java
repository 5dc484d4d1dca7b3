package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import redress.calendar.CountedDay;
import redress.calendar.DayOne;
import redress.calendar.Reckoning;
import redress.calendar.WorkingCalendar;
import redress.procedure.ClockState;

/**
 * A date that an Ombudsman waits for, where it stands, and how it came about.
 *
 * @param id unique within the referral, for instance {@code enquiry-1}
 * @param byPolicy whether the council's policy gives the date; otherwise a letter names it
 * @param rule the rule in a sentence
 * @param from the letter's date
 * @param working each day from the letter to the first due date; empty where the letter names that
 * @param remarks what moved it, each in a sentence
 */
public record ReferralClock(
        String id,
        String title,
        boolean byPolicy,
        String rule,
        LocalDate from,
        List<CountedDay> working,
        List<String> remarks,
        ClockState state) {

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
            case ClockState.Paused(var since, var due) -> Optional.of(due);
            case ClockState.NotStarted _, ClockState.NotNeeded _, ClockState.Unreckonable _ -> Optional.empty();
        };
    }

    /** Whether somebody must act because its date has passed, or did not in time. */
    public boolean isUrgentOn(LocalDate today) {
        return running().map(today::isAfter).orElse(state instanceof ClockState.Missed);
    }

    /** A clock before it is known where it stands. */
    record Face(
            String id,
            String title,
            LocalDate from,
            EnquiryDue due,
            Optional<LocalDate> extendedTo,
            List<String> remarks,
            Optional<LocalDate> stopped,
            Optional<LocalDate> ended,
            WorkingCalendar calendar) {

        ReferralClock read() {
            return switch (due) {
                case EnquiryDue.InLetter(var on) ->
                    new ReferralClock(
                            id,
                            title,
                            false,
                            "By the date that the letter names, " + Words.date(on) + ".",
                            from,
                            List.of(),
                            remarks,
                            state(on));
                case EnquiryDue.ByPolicy(var length) ->
                    switch (calendar.reckon(from, length, DayOne.AFTER_ORIGIN)) {
                        case Reckoning.Reckoned(var on, var working) -> byPolicy(length.toString(), working, state(on));
                        case Reckoning.BeyondCalendar beyond ->
                            byPolicy(length.toString(), List.of(), new ClockState.Unreckonable(beyond.sentence()));
                    };
            };
        }

        private ReferralClock byPolicy(String length, List<CountedDay> working, ClockState state) {
            var rule = "The letter names no date, so the council's policy counts: within " + length
                    + " after the date of the letter.";
            return new ReferralClock(id, title, true, rule, from, working, remarks, state);
        }

        private ClockState state(LocalDate first) {
            var last = extendedTo.orElse(first);
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
