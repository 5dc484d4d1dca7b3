package redress.platform.command;

/** What a command tells the script that called it. */
final class ExitCode {

    static final int DONE = 0;

    /** Refused, with a sentence that says why, or something was found that should not be. */
    static final int REFUSED = 1;

    /** The command line itself is wrong. */
    static final int USAGE = 2;

    private ExitCode() {}
}
