package redress.casework;

import redress.organisation.Coded;

/** Why a case was closed. */
public enum ClosingReason implements Coded {
    ANSWERED("answered", "The response was sent"),
    RESOLVED("resolved", "Resolved without a response"),
    /** By a way out that the procedure leaves open, for instance orally by the next working day. */
    RESOLVED_INFORMALLY("resolved-informally", "Resolved informally"),
    /** By a way out too, and it stays a complaint: for instance what a provider answered and put right. */
    SETTLED("settled", "Settled to the person's satisfaction"),
    PASSED_ON("passed-on", "Thanked, and passed to the team"),
    WITHDRAWN("withdrawn", "Withdrawn by the person"),
    ROUTED_OUT("routed-out", "Went another way");

    private final String code;
    private final String label;

    ClosingReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a step of the procedure ended the case, so that there is no other way to this end, nor back from it. */
    public boolean isByStep() {
        return this == RESOLVED_INFORMALLY || this == SETTLED;
    }
}
