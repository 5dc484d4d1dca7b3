package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import redress.calendar.CountedDay;
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

    sealed interface Change permits Extended, StoodStill {
        LocalDate on();
    }

    record Extended(LocalDate on, Extension extension) implements Change {}

    Deadline from(LocalDate firstDue) {
        var deadline = Deadline.first(firstDue);
        var stood = new ArrayList<StoodStill>();
        for (Change change : changes()) {
            deadline = switch (change) {
                case Extended extended -> deadline.extended(extended.extension(), rule, longest(stood));
                case StoodStill pause -> {
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
                changes.add(
                        new Extended(Deadline.madeOn(rule, extension.agreedOn(), extension.notifiedOn()), extension));
            }
        }
        milestones.pauses().forEach(pause -> stoodStill(pause).ifPresent(changes::add));
        changes.sort(Comparator.comparing(Change::on));
        return changes;
    }

    private Optional<StoodStill> stoodStill(Pause pause) {
        Optional<LocalDate> resumed = ClockReadings.earlier(pause.resumedOn(), ended);
        return from(pause)
                .flatMap(from -> resumed.filter(day -> day.isAfter(from))
                        .map(day -> new StoodStill(from, day, length.length(), calendar)))
                .filter(stood -> stood.days() > 0);
    }

    /** A pause from before the clock started begins, for this clock, on its day 1; empty where it never stands still. */
    private Optional<LocalDate> from(Pause pause) {
        return rule.pause()
                .map(stands -> stands.begins(pause.from(), pause.toldOn()))
                .map(from -> from.isAfter(origin) ? from : origin.plusDays(1));
    }

    private static Deadline moved(Deadline deadline, StoodStill pause) {
        return switch (pause.after(deadline.due())) {
            case Reckoning.BeyondCalendar beyond -> deadline.unknown(beyond.sentence());
            case Reckoning.Reckoned due ->
                switch (pause.after(deadline.unextended())) {
                    case Reckoning.BeyondCalendar beyond -> deadline.unknown(beyond.sentence());
                    case Reckoning.Reckoned unextended -> deadline.stoodStill(pause, unextended.due(), due);
                };
        };
    }

    private Longest longest(List<StoodStill> stood) {
        if (rule.extension().isEmpty()) {
            return new Longest.Any();
        }
        return switch (rule.extension().get().limit()) {
            case Limit.AnyDate any -> new Longest.Any();
            case Limit.InTotal total -> longest(total.length(), stood);
            case Limit.MoreBy more -> longest(together(length.length(), more.length()), stood);
        };
    }

    /** Counted from the origin, so that a limit never moves by being extended from a date that rolled. */
    private Longest longest(Length total, List<StoodStill> stood) {
        Longest longest = reached(
                calendar.reckon(origin, total, length.dayOne()), List.of(), days -> new Working.Reach(total, days));
        for (StoodStill pause : stood) {
            longest = switch (longest) {
                case Longest.Day day ->
                    reached(pause.after(day.last()), day.workings(), days -> new Working.Regained(pause.lost(), days));
                case Longest.Any any -> any;
                case Longest.Unknown unknown -> unknown;
            };
        }
        return longest;
    }

    private Longest reached(Reckoning reckoning, List<Working> before, Function<List<CountedDay>, Working> lastOfAll) {
        return switch (reckoning) {
            case Reckoning.Reckoned(var last, var days) ->
                new Longest.Day(
                        last,
                        Stream.concat(before.stream(), Stream.of(lastOfAll.apply(days)))
                                .toList());
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
