package redress.desk;

import gg.jte.Content;
import java.util.List;

/** A line of a summary list: what it is, and what it says. */
public record SummaryRow(String key, Content value, List<Action> actions) {

    /** @param about read out after the text, so that "Change" is not all that somebody hears */
    public record Action(String text, String about, String href) {}

    public static SummaryRow of(String key, String value) {
        return new SummaryRow(key, output -> output.writeUserContent(value), List.of());
    }

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(key, value, List.of());
    }

    public SummaryRow with(Action action) {
        return new SummaryRow(key, value, List.of(action));
    }
}
