package redress.access;

/** What came of the wish to open an account, or to change its password. */
public sealed interface Opening {

    record Opened() implements Opening {}

    /** @param sentence why not, and what to do */
    record Refused(String sentence) implements Opening {}
}
