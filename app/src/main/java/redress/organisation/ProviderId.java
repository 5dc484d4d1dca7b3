package redress.organisation;

/** An organisation that provides care for the council, by its code. */
public record ProviderId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
