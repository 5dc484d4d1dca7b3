package redress.register;

import redress.organisation.Coded;

/** Whether equality and reasonable adjustments were considered before conduct is called unreasonable. */
public enum AdjustmentCheck implements Coded {
    NONE_NEEDED("none-needed", "Considered: nothing is known that needs an adjustment"),
    MADE("made", "Considered: adjustments are made"),
    NOT_CONSIDERED("not-considered", "Not considered yet");

    private final String code;
    private final String label;

    AdjustmentCheck(String code, String label) {
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
