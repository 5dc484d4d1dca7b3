package redress.casework;

import redress.organisation.Coded;

/** What something was learnt from; also from praise, and from complaints that were not upheld. */
public enum LearningSource implements Coded {
    RESPONSE("response", "This case and its response"),
    LATER_STAGE("later-stage", "A recommendation of a later stage"),
    OMBUDSMAN("ombudsman", "A recommendation of the Ombudsman");

    private final String code;
    private final String label;

    LearningSource(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether a named senior officer must answer for it, because somebody outside the service asked for it. */
    public boolean isMonitored() {
        return this != RESPONSE;
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
