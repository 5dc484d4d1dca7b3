package redress.register;

import redress.organisation.Coded;

/** What an appeal against restrictions comes to. */
public enum AppealOutcome implements Coded {
    UPHELD("upheld", "Upheld: the restrictions are lifted"),
    REPLACED("replaced", "Upheld in part: other restrictions take their place"),
    NOT_UPHELD("not-upheld", "Not upheld: the restrictions stand");

    private final String code;
    private final String label;

    AppealOutcome(String code, String label) {
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
