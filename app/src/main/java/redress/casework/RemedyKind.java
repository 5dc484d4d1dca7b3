package redress.casework;

import redress.organisation.Coded;

/** What puts things right for a person, in the kinds that the Ombudsmen use. */
public enum RemedyKind implements Coded {
    APOLOGY("apology", "Apology"),
    FINANCIAL("financial", "Payment for distress, time and trouble or loss"),
    SERVICE("service", "Provide or restore a service"),
    REVIEW_DECISION("review-decision", "Review a decision"),
    CHANGE_POLICY("change-policy", "Change a policy or procedure"),
    TRAINING("training", "Training or guidance for staff"),
    SHARE_LEARNING("share-learning", "Share what was learnt"),
    REFUND("refund", "Refund or waive charges"),
    INFORMATION("information", "Give information");

    private final String code;
    private final String label;

    RemedyKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether it is an amount of money. */
    public boolean isMoney() {
        return this == FINANCIAL || this == REFUND;
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
