package redress.procedure;

/** The name of a fact with a date that a case can have, for instance {@code received} or {@code responded}. */
public record Milestone(String name) {

    public Milestone {
        Hyphenated.mustBe(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
