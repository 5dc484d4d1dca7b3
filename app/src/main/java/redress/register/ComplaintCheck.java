package redress.register;

import redress.organisation.Coded;

/** Whether the complaint itself was handled properly, which comes before any look at conduct. */
public enum ComplaintCheck implements Coded {
    HANDLED_PROPERLY("handled-properly", "It was handled properly, on the right route"),
    PUT_RIGHT("put-right", "It was not, and has been put right"),
    NO_COMPLAINT("no-complaint", "There is no complaint; the contact is about something else"),
    NOT_PROPERLY("not-properly", "It was not handled properly");

    private final String code;
    private final String label;

    ComplaintCheck(String code, String label) {
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
