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

    /** Whether everything personal was destroyed. */
    public boolean isErased() {
        return history.isErased();
    }
}
