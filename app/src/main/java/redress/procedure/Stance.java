package redress.procedure;

/** What gives a clock its force. */
public enum Stance {
    STATUTORY("statutory", "Required by law"),
    CODE("code", "Set by a code of practice"),
    LOCAL("local", "The council's own target");

    private final String code;
    private final String label;

    Stance(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
