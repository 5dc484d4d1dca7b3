package redress.register;

import redress.organisation.Coded;

/** The part that somebody of the pool can take in a case, by the codes of the procedures. */
public enum Part implements Coded {
    INVESTIGATING_OFFICER("investigating-officer", "Investigating officer"),
    INDEPENDENT_INVESTIGATOR("independent-investigator", "Independent investigator"),
    INDEPENDENT_PERSON("independent-person", "Independent person"),
    PANEL_CHAIR("panel-chair", "Chair of the panel"),
    PANEL_MEMBER("panel-member", "Member of the panel");

    private final String code;
    private final String label;

    Part(String code, String label) {
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
