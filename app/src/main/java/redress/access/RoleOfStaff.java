package redress.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody does in the complaints work of a council; {@link Permissions} says what each may do. */
public enum RoleOfStaff {
    COMPLAINTS_OFFICER("complaints-officer", "Complaints officer"),
    COMPLAINTS_MANAGER("complaints-manager", "Complaints manager"),
    INVESTIGATING_OFFICER("investigating-officer", "Investigating officer"),
    SENIOR_MANAGER("senior-manager", "Senior manager"),
    INSIGHT_ANALYST("insight-analyst", "Insight analyst"),
    ADMINISTRATOR("administrator", "Administrator");

    private final String code;
    private final String label;

    RoleOfStaff(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in files and in the database. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<RoleOfStaff> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
