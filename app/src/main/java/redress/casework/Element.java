package redress.casework;

import java.util.Optional;
import redress.journal.Personal;

/** One thing complained of: what and whose it is, and later what was found and why. */
public record Element(
        ElementId id,
        Placement placement,
        Personal<String> complaint,
        Optional<Finding> finding,
        Optional<Personal<String>> reasons) {

    Element found(Finding what, Personal<String> why) {
        return new Element(id, placement, complaint, Optional.of(what), Optional.of(why));
    }

    Element placed(Placement elsewhere) {
        return new Element(id, elsewhere, complaint, finding, reasons);
    }
}
