package redress.organisation;

/** An Ombudsman, by the code that the council's list gives it. */
public record OmbudsmanId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
