package redress.casework;

import java.time.LocalDate;
import redress.organisation.Coded;

/** Where another's part of an answer stands; always derived, never typed. */
public enum ContributionState implements Coded {
    ASKED("asked", "Asked"),
    LATE("late", "Late"),
    RECEIVED("received", "Received"),
    RECEIVED_LATE("received-late", "Received late"),
    NOT_NEEDED("not-needed", "No longer needed");

    private final String code;
    private final String label;

    ContributionState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static ContributionState of(Contribution contribution, LocalDate today) {
        if (contribution.notNeeded().isPresent()) {
            return NOT_NEEDED;
        }
        return contribution
                .received()
                .map(received -> received.on().isAfter(contribution.due()) ? RECEIVED_LATE : RECEIVED)
                .orElseGet(() -> today.isAfter(contribution.due()) ? LATE : ASKED);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
