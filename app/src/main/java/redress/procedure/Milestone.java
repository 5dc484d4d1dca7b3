package redress.procedure;

/** The name of a fact with a date that a case can have, for instance {@code received} or {@code responded}. */
public record Milestone(String name) {

    public Milestone {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("\"" + name + "\" is not words in small letters joined by hyphens");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
