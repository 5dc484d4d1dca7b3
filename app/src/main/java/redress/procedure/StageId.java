package redress.procedure;

/** The name of a stage within its procedure, for instance {@code stage-2}. */
public record StageId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
