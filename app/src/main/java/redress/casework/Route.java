package redress.casework;

import redress.organisation.Coded;

/** Where a representation goes that is not taken forward here. */
public enum Route implements Coded {
    SAFEGUARDING("safeguarding", "Safeguarding", "it went to safeguarding"),
    OTHER_PROCEDURE("other-procedure", "Another complaints procedure", "it went to another complaints procedure"),
    OTHER_BODY("other-body", "Another body", "it went to another body"),
    INELIGIBLE("ineligible", "Ineligible", "it was not accepted"),
    WITHDRAWN("withdrawn", "Withdrawn or not pursued", "it was withdrawn or not pursued");

    private final String code;
    private final String label;
    private final String outcome;

    Route(String code, String label, String outcome) {
        this.code = code;
        this.label = label;
        this.outcome = outcome;
    }

    /** What became of it, within a sentence: "it went to another body". */
    public String outcome() {
        return outcome;
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
