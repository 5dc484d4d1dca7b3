package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.Adjustment.Effect;
import redress.procedure.Milestones.Extension;
import redress.procedure.Milestones.ResponsePeriod;

/**
 * The last day of a clock, first and as it stands, with everything that was done to it.
 *
 * @param unextended the first last day, moved by pauses and by nothing else
 * @param unknown why the last day cannot be told, where the calendar ends before the longest extension does
 */
record Deadline(
        LocalDate firstDue,
        LocalDate unextended,
        LocalDate due,
        List<Adjustment> adjustments,
        Optional<String> unknown) {

    static Deadline first(LocalDate due) {
        return new Deadline(due, due, due, List.of(), Optional.empty());
    }

    /** The period agreed or set since the clock started, with its amendments; empty before there is one. */
    static Optional<Deadline> agreed(ClockRule rule, LocalDate start, Milestones milestones) {
        List<ResponsePeriod> periods = milestones.periods().stream()
                .filter(period -> !period.agreedOn().isBefore(start))
                .toList();
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        ResponsePeriod first = periods.getFirst();
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
        for (ResponsePeriod next : periods.subList(1, periods.size())) {
            LocalDate madeOn = madeOn(rule, next.agreedOn(), next.notifiedOn());
            Effect effect = amendment(rule, stands, madeOn, next.until());
            stands = effect == Effect.AMENDED ? next.until() : stands;
            adjustments.add(new Adjustment(effect, madeOn, next.until(), stands));
        }
        return Optional.of(
                new Deadline(first.until(), first.until(), stands, List.copyOf(adjustments), Optional.empty()));
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

    /** This deadline after one extension of its clock, which must be made while the limit then standing runs. */
    Deadline extended(Extension extension, ClockRule rule, Longest longest) {
        LocalDate madeOn = madeOn(rule, extension.agreedOn(), extension.notifiedOn());
        LocalDate until = extension.until();
        if (rule.extension().isEmpty()) {
            return adjusted(Effect.NOT_ALLOWED, madeOn, until, due);
        }
        if (madeOn.isAfter(due)) {
            return adjusted(Effect.TOO_LATE, madeOn, until, due);
        }
        return switch (longest) {
            case Longest.Any any -> granted(madeOn, until, until);
            case Longest.Day day -> granted(madeOn, until, until.isAfter(day.last()) ? day.last() : until);
            case Longest.Unknown unknown ->
                until.isAfter(unknown.lastKnownDay())
                        ? new Deadline(firstDue, unextended, due, adjustments, Optional.of(unknown.sentence()))
                        : granted(madeOn, until, until);
        };
    }

    private Deadline granted(LocalDate madeOn, LocalDate until, LocalDate granted) {
        if (!granted.isAfter(due)) {
            return adjusted(Effect.NO_GAIN, madeOn, until, due);
        }
        return adjusted(granted.equals(until) ? Effect.EXTENDED : Effect.CUT_SHORT, madeOn, until, granted);
    }

    /** This deadline after the clock stood still. */
    Deadline stoodStill(LocalDate from, LocalDate resumedOn, LocalDate movedUnextended, LocalDate moved) {
        var all = new ArrayList<>(adjustments);
        all.add(new Adjustment(Effect.STOOD_STILL, from, resumedOn, moved));
        return new Deadline(firstDue, movedUnextended, moved, List.copyOf(all), unknown);
    }

    Deadline unknown(String sentence) {
        return new Deadline(firstDue, unextended, due, adjustments, Optional.of(sentence));
    }

    private Deadline adjusted(Effect effect, LocalDate madeOn, LocalDate until, LocalDate stands) {
        var all = new ArrayList<>(adjustments);
        all.add(new Adjustment(effect, madeOn, until, stands));
        return new Deadline(firstDue, unextended, stands, List.copyOf(all), unknown);
    }

    /** The last day that any extension can reach. */
    sealed interface Longest {
        record Any() implements Longest {}

        record Day(LocalDate last) implements Longest {}

        record Unknown(LocalDate lastKnownDay, String sentence) implements Longest {}
    }

    static LocalDate madeOn(ClockRule rule, LocalDate agreedOn, LocalDate notifiedOn) {
        boolean notice = rule.extension().map(ExtensionRule::notice).orElse(false);
        return notice && notifiedOn.isAfter(agreedOn) ? notifiedOn : agreedOn;
    }
}
