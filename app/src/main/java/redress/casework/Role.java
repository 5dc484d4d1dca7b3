package redress.casework;

import redress.organisation.Coded;

/** The part that a person has in a case. */
public enum Role implements Coded {
    COMPLAINANT("complainant", "Person who contacted us"),
    SERVICE_USER("service-user", "Person who uses the service"),
    REPRESENTATIVE("representative", "Representative"),
    ADVOCATE("advocate", "Advocate"),
    INVESTIGATING_OFFICER("investigating-officer", "Investigating officer"),
    INDEPENDENT_INVESTIGATOR("independent-investigator", "Independent investigator"),
    INDEPENDENT_PERSON("independent-person", "Independent person"),
    ADJUDICATING_OFFICER("adjudicating-officer", "Adjudicating officer"),
    PANEL_CHAIR("panel-chair", "Chair of the panel"),
    PANEL_MEMBER("panel-member", "Member of the panel"),
    PROVIDER("provider", "Provider of the service");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether it is the part of somebody who handles the complaint, and of nobody whose complaint it is. */
    public boolean isAppointed() {
        return switch (this) {
            case COMPLAINANT, SERVICE_USER, REPRESENTATIVE, ADVOCATE -> false;
            case INVESTIGATING_OFFICER,
                    INDEPENDENT_INVESTIGATOR,
                    INDEPENDENT_PERSON,
                    ADJUDICATING_OFFICER,
                    PANEL_CHAIR,
                    PANEL_MEMBER,
                    PROVIDER -> true;
        };
    }

    /** Whether it is the part of somebody who speaks for another, and so needs a reason why they may. */
    public boolean representsAnother() {
        return this == REPRESENTATIVE || this == ADVOCATE;
    }

    /** "one panel chair", "2 panel members": what a procedure asks for. */
    static String wanted(String code, int number) {
        var words = code.replace('-', ' ');
        return number == 1 ? "one " + words : number + " " + words + "s";
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
