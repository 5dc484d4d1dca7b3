package redress.organisation;

/** A service of the council, by its code in the council's structure. */
public record ServiceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
