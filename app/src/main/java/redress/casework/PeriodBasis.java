package redress.casework;

import redress.organisation.Coded;

/** Whether the response period was agreed with the complainant or set by the council (SI 2009/309 reg 13(7) and (8)). */
public enum PeriodBasis implements Coded {
    AGREED("agreed", "Agreed with the person"),
    SET("set", "Set by the council after the person declined to discuss it");

    private final String code;
    private final String label;

    PeriodBasis(String code, String label) {
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
