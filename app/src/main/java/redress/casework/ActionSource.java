package redress.casework;

import redress.organisation.Coded;

/** What an action follows from, whether it puts something right or keeps it from happening again. */
public enum ActionSource implements Coded {
    /** The council's own answer; also praise, and complaints that were not upheld. */
    RESPONSE("response", "This case and its response"),
    LATER_STAGE("later-stage", "A recommendation of a later stage"),
    OMBUDSMAN("ombudsman", "A recommendation of the Ombudsman");

    private final String code;
    private final String label;

    ActionSource(String code, String label) {
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
