package redress.organisation;

/** A team within a service, by its code in the council's structure. */
public record TeamId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
