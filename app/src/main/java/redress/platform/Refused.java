package redress.platform;

/**
 * A start or a command that cannot go on, said in a sentence the person at the console can act on. It carries no stack
 * trace, because it is no fault of the program.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refused(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
