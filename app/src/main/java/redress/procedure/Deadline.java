package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Reckoning;
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
                stands,
                List.of()));
        for (ResponsePeriod next : periods.subList(1, periods.size())) {
            LocalDate madeOn = madeOn(rule, next.agreedOn(), next.notifiedOn());
            Effect effect = amendment(rule, stands, madeOn, next.until());
            stands = effect == Effect.AMENDED ? next.until() : stands;
            adjustments.add(new Adjustment(effect, madeOn, next.until(), stands, List.of()));
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
            return adjusted(Effect.NOT_ALLOWED, madeOn, until, due, List.of());
        }
        if (madeOn.isAfter(due)) {
            return adjusted(Effect.TOO_LATE, madeOn, until, due, List.of());
        }
        if (!until.isAfter(due)) {
            return adjusted(Effect.NO_GAIN, madeOn, until, due, List.of());
        }
        return switch (longest) {
            case Longest.Any any -> adjusted(Effect.EXTENDED_AT_WILL, madeOn, until, until, List.of());
            case Longest.Day day -> extended(madeOn, until, day);
            case Longest.Unknown unknown ->
                until.isAfter(unknown.lastKnownDay())
                        ? unknown(unknown.sentence())
                        : adjusted(Effect.EXTENDED_UNMEASURED, madeOn, until, until, List.of());
        };
    }

    private Deadline extended(LocalDate madeOn, LocalDate until, Longest.Day longest) {
        if (!until.isAfter(longest.last())) {
            return adjusted(Effect.EXTENDED, madeOn, until, until, longest.workings());
        }
        return longest.last().isAfter(due)
                ? adjusted(Effect.CUT_SHORT, madeOn, until, longest.last(), longest.workings())
                : adjusted(Effect.AT_ITS_LONGEST, madeOn, until, due, longest.workings());
    }

    /** This deadline after the clock stood still. */
    Deadline stoodStill(StoodStill pause, LocalDate movedUnextended, Reckoning.Reckoned moved) {
        var all = adjustedBy(
                new Adjustment(Effect.STOOD_STILL, pause.on(), pause.resumedOn(), moved.due(), pause.workings(moved)));
        return new Deadline(firstDue, movedUnextended, moved.due(), all, unknown);
    }

    Deadline unknown(String sentence) {
        return new Deadline(firstDue, unextended, due, adjustments, Optional.of(sentence));
    }

    private Deadline adjusted(
            Effect effect, LocalDate madeOn, LocalDate until, LocalDate stands, List<Working> workings) {
        return new Deadline(
                firstDue,
                unextended,
                stands,
                adjustedBy(new Adjustment(effect, madeOn, until, stands, workings)),
                unknown);
    }

    private List<Adjustment> adjustedBy(Adjustment adjustment) {
        var all = new ArrayList<>(adjustments);
        all.add(adjustment);
        return List.copyOf(all);
    }

    /** The last day that any extension can reach. */
    sealed interface Longest {
        record Any() implements Longest {}

        /** @param workings the days by which it was found */
        record Day(LocalDate last, List<Working> workings) implements Longest {}

        record Unknown(LocalDate lastKnownDay, String sentence) implements Longest {}
    }

    static LocalDate madeOn(ClockRule rule, LocalDate agreedOn, LocalDate notifiedOn) {
        boolean notice = rule.extension().map(ExtensionRule::notice).orElse(false);
        return notice && notifiedOn.isAfter(agreedOn) ? notifiedOn : agreedOn;
    }
}
