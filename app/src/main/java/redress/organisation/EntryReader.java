package redress.organisation;

import java.util.HashSet;
import java.util.Set;

/** Reads what every entry of a list has, and refuses a code that the list already holds. */
final class EntryReader {

    private final Set<String> codes = new HashSet<>();

    String code(Written entry) {
        var code = entry.code("id");
        if (!code.isEmpty() && !codes.add(code)) {
            entry.refuse("id", "\"" + code + "\" is already the id of another entry.");
        }
        return code;
    }

    static String label(Written entry) {
        var label = entry.text("label");
        if (entry.has("label") && label.isEmpty()) {
            entry.refuse("label", "\"label\" must not be empty.");
        }
        return label;
    }

    static Validity validity(Written entry) {
        var from = entry.date("from");
        var to = entry.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            entry.refuse("to", "\"to\" must be on or after \"from\".");
        }
        return new Validity(from, to);
    }
}
