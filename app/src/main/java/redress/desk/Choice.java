package redress.desk;

import gg.jte.Content;
import java.util.Optional;

/**
 * One of the answers that radios, checkboxes or a select offer.
 *
 * @param hint empty where there is none
 * @param within what is asked further where this answer is chosen; always shown where scripts don't run
 */
public record Choice(String value, String label, String hint, Optional<Content> within) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "", Optional.empty());
    }

    public static Choice of(String value, String label, String hint) {
        return new Choice(value, label, hint, Optional.empty());
    }

    public Choice with(Content further) {
        return new Choice(value, label, hint, Optional.of(further));
    }
}
