package redress.desk;

/**
 * Something to put right.
 *
 * @param sentence stands as a link and beside its field, so one that is alone has no full stop
 * @param target the id of the element that the error summary leads to
 */
public record FieldError(String name, String sentence, String target) {

    public FieldError {
        if (sentence.indexOf(". ") < 0 && sentence.endsWith(".")) {
            sentence = sentence.substring(0, sentence.length() - 1);
        }
    }

    public String href() {
        return "#" + target;
    }
}
