package redress.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import redress.organisation.Council;
import redress.organisation.Written;
import redress.reporting.DocumentBlock.Beside;
import redress.reporting.DocumentBlock.ChosenRow;
import redress.reporting.DocumentBlock.FiguresName;
import redress.reporting.DocumentBlock.Rows;

/** Reads what a document says about one table. */
final class TableReader {

    private static final String ALL = "all";

    private final Measures measures;
    private final Council council;
    private final int years;
    private final ConditionReader conditions;

    TableReader(Measures measures, Council council, int years) {
        this.measures = measures;
        this.council = council;
        this.years = years;
        this.conditions = new ConditionReader(Optional.of(council));
    }

    /** Empty where so much is wrong that there is no table to speak of. */
    Optional<DocumentBlock> read(Written written) {
        written.only(
                "caption",
                "heading",
                "figures",
                "count",
                "by",
                "rows",
                "without",
                "total",
                "share",
                "beside",
                "beside-heading");
        var count = measure(written, "count", written.text("count"));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        var by = written.textIfAny("by")
                .flatMap(name ->
                        conditions.dimension(written, "by", name, count.get().facts()));
        return Optional.of(new DocumentBlock.Table(
                written.text("caption"),
                written.textIfAny("heading").or(() -> by.map(Dimension::label)).orElse(""),
                written.child("figures")
                        .map(figures -> figures.only("table", "with-total"))
                        .map(figures -> new FiguresName(figures.text("table"), figures.flag("with-total"))),
                count.get(),
                by,
                by.map(dimension -> rows(written, dimension)).orElse(new Rows.Chosen(List.of())),
                written.textIfAny("total").orElse("Total"),
                written.flag("share"),
                years,
                beside(written, by)));
    }

    private Optional<Beside> beside(Written written, Optional<Dimension> by) {
        var measure = written.textIfAny("beside").flatMap(id -> measure(written, "beside", id));
        if (measure.isPresent()
                && !by.map(dimension -> dimension.tells(measure.get().facts())).orElse(true)) {
            written.refuse("beside", "\"" + measure.get().id() + "\" cannot be told apart by these rows.");
        }
        return measure.map(
                found -> new Beside(found, written.textIfAny("beside-heading").orElse(found.title())));
    }

    private Rows rows(Written written, Dimension by) {
        if (!written.texts("without").isEmpty() || isAll(written)) {
            if (by.list(council).isEmpty()) {
                written.refuse("rows", "\"" + by.code() + "\" has no list. Write the rows.");
            }
            conditions.values(written, "without", by);
            return new Rows.OfList(new LinkedHashSet<>(written.texts("without")));
        }
        var rows = new ArrayList<ChosenRow>();
        for (var row : written.children("rows")) {
            for (var label : row.keys()) {
                rows.add(new ChosenRow(label, Condition.is(by, conditions.values(row, label, by))));
            }
        }
        if (rows.isEmpty()) {
            written.refuse("rows", "Write the rows, each as \"words: value\", or write all.");
        }
        if (overlap(rows)) {
            written.refuse("rows", "No value may stand in two rows, or the rows would not sum to the total.");
        }
        return new Rows.Chosen(rows);
    }

    private static boolean overlap(List<ChosenRow> rows) {
        var before = new ArrayList<Value>();
        for (var row : rows) {
            for (var value : row.condition().values()) {
                if (before.stream().anyMatch(value::overlaps)) {
                    return true;
                }
                before.add(value);
            }
        }
        return false;
    }

    private static boolean isAll(Written written) {
        return written.isText("rows") && written.text("rows").equals(ALL);
    }

    private Optional<Measure> measure(Written written, String key, String id) {
        var measure = measures.find(id);
        if (measure.isEmpty() && !id.isEmpty()) {
            written.refuse(key, "No measure has the id \"" + id + "\".");
        }
        return measure;
    }
}
