package redress.casework;

import redress.organisation.Coded;

/** What came of the offer to discuss how the complaint will be handled (SI 2009/309 reg 13(7)). */
public enum Discussion implements Coded {
    HELD("held", "Offered and held"),
    DECLINED("declined", "Offered and declined"),
    OFFERED("offered", "Offered, no answer yet");

    private final String code;
    private final String label;

    Discussion(String code, String label) {
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
