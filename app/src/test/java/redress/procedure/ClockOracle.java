package redress.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.calendar.DayOne;
import redress.calendar.Length;

/** Says in a line where a clock stands, from nothing but a list of days: to be compared with what the program derives. */
record ClockOracle(DayTable days) {

    /** Something that moves a limit, and when. */
    private record Move(LocalDate on, Optional<Milestones.Extension> extension, Optional<LocalDate> resumedOn) {}

    /** A limit as it stands, and as it would stand without extensions. */
    private static final class Limit {
        private LocalDate first = LocalDate.MIN;
        private LocalDate due = LocalDate.MIN;
        private LocalDate unextended = LocalDate.MIN;
        private boolean lost;
    }

    String say(Procedure procedure, ClockRule rule, Milestones milestones) {
        var start = start(rule, milestones);
        var stop = milestones.date(rule.stop());
        var end = end(procedure, rule, milestones);
        if (rule.length() instanceof ClockLength.SetLocally) {
            return "NotNeeded";
        }
        if (rule.length() instanceof ClockLength.AsAgreed) {
            var limit = start.flatMap(from -> agreed(rule, from, milestones));
            return limit.map(it -> judged(rule, it, stop, end, milestones))
                    .orElse(stop.isPresent() || end.isPresent() ? "NotNeeded" : "NotStarted");
        }
        if (start.isEmpty()) {
            return stop.isPresent() || end.isPresent() ? "NotNeeded" : "NotStarted";
        }
        return fixed(rule, length(rule, milestones), start.get(), stop, end, milestones);
    }

    private String fixed(
            ClockRule rule,
            ClockLength.Fixed length,
            LocalDate start,
            Optional<LocalDate> stop,
            Optional<LocalDate> end,
            Milestones milestones) {
        var first = due(start, length.length(), length.dayOne());
        if (first.isEmpty()) {
            return "Unreckonable";
        }
        var limit = new Limit();
        limit.first = first.get();
        limit.due = first.get();
        limit.unextended = first.get();
        var stood = new ArrayList<Move>();
        for (var move : moves(rule, length, start, stop.or(() -> end), milestones)) {
            if (move.extension().isPresent()) {
                extend(limit, rule, length, start, move.extension().get(), move.on(), stood);
            } else if (!move.on().isAfter(limit.due)) {
                stood.add(move);
                limit.due = later(limit.due, length.length(), move, limit);
                limit.unextended = later(limit.unextended, length.length(), move, limit);
            }
            if (limit.lost) {
                break;
            }
        }
        if (rule.pause().isPresent() && stop.isEmpty() && end.isEmpty()) {
            for (var pause : milestones.pauses()) {
                var since = since(rule, pause, start);
                if (pause.resumedOn().isEmpty() && !since.isAfter(limit.due)) {
                    return "Paused " + since;
                }
            }
        }
        return limit.lost ? "Unreckonable" : judged(rule, limit, stop, end, milestones);
    }

    private String judged(
            ClockRule rule, Limit limit, Optional<LocalDate> stop, Optional<LocalDate> end, Milestones milestones) {
        if (stop.isPresent()) {
            if (stop.get().isAfter(limit.due)) {
                if (rule.purpose() == Purpose.DUTY
                        && end.isPresent()
                        && !end.get().isAfter(limit.due)) {
                    return "NotNeeded";
                }
                return missed(rule, limit, stop.get(), milestones);
            }
            return (stop.get().isAfter(limit.unextended) ? "MetAsExtended " : "Met ") + limit.due;
        }
        if (end.isPresent()) {
            return end.get().isAfter(limit.due) ? missed(rule, limit, end.get(), milestones) : "NotNeeded";
        }
        return "Running " + limit.due;
    }

    /** Too late, unless somebody with the power to do so let it pass. */
    private String missed(ClockRule rule, Limit limit, LocalDate on, Milestones milestones) {
        var by = limit.due + " by " + days.workingBetween(limit.due, on);
        if (rule.waivedBy().isPresent()) {
            var waived = milestones.facts().get(rule.waivedBy().get());
            if (waived != null) {
                return "SetAside " + waived + " of " + by;
            }
        }
        return "Missed " + by;
    }

    private void extend(
            Limit limit,
            ClockRule rule,
            ClockLength.Fixed length,
            LocalDate start,
            Milestones.Extension extension,
            LocalDate madeOn,
            List<Move> stood) {
        if (rule.extension().isEmpty() || madeOn.isAfter(limit.due)) {
            return;
        }
        var until = extension.until();
        Optional<LocalDate> furthest = Optional.of(until);
        if (rule.extension().get().limit() instanceof ExtensionRule.Limit.InTotal(var total)) {
            furthest = due(start, total, length.dayOne());
        } else if (rule.extension().get().limit() instanceof ExtensionRule.Limit.MoreBy(var more)) {
            furthest = due(start, new Length.WorkingDays(length.length().number() + more.number()), length.dayOne());
        }
        for (var move : stood) {
            var beyond = new Limit();
            furthest = furthest.map(day -> later(day, length.length(), move, beyond));
            if (beyond.lost) {
                furthest = Optional.empty();
            }
        }
        if (rule.extension().get().limit() instanceof ExtensionRule.Limit.AnyDate) {
            furthest = Optional.of(until);
        }
        if (furthest.isEmpty()) {
            if (!days.has(until)) {
                limit.lost = true;
                return;
            }
            furthest = Optional.of(until);
        }
        var granted = until.isAfter(furthest.get()) ? furthest.get() : until;
        if (granted.isAfter(limit.due)) {
            limit.due = granted;
        }
    }

