package redress.casework;

import redress.organisation.Coded;

/** Where a representation goes that is not taken forward here. */
public enum Route implements Coded {
    SAFEGUARDING("safeguarding", "Safeguarding"),
    OTHER_PROCEDURE("other-procedure", "Another complaints procedure"),
    OTHER_BODY("other-body", "Another body"),
    INELIGIBLE("ineligible", "Ineligible"),
    WITHDRAWN("withdrawn", "Withdrawn or not pursued");

    private final String code;
    private final String label;

    Route(String code, String label) {
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
