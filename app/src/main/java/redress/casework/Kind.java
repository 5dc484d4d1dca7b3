package redress.casework;

import redress.organisation.Coded;

/** What a representation is once triage has taken it forward. */
public enum Kind implements Coded {
    COMPLAINT("complaint", "Complaint"),
    ENQUIRY("enquiry", "Enquiry"),
    REQUEST_FOR_SERVICE("request-for-service", "Request for service"),
    COMPLIMENT("compliment", "Compliment"),
    COMMENT("comment", "Comment");

    private final String code;
    private final String label;

    Kind(String code, String label) {
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
