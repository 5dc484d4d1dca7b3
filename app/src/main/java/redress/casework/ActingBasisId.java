package redress.casework;

/** Why somebody may act for the person who uses the service, by its code in the procedures. */
public record ActingBasisId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
