package redress.journal;

/** Who did it: the name with which a person signs in, or the name of a part of the program. */
public record Actor(String name) {

    @Override
    public String toString() {
        return name;
    }
}
