package redress.casework;

import java.util.List;
import redress.journal.History;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.procedure.ClockReading;

/** A case as it was when it was opened: what is known, where its clocks stand, and all that happened. */
public record CaseFile(Case known, List<ClockReading> clocks, History history) {

    public StreamId stream() {
        return history.stream();
    }

    /** The number of the last event: whoever writes says after which one. */
    public int sequence() {
        return history.sequence();
    }

    public List<Recorded> events() {
        return history.events();
    }

    /** Whether this member of staff had the case at any time, found on it or signed for it. */
    public boolean isDealtWithBy(StaffId staff) {
        return events().stream().anyMatch(recorded -> isPartOf(staff, recorded));
    }

    private static boolean isPartOf(StaffId staff, Recorded recorded) {
        var event = recorded.event();
        return event instanceof CaseEvent.Allocated had && had.to().equals(staff)
                || event instanceof CaseEvent.ResponseSigned signed
                        && signed.by().equals(staff)
                || event instanceof CaseEvent.FindingRecorded
                        && recorded.actor().name().equals(staff.value());
    }

    /** Whether everything personal was destroyed. */
    public boolean isErased() {
        return history.isErased();
    }
}
