package redress.casework;

/** What was found, by its code in the procedure's outcome rule: on one element, or rolled up to the case. */
public record Finding(String value) {

    @Override
    public String toString() {
        return value;
    }
}
