package redress.register;

import redress.organisation.Coded;

/** What a person does that makes the work with them, or with others, impossible (Ombudsman's guide on unreasonable actions). */
public enum Behaviour implements Coded {
    THREAT_TO_SAFETY("threat-to-safety", "A threat to the safety of somebody"),
    ABUSIVE("abusive", "Abusive, offensive or degrading behaviour"),
    TOO_MUCH_CONTACT("too-much-contact", "So much contact that it takes time from others"),
    UNREASONABLE_DEMANDS("unreasonable-demands", "Demands that cannot reasonably be met"),
    NOT_COOPERATING("not-cooperating", "Refusing to say what is complained of, or to cooperate"),
    CHANGING_THE_MATTER("changing-the-matter", "Changing what is complained of while it is looked into"),
    REPEATING_THE_MATTER("repeating-the-matter", "Raising a matter again that was decided"),
    MANY_OFFICERS("many-officers", "Pursuing one matter with many officers at once"),
    RECORDING("recording", "Recording calls or meetings without saying so"),
    FALSE_STATEMENTS("false-statements", "Making statements or documents known to be untrue");

    private final String code;
    private final String label;

    Behaviour(String code, String label) {
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
