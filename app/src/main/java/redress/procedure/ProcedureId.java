package redress.procedure;

/** The name that all versions of a procedure share, for instance {@code adults}. */
public record ProcedureId(String value) {

    public ProcedureId {
        Hyphenated.mustBe(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
