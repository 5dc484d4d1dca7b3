package redress.casework;

import java.util.List;
import redress.journal.Refusal;

/** The answer to a command: what happens, or why it may not. */
public sealed interface Ruling {

    record Accepted(List<CaseEvent> events) implements Ruling {}

    record Refused(Refusal refusal) implements Ruling {}

    static Ruling accept(CaseEvent... events) {
        return new Accepted(List.of(events));
    }

    static Ruling refuse(String code, String field, String sentence) {
        return new Refused(new Refusal(code, field, sentence));
    }
}
