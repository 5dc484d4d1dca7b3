package redress.casework;

/** The reference that the council quotes to people, for instance {@code 2026-000123}; an imported case keeps its own. */
public record CaseReference(String value) {

    public CaseReference {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException("A case reference has 1 to 40 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
