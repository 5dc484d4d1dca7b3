package redress.casework;

import redress.organisation.Coded;

/** How something was said to a person. */
public enum Means implements Coded {
    LETTER("letter", "Letter"),
    EMAIL("email", "Email"),
    TELEPHONE("telephone", "Telephone"),
    IN_PERSON("in-person", "In person");

    private final String code;
    private final String label;

    Means(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it leaves something to read. */
    public boolean isWritten() {
        return switch (this) {
            case LETTER, EMAIL -> true;
            case TELEPHONE, IN_PERSON -> false;
        };
    }

    @Override
    public String label() {
        return label;
    }
}
