package redress.register;

import java.util.List;
import redress.journal.History;
import redress.journal.Recorded;
import redress.journal.StreamId;

/** One entry of a register as it was when it was opened: what is known, and all that happened. */
public record RegisterFile<S>(S known, History history) {

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
