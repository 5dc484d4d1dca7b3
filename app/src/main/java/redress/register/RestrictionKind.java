package redress.register;

import redress.organisation.Coded;

/** How contact can be restricted; what it means for one person is always said in words. */
public enum RestrictionKind implements Coded {
    ONE_CONTACT("one-contact", "One named officer or mailbox"),
    ONE_CHANNEL("one-channel", "One way of contact only"),
    SET_TIMES("set-times", "Set times or length of calls"),
    FILED_UNANSWERED("filed-unanswered", "Filed without acknowledgement"),
    PREMISES_BAN("premises-ban", "Ban from premises"),
    NO_REPEATS("no-repeats", "No further answer on the same matter"),
    CONTACT_AGREEMENT("contact-agreement", "Contact agreement");

    private final String code;
    private final String label;

    RestrictionKind(String code, String label) {
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
