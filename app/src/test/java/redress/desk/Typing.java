package redress.desk;

import java.util.Map;

/** What somebody types into a form of a case that lies before them. */
final class Typing {

    private Typing() {}

    static Filled filled(CommandForm form, AtHand at, Map<String, String> typed) {
        return switch (Reading.of(form.fields().apply(at), typed(form, at, typed))) {
            case Reading.Complete(var filled) -> filled;
            case Reading.Faulty(var faulty) -> throw new AssertionError(faulty.errors());
        };
    }

    /** The page as it comes, and then what somebody types. */
    static Form typed(CommandForm form, AtHand at, Map<String, String> typed) {
        var page = Reading.proposals(form.fields().apply(at));
        for (var entry : typed.entrySet()) {
            page = page.with(entry.getKey(), entry.getValue());
        }
        return page;
    }
}
