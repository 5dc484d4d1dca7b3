package redress.register;

import redress.organisation.Coded;

/** What a review of restrictions comes to. */
public enum ReviewOutcome implements Coded {
    LIFT("lift", "Lift the restrictions"),
    RENEW("renew", "Renew the restrictions");

    private final String code;
    private final String label;

    ReviewOutcome(String code, String label) {
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
}
