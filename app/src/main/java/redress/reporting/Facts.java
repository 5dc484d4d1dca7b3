package redress.reporting;

import redress.organisation.Coded;

/** What is counted. */
public enum Facts implements Coded {
    REPRESENTATIONS("representations", "Representations, by the date received"),
    OMBUDSMAN_REFERRALS(
            "ombudsman-referrals", "Referrals that the Ombudsman told the council of, by the date referred"),
    OMBUDSMAN_DECISIONS(
            "ombudsman-decisions",
            "Decisions of the Ombudsman, by the date decided; by the date referred, where only that is known"),
    CUSTOMERS("customers", "People served, as each service told for the year");

    private final String code;
    private final String label;

    Facts(String code, String label) {
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
