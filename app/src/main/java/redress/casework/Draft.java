package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.ReferralEvent.DraftCommentsSent;
import redress.casework.ReferralEvent.DraftDecisionReceived;

/**
 * A decision that an Ombudsman means to make, shown to the council for its comments.
 *
 * @param ended when the Ombudsman decided without waiting for them
 */
public record Draft(DraftDecisionReceived received, Optional<DraftCommentsSent> comments, Optional<LocalDate> ended) {

    static Draft begin(DraftDecisionReceived received) {
        return new Draft(received, Optional.empty(), Optional.empty());
    }

    public int number() {
        return received.draft();
    }

    public boolean isOpen() {
        return comments.isEmpty() && ended.isEmpty();
    }

    Draft with(DraftCommentsSent sent) {
        return new Draft(received, Optional.of(sent), ended);
    }

    Draft ended(LocalDate on) {
        return isOpen() ? new Draft(received, comments, Optional.of(on)) : this;
    }
}
