package redress.procedure;

/**
 * Where a rule is written.
 *
 * @param instrument the regulations, code or policy by title
 * @param citation its short name, for instance "SI 2009/309"
 * @param provision the part of it, for instance "reg 13(3)"
 */
public record Source(String instrument, String citation, String provision) {

    @Override
    public String toString() {
        return citation + " " + provision;
    }
}
