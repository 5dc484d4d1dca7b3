package redress.procedure;

/**
 * Something wrong in a file, at its place.
 *
 * @param line counted from 1, as {@code column} is
 */
public record Problem(String file, int line, int column, String sentence) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + sentence;
    }
}
