package redress.organisation;

/** What a matter is about, by its code in the council's tree of subjects. */
public record SubjectId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
