package redress.procedure;

/** The name of a clock within its procedure, for instance {@code acknowledge}. */
public record ClockId(String value) {

    public ClockId {
        Hyphenated.mustBe(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