    private List<Move> moves(
            ClockRule rule,
            ClockLength.Fixed length,
            LocalDate start,
            Optional<LocalDate> over,
            Milestones milestones) {
        var moves = new ArrayList<Move>();
        for (var extension : milestones.extensions()) {
            if (extension.clock().equals(rule.id())) {
                var told = rule.extension().isPresent()
                        && rule.extension().get().notice()
                        && extension.notifiedOn().isAfter(extension.agreedOn());
                moves.add(new Move(
                        told ? extension.notifiedOn() : extension.agreedOn(),
                        Optional.of(extension),
                        Optional.empty()));
            }
        }
        if (rule.pause().isPresent()) {
            for (var pause : milestones.pauses()) {
                var from = since(rule, pause, start);
                var resumed = pause.resumedOn();
                if (over.isPresent() && (resumed.isEmpty() || over.get().isBefore(resumed.get()))) {
                    resumed = over;
                }
                if (resumed.isPresent() && lost(from, resumed.get(), length.length()) > 0) {
                    moves.add(new Move(from, Optional.empty(), resumed));
                }
            }
        }
        moves.sort(Comparator.comparing(Move::on));
        return moves;
    }

    /** Day after day from the one after the start, until the case stands still and whoever must know has been told. */
    private static LocalDate since(ClockRule rule, Milestones.Pause pause, LocalDate start) {
        var mustKnow = rule.pause().orElseThrow().notice();
        var day = start;
        do {
            day = day.plusDays(1);
        } while (day.isBefore(pause.from()) || mustKnow && day.isBefore(pause.toldOn()));
        return day;
    }

    private int lost(LocalDate from, LocalDate resumed, Length length) {
        var counted = 0;
        for (var day = from; day.isBefore(resumed); day = day.plusDays(1)) {
            if (!(length instanceof Length.WorkingDays) || days.isWorking(day)) {
                counted++;
            }
        }
        return counted;
    }

    private LocalDate later(LocalDate due, Length length, Move move, Limit limit) {
        var moved = days.walk(
                due, lost(move.on(), move.resumedOn().orElseThrow(), length), length instanceof Length.WorkingDays);
        if (moved.isEmpty()) {
            limit.lost = true;
        }
        return moved.orElse(due);
    }

    private Optional<Limit> agreed(ClockRule rule, LocalDate from, Milestones milestones) {
        Optional<Limit> limit = Optional.empty();
        for (var period : milestones.periods()) {
            if (period.agreedOn().isBefore(from)) {
                continue;
            }
            if (limit.isEmpty()) {
                var first = new Limit();
                first.first = period.until();
                first.due = period.until();
                first.unextended = period.until();
                limit = Optional.of(first);
                continue;
            }
            var stands = limit.get();
            var notice = rule.extension().isPresent() && rule.extension().get().notice();
            var madeOn =
                    notice && period.notifiedOn().isAfter(period.agreedOn()) ? period.notifiedOn() : period.agreedOn();
            if (rule.extension().isPresent()
                    && !madeOn.isAfter(stands.due)
                    && !period.until().isBefore(madeOn)) {
                stands.due = period.until();
            }
        }
        return limit;
    }

    private static ClockLength.Fixed length(ClockRule rule, Milestones milestones) {
        if (rule.length() instanceof ClockLength.Graded(var degrees, var dayOne)) {
            for (var degree : degrees) {
                if (milestones.complexity().equals(Optional.of(degree.id()))) {
                    return new ClockLength.Fixed(degree.length(), dayOne);
                }
            }
            return new ClockLength.Fixed(degrees.getFirst().length(), dayOne);
        }
        return (ClockLength.Fixed) rule.length();
    }

    private Optional<LocalDate> due(LocalDate start, Length length, DayOne dayOne) {
        var on = dayOne == DayOne.ON_ORIGIN;
        if (length instanceof Length.Months) {
            var day = days.walkMonths(start, length.number());
            return Optional.of(on && day.getDayOfMonth() == start.getDayOfMonth() ? day.minusDays(1) : day);
        }
        if (length instanceof Length.CalendarDays) {
            return days.walk(on ? start.minusDays(1) : start, length.number(), false);
        }
        var first = on && days.isWorking(start) ? start.minusDays(1) : start;
        return days.has(first) ? days.walk(first, length.number(), true) : days.walk(start, length.number() - 1, true);
    }

    private static Optional<LocalDate> start(ClockRule rule, Milestones milestones) {
        var first = milestones.date(rule.origin().fact());
        var later = rule.origin().ifLater().flatMap(origin -> milestones.date(origin.fact()));
        if (first.isPresent() && later.isPresent()) {
            return Optional.of(ChronoUnit.DAYS.between(first.get(), later.get()) > 0 ? later.get() : first.get());
        }
        return first.isPresent() ? first : later;
    }

    private static Optional<LocalDate> end(Procedure procedure, ClockRule rule, Milestones milestones) {
        Optional<LocalDate> first = Optional.empty();
        for (var happened : milestones.facts().entrySet()) {
            if (ends(procedure, rule, happened.getKey())
                    && (first.isEmpty() || happened.getValue().isBefore(first.get()))) {
                first = Optional.of(happened.getValue());
            }
        }
        return first;
    }

    /** Whether this fact ends this clock: the end of a case does, and so does the opening of any stage after the clock's. */
    private static boolean ends(Procedure procedure, ClockRule rule, Milestone fact) {
        if (rule.outlastsEnd()) {
            return false;
        }
        if (procedure.endedBy().contains(fact)) {
            return true;
        }
        var seen = false;
        for (var stage : procedure.stages()) {
            if (seen && !rule.outlasts() && stage.opening().orElseThrow().fact().equals(fact)) {
                return true;
            }
            seen = seen || stage.clocks().contains(rule.id());
        }
        return false;
    }
}
