package redress.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import redress.calendar.CalendarHistory;
import redress.calendar.CountedDay;
import redress.calendar.Reckoning;
import redress.calendar.WorkingCalendar;
import redress.procedure.ClockReading.Derivation;
import redress.procedure.ClockState.Met;
import redress.procedure.ClockState.MetAsExtended;
import redress.procedure.ClockState.Missed;
import redress.procedure.ClockState.NotNeeded;
import redress.procedure.ClockState.NotStarted;
import redress.procedure.ClockState.Paused;
import redress.procedure.ClockState.Running;
import redress.procedure.ClockState.SetAside;
import redress.procedure.ClockState.Unreckonable;

/** Reads one clock of a case. */
record ClockFace(ClockRule rule, Milestones milestones, Optional<LocalDate> ended, WorkingCalendar calendar) {

    /** A clock that has ended is judged by the calendar that was known when it did. */
    static ClockFace of(ClockRule rule, Milestones milestones, Optional<LocalDate> ended, CalendarHistory calendars) {
        var open = new ClockFace(rule, milestones, ended, calendars.latest());
        Optional<LocalDate> over = ClockReadings.earlier(ended, open.rested());
        return new ClockFace(
                rule,
                milestones,
                over,
                milestones
                        .date(rule.stop())
                        .or(() -> over)
                        .map(calendars::asKnownOn)
                        .orElseGet(calendars::latest));
    }

    /**
     * When the case was first closed after its answer while this duty ran, although it was taken up again later. What binds
     * others goes on: whoever asks for a later stage too late does so although the case was closed.
     */
    private Optional<LocalDate> rested() {
        return milestones.rests().isEmpty() || rule.purpose() != Purpose.DUTY
                ? Optional.empty()
                : origin().flatMap(start -> milestones.rests().stream()
                        .filter(rest -> !rest.isBefore(start))
                        .min(Comparator.naturalOrder()));
    }

    ClockReading read() {
        return switch (rule.length()) {
            case ClockLength.Fixed fixed -> readFixed(fixed);
            case ClockLength.Graded graded -> readFixed(graded.of(milestones.complexity()));
            case ClockLength.AsAgreed agreed -> readAgreed();
            case ClockLength.SetLocally local ->
                reading(new NotNeeded("The council has set no target of its own."), origin());
        };
    }

    private ClockReading readFixed(ClockLength.Fixed fixed) {
        Optional<LocalDate> start = origin();
        if (start.isEmpty()) {
            boolean over = ended.isPresent() || stopped().isPresent();
            return reading(over ? new NotNeeded("The clock was never started.") : new NotStarted(), start);
        }
        return switch (calendar.reckon(start.get(), fixed.length(), fixed.dayOne())) {
            case Reckoning.BeyondCalendar beyond -> reading(new Unreckonable(beyond.sentence()), start);
            case Reckoning.Reckoned reckoned -> {
                var course = new Course(
                        rule, fixed, start.get(), milestones, stopped().or(() -> ended), calendar);
                var deadline = course.from(reckoned.due());
                var state = course.standsStillSince(deadline.due())
                        .<ClockState>map(since -> new Paused(since, deadline.due()))
                        .orElseGet(() -> state(deadline));
                yield reading(state, start, Optional.of(deadline), reckoned.working());
            }
        };
    }

    private ClockReading readAgreed() {
        Optional<Deadline> deadline = origin().flatMap(start -> Deadline.agreed(rule, start, milestones));
        if (deadline.isPresent()) {
            return reading(state(deadline.get()), origin(), deadline, List.of());
        }
        ClockState state = ended.isPresent() || stopped().isPresent()
                ? new NotNeeded("No date was agreed or set.")
                : new NotStarted();
        return reading(state, origin());
    }

    private ClockState state(Deadline deadline) {
        if (deadline.unknown().isPresent()) {
            return new Unreckonable(deadline.unknown().get());
        }
        LocalDate due = deadline.due();
        Optional<LocalDate> stop = stopped();
        if (stop.isPresent() && !(stop.get().isAfter(due) && endedBy(due))) {
            LocalDate on = stop.get();
            if (on.isAfter(due)) {
                return missed(due, stop, on);
            }
            return on.isAfter(deadline.unextended())
                    ? new MetAsExtended(on, due, deadline.firstDue())
                    : new Met(on, due);
        }
        if (ended.isPresent()) {
            LocalDate end = ended.get();
            return end.isAfter(due)
                    ? missed(due, Optional.empty(), end)
                    : new NotNeeded("The case ended or went on within the limit.");
        }
        return new Running(due);
    }

    /** What is done after a duty had ended in its time is not done too late: nobody asked for it any more. */
    private boolean endedBy(LocalDate due) {
        return rule.purpose() == Purpose.DUTY
                && ended.filter(end -> !end.isAfter(due)).isPresent();
    }

    /** @param over the day on which it was stopped, or the case ended */
    private ClockState missed(LocalDate due, Optional<LocalDate> stop, LocalDate over) {
        OptionalInt late = calendar.workingDaysBetween(due, over);
        return rule.waivedBy()
                .flatMap(milestones::date)
                .<ClockState>map(waived -> new SetAside(waived, due, late))
                .orElseGet(() -> new Missed(due, stop, late));
    }

    private Optional<LocalDate> stopped() {
        return milestones.date(rule.stop());
    }

    private Optional<LocalDate> origin() {
        return milestones.date(counted().fact());
    }

    /** The fact that started the clock, or will. */
    private Origin counted() {
        Optional<LocalDate> first = milestones.date(rule.origin().fact());
        return rule.origin()
                .ifLater()
                .filter(later -> milestones
                        .date(later.fact())
                        .map(on -> first.map(on::isAfter).orElse(true))
                        .orElse(false))
                .orElse(rule.origin());
    }

    private ClockReading reading(ClockState state, Optional<LocalDate> start) {
        return reading(state, start, Optional.empty(), List.of());
    }

    private ClockReading reading(
            ClockState state, Optional<LocalDate> start, Optional<Deadline> deadline, List<CountedDay> working) {
        return new ClockReading(
                rule,
                state,
                new Derivation(
                        counted(),
                        start,
                        deadline.map(Deadline::firstDue),
                        working,
                        deadline.map(Deadline::adjustments).orElse(List.of())));
    }
}
