package redress.procedure;

/** The name of a clock within its procedure, for instance {@code acknowledge}. */
public record ClockId(String value) {

    public ClockId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("\"" + value + "\" is not words in small letters joined by hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
