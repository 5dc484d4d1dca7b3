package redress.procedure;

import redress.calendar.WorkingCalendar;

/** Reads one clock. */
record ClockFace(Procedure procedure, ClockRule rule, Milestones milestones, WorkingCalendar calendar) {
    ClockReading read() {
        throw new UnsupportedOperationException("comes with the next commit");
    }
}
