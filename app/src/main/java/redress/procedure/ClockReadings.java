package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
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
            readings.add(ClockFace.of(rule, milestones, ended, calendars).read());
        }
        return List.copyOf(readings);
    }

    private static Optional<LocalDate> end(Procedure procedure, Milestones milestones) {
        Optional<LocalDate> end = Optional.empty();
        for (Milestone fact : procedure.endedBy()) {
            Optional<LocalDate> on = milestones.date(fact);
            if (on.isPresent() && end.map(on.get()::isBefore).orElse(true)) {
                end = on;
            }
        }
        return end;
    }
}
