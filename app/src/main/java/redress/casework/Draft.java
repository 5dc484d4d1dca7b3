package redress.casework;

import java.util.Optional;
import redress.casework.ReferralEvent.DraftCommentsSent;
import redress.casework.ReferralEvent.DraftDecisionReceived;

/** A decision that an Ombudsman means to make, shown to the council for its comments. */
public record Draft(DraftDecisionReceived received, Optional<DraftCommentsSent> comments) {

    public int number() {
        return received.draft();
    }

    public boolean isOpen() {
        return comments.isEmpty();
    }
}
