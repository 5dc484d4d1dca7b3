package redress.procedure;

import java.util.List;
import redress.calendar.WorkingCalendar;

/** Reads every clock of a procedure against the facts of one case. */
public final class ClockReadings {

    private ClockReadings() {}

    /** One reading for each clock, in the order of the procedure. */
    public static List<ClockReading> read(Procedure procedure, Milestones milestones, WorkingCalendar calendar) {
        return procedure.clocks().stream()
                .map(rule -> new ClockFace(procedure, rule, milestones, calendar).read())
                .toList();
    }
}
