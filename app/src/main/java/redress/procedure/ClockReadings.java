package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.calendar.CalendarHistory;

/** Reads every clock of a procedure against the facts of one case. */
public final class ClockReadings {

    private ClockReadings() {}

    /** One reading for each clock, in the order of the procedure. */
    public static List<ClockReading> read(Procedure procedure, Milestones milestones, CalendarHistory calendars) {
        Optional<LocalDate> ended = end(procedure, milestones);
        var readings = new ArrayList<ClockReading>(procedure.clocks().size());
        for (ClockRule rule : procedure.clocks()) {
            Optional<LocalDate> over = rule.outlastsEnd()
                    ? Optional.empty()
                    : rule.outlasts() ? ended : earlier(ended, left(procedure, rule.id(), milestones));
            readings.add(ClockFace.of(rule, milestones, over, calendars).read());
        }
        return List.copyOf(readings);
    }

    /** When the first stage after that of this clock was asked for. */
    private static Optional<LocalDate> left(Procedure procedure, ClockId clock, Milestones milestones) {
        return procedure.stages().stream()
                .dropWhile(stage -> !stage.clocks().contains(clock))
                .skip(1)
                .flatMap(stage -> stage.opening().stream())
                .flatMap(opening -> milestones.date(opening.fact()).stream())
                .min(Comparator.naturalOrder());
    }

    /** The one that is there, or the first of the two. */
    static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get()) ? other : one.or(() -> other);
    }

    private static Optional<LocalDate> end(Procedure procedure, Milestones milestones) {
        Optional<LocalDate> end = Optional.empty();
        for (Milestone fact : procedure.endedBy()) {
            end = earlier(end, milestones.date(fact));
        }
        return end;
    }
}
