package redress.desk;

/**
 * Something to put right.
 *
 * @param target the id of the element that the error summary leads to
 */
public record FieldError(String name, String sentence, String target) {

    public String href() {
        return "#" + target;
    }
}
