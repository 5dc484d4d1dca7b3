package redress.casework;

/** A member of staff, by the name with which they sign in. */
public record StaffId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
