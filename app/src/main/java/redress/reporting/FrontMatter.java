package redress.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.organisation.Council;
import redress.organisation.Written;

/** What stands above a report: its title, what its years mean, and the measures of its own. */
final class FrontMatter {

    private static final int MOST_YEARS = 10;

    private final String title;
    private final int years;
    private final Measures measures;
    private final List<Condition> procedures;

    FrontMatter(Written written, Council council) {
        written.only("title", "period", "year-basis", "as-at", "years", "procedures", "measures");
        this.title = written.text("title");
        this.measures = Measures.shipped().and(written.children("measures"), council);
        this.years = written.number("years").orElse(1);
        if (years < 1 || years > MOST_YEARS) {
            written.refuse("years", "A report shows between 1 and " + MOST_YEARS + " years.");
        }
        mustBe(written, "period", "year");
        mustBe(written, "year-basis", "date-received");
        mustBe(written, "as-at", "today");
        this.procedures = procedures(written);
    }

    private static void mustBe(Written written, String key, String only) {
        var text = written.text(key);
        if (!text.isEmpty() && !text.equals(only)) {
            written.refuse(key, "\"" + text + "\" is not known. Use " + only + ".");
        }
    }

    /** What is under no procedure is counted whatever the procedures are; only complaints are under one. */
    private static List<Condition> procedures(Written written) {
        var named = written.texts("procedures");
        if (named.isEmpty()) {
            written.refuse("procedures", "Name the procedures that the report is about, or write all.");
        }
        if (named.isEmpty() || named.equals(List.of("all"))) {
            return List.of();
        }
        var values = new ArrayList<Value>(
                new ConditionReader(Optional.empty()).values(written, "procedures", Dimension.PROCEDURE));
        values.add(new Value.NotRecorded());
        return List.of(Condition.is(Dimension.PROCEDURE, values));
    }

    String title() {
        return title;
    }

    int years() {
        return Math.clamp(years, 1, MOST_YEARS);
    }

    Measures measures() {
        return measures;
    }

    List<Condition> procedures() {
        return procedures;
    }
}
