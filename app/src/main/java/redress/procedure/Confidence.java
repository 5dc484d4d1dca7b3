package redress.procedure;

/** How surely the rule is known to whoever wrote the procedure down. */
public enum Confidence {
    /** Read in the instrument itself. */
    READ("read"),
    /** Read in a sibling instrument or an official description. */
    RESTATED("restated"),
    /** From memory; to be checked. */
    RECALLED("recalled");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
