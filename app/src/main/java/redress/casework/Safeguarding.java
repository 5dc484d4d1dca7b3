package redress.casework;

import redress.organisation.Coded;

/** The answer to the question that comes before every other: is somebody at risk of harm? */
public enum Safeguarding implements Coded {
    NO_CONCERN("no-concern", "Nobody seems to be at risk"),
    HANDED_OVER("handed-over", "Somebody may be at risk, and safeguarding has been told"),
    RETURNED("returned", "Safeguarding looked at it and sent it back"),
    /** Only for what was recorded before this system held the case. */
    NOT_RECORDED("not-recorded", "The old register does not say");

    private final String code;
    private final String label;

    Safeguarding(String code, String label) {
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
