package redress.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.calendar.Reckoning;
import redress.calendar.WorkingCalendar;
import redress.procedure.Deadline.Longest;
import redress.procedure.ExtensionRule.Limit;
import redress.procedure.Milestones.Extension;
import redress.procedure.Milestones.Pause;

/**
 * What moves the last day of a clock of fixed length, in the order in which it happened: extensions, and the times in
 * which the clock stood still.
 *
 * @param ended the day after which nothing moves any more: the clock was stopped, or the case ended
 */
record Course(
        ClockRule rule,
        ClockLength.Fixed length,
        LocalDate origin,
        Milestones milestones,
        Optional<LocalDate> ended,
        WorkingCalendar calendar) {

    private sealed interface Change {
        LocalDate on();

        record Extended(LocalDate on, Extension extension) implements Change {}

        record StoodStill(LocalDate on, LocalDate resumedOn) implements Change {}
    }

    Deadline from(LocalDate firstDue) {
        var deadline = Deadline.first(firstDue);
        var stood = new ArrayList<Change.StoodStill>();
        for (Change change : changes()) {
            deadline = switch (change) {
                case Change.Extended extended -> deadline.extended(extended.extension(), rule, longest(stood));
                case Change.StoodStill pause -> {
                    if (pause.on().isAfter(deadline.due())) {
                        yield deadline;
                    }
                    stood.add(pause);
                    yield moved(deadline, pause);
                }
            };
        }
        return deadline;
    }

    /** Since when the clock stands still, where it does at the end of what is known. */
    Optional<LocalDate> standsStillSince(LocalDate due) {
        return ended.isPresent()
                ? Optional.empty()
                : milestones.pauses().stream()
                        .filter(pause -> pause.resumedOn().isEmpty())
                        .flatMap(pause -> from(pause).stream())
                        .filter(since -> !since.isAfter(due))
                        .findFirst();
    }

    private List<Change> changes() {
        if (milestones.extensions().isEmpty() && milestones.pauses().isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        for (Extension extension : milestones.extensions()) {
            if (extension.clock().equals(rule.id())) {
                changes.add(new Change.Extended(
                        Deadline.madeOn(rule, extension.agreedOn(), extension.notifiedOn()), extension));
            }
        }
        milestones.pauses().forEach(pause -> stoodStill(pause).ifPresent(changes::add));
        changes.sort(Comparator.comparing(Change::on));
        return changes;
    }

    private Optional<Change.StoodStill> stoodStill(Pause pause) {
        Optional<LocalDate> resumed = ClockReadings.earlier(pause.resumedOn(), ended);
        return from(pause)
                .flatMap(from -> resumed.filter(day -> day.isAfter(from)).map(day -> new Change.StoodStill(from, day)))
                .filter(stood -> lost(stood) > 0);
    }

    /** A pause from before the clock started begins, for this clock, on its day 1; empty where it never stands still. */
    private Optional<LocalDate> from(Pause pause) {
        return rule.pause()
                .map(stands -> stands.begins(pause.from(), pause.toldOn()))
                .map(from -> from.isAfter(origin) ? from : origin.plusDays(1));
    }

    private Deadline moved(Deadline deadline, Change.StoodStill pause) {
        return switch (moved(deadline.due(), pause)) {
            case Reckoning.BeyondCalendar beyond -> deadline.unknown(beyond.sentence());
            case Reckoning.Reckoned due ->
                switch (moved(deadline.unextended(), pause)) {
                    case Reckoning.BeyondCalendar beyond -> deadline.unknown(beyond.sentence());
                    case Reckoning.Reckoned unextended ->
                        deadline.stoodStill(pause.on(), pause.resumedOn(), unextended.due(), due.due());
                };
        };
    }

    /** Later by as many days, of the kind that this clock counts, as it stood still. */
    private Reckoning moved(LocalDate due, Change.StoodStill pause) {
        if (!calendar.knows(pause.resumedOn())) {
            return calendar.reckon(pause.resumedOn(), length.length(), DayOne.AFTER_ORIGIN);
        }
        int lost = lost(pause);
        Length later = length.length() instanceof Length.WorkingDays
                ? new Length.WorkingDays(lost)
                : new Length.CalendarDays(lost);
        return calendar.reckon(due, later, DayOne.AFTER_ORIGIN);
    }

    private int lost(Change.StoodStill pause) {
        LocalDate before = pause.on().minusDays(1);
        LocalDate last = pause.resumedOn().minusDays(1);
        return length.length() instanceof Length.WorkingDays
                ? calendar.workingDaysBetween(before, last).orElse(1)
                : (int) ChronoUnit.DAYS.between(before, last);
    }

    /** Counted from the origin, so that a limit never moves by being extended from a date that rolled. */
    private Longest longest(List<Change.StoodStill> stood) {
        if (rule.extension().isEmpty()) {
            return new Longest.Any();
        }
        return switch (rule.extension().get().limit()) {
            case Limit.AnyDate any -> new Longest.Any();
            case Limit.InTotal total -> longest(calendar.reckon(origin, total.length(), length.dayOne()), stood);
            case Limit.MoreBy more ->
                longest(calendar.reckon(origin, together(length.length(), more.length()), length.dayOne()), stood);
        };
    }

    private Longest longest(Reckoning reckoning, List<Change.StoodStill> stood) {
        Reckoning reached = reckoning;
        for (var pause : stood) {
            reached = switch (reached) {
                case Reckoning.Reckoned day -> moved(day.due(), pause);
                case Reckoning.BeyondCalendar beyond -> beyond;
            };
        }
        return switch (reached) {
            case Reckoning.Reckoned day -> new Longest.Day(day.due());
            case Reckoning.BeyondCalendar beyond -> new Longest.Unknown(calendar.lastKnownDay(), beyond.sentence());
        };
    }

    private static Length together(Length length, Length more) {
        return switch (length) {
            case Length.WorkingDays days -> new Length.WorkingDays(days.number() + more.number());
            case Length.CalendarDays days -> new Length.CalendarDays(days.number() + more.number());
            case Length.Months months -> new Length.Months(months.number() + more.number());
        };
    }
}
