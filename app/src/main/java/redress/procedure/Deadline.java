package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Length;
import redress.calendar.Reckoning;
import redress.calendar.WorkingCalendar;
import redress.procedure.Adjustment.Effect;
import redress.procedure.ExtensionRule.Limit;
import redress.procedure.Milestones.Extension;
import redress.procedure.Milestones.ResponsePeriod;

/**
 * The last day of a clock, first and as it stands, with everything that was done to it.
 *
 * @param unknown why the last day cannot be told, where the calendar ends before the longest extension does
 */
record Deadline(LocalDate firstDue, LocalDate due, List<Adjustment> adjustments, Optional<String> unknown) {

    static Deadline first(LocalDate due) {
        return new Deadline(due, due, List.of(), Optional.empty());
    }

    /** The period agreed or set, with its amendments; empty before there is one. */
    static Optional<Deadline> agreed(ClockRule rule, Milestones milestones) {
        if (milestones.periods().isEmpty()) {
            return Optional.empty();
        }
        ResponsePeriod first = milestones.periods().getFirst();
        LocalDate stands = first.until();
        var adjustments = new ArrayList<Adjustment>();
        adjustments.add(new Adjustment(
                switch (first.basis()) {
                    case AGREED -> Effect.AGREED;
                    case SET -> Effect.SET;
                },
                first.agreedOn(),
                stands,
                stands));
        for (ResponsePeriod next :
                milestones.periods().subList(1, milestones.periods().size())) {
            LocalDate madeOn = madeOn(rule, next.agreedOn(), next.notifiedOn());
            Effect effect = amendment(rule, stands, madeOn, next.until());
            stands = effect == Effect.AMENDED ? next.until() : stands;
            adjustments.add(new Adjustment(effect, madeOn, next.until(), stands));
        }
        return Optional.of(new Deadline(first.until(), stands, List.copyOf(adjustments), Optional.empty()));
    }

    private static Effect amendment(ClockRule rule, LocalDate stands, LocalDate madeOn, LocalDate until) {
        if (rule.extension().isEmpty()) {
            return Effect.NOT_ALLOWED;
        }
        if (madeOn.isAfter(stands)) {
            return Effect.TOO_LATE;
        }
        return until.isBefore(madeOn) ? Effect.NO_GAIN : Effect.AMENDED;
    }

    /** This deadline after the extensions of its clock, each of which must be made while the limit then standing runs. */
    Deadline extended(
            ClockRule rule,
            ClockLength.Fixed fixed,
            LocalDate origin,
            Milestones milestones,
            WorkingCalendar calendar) {
        if (milestones.extensions().isEmpty()) {
            return this;
        }
        Deadline deadline = this;
        for (Extension extension : milestones.extensions()) {
            if (extension.clock().equals(rule.id())) {
                deadline = deadline.after(extension, rule, fixed, origin, calendar);
            }
        }
        return deadline;
    }

    private Deadline after(
            Extension extension, ClockRule rule, ClockLength.Fixed fixed, LocalDate origin, WorkingCalendar calendar) {
        LocalDate madeOn = madeOn(rule, extension.agreedOn(), extension.notifiedOn());
        LocalDate until = extension.until();
        if (rule.extension().isEmpty()) {
            return adjusted(Effect.NOT_ALLOWED, madeOn, until, due);
        }
        if (madeOn.isAfter(due)) {
            return adjusted(Effect.TOO_LATE, madeOn, until, due);
        }
        return switch (longest(rule.extension().get().limit(), fixed, origin, calendar)) {
            case Longest.Any any -> granted(madeOn, until, until);
            case Longest.Day day -> granted(madeOn, until, until.isAfter(day.last()) ? day.last() : until);
            case Longest.Unknown unknown ->
                until.isAfter(calendar.lastKnownDay())
                        ? new Deadline(firstDue, due, adjustments, Optional.of(unknown.sentence()))
                        : granted(madeOn, until, until);
        };
    }

    private Deadline granted(LocalDate madeOn, LocalDate until, LocalDate granted) {
        if (!granted.isAfter(due)) {
            return adjusted(Effect.NO_GAIN, madeOn, until, due);
        }
        return adjusted(granted.equals(until) ? Effect.EXTENDED : Effect.CUT_SHORT, madeOn, until, granted);
    }

    private Deadline adjusted(Effect effect, LocalDate madeOn, LocalDate until, LocalDate stands) {
        var all = new ArrayList<>(adjustments);
        all.add(new Adjustment(effect, madeOn, until, stands));
        return new Deadline(firstDue, stands, List.copyOf(all), unknown);
    }

    /** The last day that any extension can reach. */
    private sealed interface Longest {
        record Any() implements Longest {}

        record Day(LocalDate last) implements Longest {}

        record Unknown(String sentence) implements Longest {}
    }

    /** Counted from the origin, so that a limit never moves by being extended from a date that rolled. */
    private static Longest longest(Limit limit, ClockLength.Fixed fixed, LocalDate origin, WorkingCalendar calendar) {
        return switch (limit) {
            case Limit.AnyDate any -> new Longest.Any();
            case Limit.InTotal total -> longest(calendar.reckon(origin, total.length(), fixed.dayOne()));
            case Limit.MoreBy more ->
                longest(calendar.reckon(origin, together(fixed.length(), more.length()), fixed.dayOne()));
        };
    }

    private static Longest longest(Reckoning reckoning) {
        return switch (reckoning) {
            case Reckoning.Reckoned reckoned -> new Longest.Day(reckoned.due());
            case Reckoning.BeyondCalendar beyond -> new Longest.Unknown(beyond.sentence());
        };
    }

    private static Length together(Length length, Length more) {
        return switch (length) {
            case Length.WorkingDays days -> new Length.WorkingDays(days.number() + more.number());
            case Length.CalendarDays days -> new Length.CalendarDays(days.number() + more.number());
            case Length.Months months -> new Length.Months(months.number() + more.number());
        };
    }

    private static LocalDate madeOn(ClockRule rule, LocalDate agreedOn, LocalDate notifiedOn) {
        boolean notice = rule.extension().map(ExtensionRule::notice).orElse(false);
        return notice && notifiedOn.isAfter(agreedOn) ? notifiedOn : agreedOn;
    }
}
