package redress.casework;

/** The part that a person has in a case. */
public enum Role implements Coded {
    COMPLAINANT("complainant", "Person who contacted us"),
    SERVICE_USER("service-user", "Person who uses the service"),
    REPRESENTATIVE("representative", "Representative"),
    ADVOCATE("advocate", "Advocate");

    private final String code;
    private final String label;

    Role(String code, String label) {
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
