package redress.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redress.organisation.Council;
import redress.reporting.ReportTable.Row;
import redress.reporting.ReportTable.RowKind;

/** Counts one table. */
final class TableCounting {

    private static final String REMAINDER = "Other or not recorded";

    private final DocumentBlock.Table table;
    private final Council council;
    private final Counting counting;

    TableCounting(DocumentBlock.Table table, Council council, Counting counting) {
        this.table = table;
        this.council = council;
        this.counting = counting;
    }

    ReportTable counted() {
        var years = counting.years().subList(0, table.years());
        var plans = RowPlan.rows(table, council, years);
        var total = row(table.total(), table.total(), 0, RowKind.TOTAL, Optional.empty());
        var rows = new ArrayList<Row>();
        for (var plan : plans) {
            var row = row(plan.label(), plan.name(), plan.depth(), plan.kind(), Optional.of(plan.condition()));
            if (plan.always() || !isEmpty(row)) {
                rows.add(row);
            }
        }
        remainder(plans).ifPresent(rows::add);
        rows.add(total);
        return new ReportTable(
                table.caption(),
                table.heading(),
                table.figures().map(DocumentBlock.FiguresName::table),
                table.figures().map(DocumentBlock.FiguresName::withTotal).orElse(false),
                table.count(),
                years.stream().map(Object::toString).toList(),
                table.beside().map(DocumentBlock.Beside::heading),
                table.share(),
                rows.stream().map(row -> shared(row, total)).toList());
    }

    private Row row(String label, String name, int depth, RowKind kind, Optional<Condition> condition) {
        return new Row(
                label,
                name,
                depth,
                kind,
                table.beside().map(beside -> counting.figure(beside.measure(), condition, 0)),
                IntStream.range(0, table.years())
                        .mapToObj(year -> counting.figure(table.count(), condition, year))
                        .toList());
    }

    /** What stands in no other row, so that the rows sum to the total whatever was recorded. */
    private Optional<Row> remainder(List<RowPlan> plans) {
        return table.by().flatMap(by -> {
            var elsewhere = plans.stream()
                    .flatMap(plan -> plan.condition().values().stream())
                    .distinct()
                    .toList();
            var rest = row(REMAINDER, REMAINDER, 0, RowKind.REMAINDER, Optional.of(Condition.isNone(by, elsewhere)));
            return isEmpty(rest) ? Optional.empty() : Optional.of(rest);
        });
    }

    private static boolean isEmpty(Row row) {
        return row.figures().stream().allMatch(figure -> figure.count() == 0)
                && row.beside().map(figure -> figure.count() == 0).orElse(true);
    }

    private Row shared(Row row, Row total) {
        if (!table.share() || row.kind() == RowKind.TOTAL) {
            return row;
        }
        var figures = IntStream.range(0, row.figures().size())
                .mapToObj(
                        year -> row.figures().get(year).shareOf(total.figures().get(year)))
                .toList();
        return new Row(row.label(), row.name(), row.depth(), row.kind(), row.beside(), figures);
    }
}
