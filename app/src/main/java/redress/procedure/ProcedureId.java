package redress.procedure;

/** The name that all versions of a procedure share, for instance {@code adults}. */
public record ProcedureId(String value) {

    public ProcedureId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("\"" + value + "\" is not words in small letters joined by hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
