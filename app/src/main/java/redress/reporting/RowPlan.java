package redress.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.organisation.Council;
import redress.organisation.Listed;
import redress.organisation.ReportYear;
import redress.organisation.Subject;
import redress.organisation.SubjectId;
import redress.reporting.ReportTable.RowKind;

/**
 * A row that a table will have.
 *
 * @param always whether it stands there although it counts nothing
 */
record RowPlan(String label, String name, int depth, RowKind kind, Condition condition, boolean always) {

    private static final String OTHER = "Other";

    /** The rows of a table for the years it shows. */
    static List<RowPlan> rows(DocumentBlock.Table table, Council council, List<ReportYear> years) {
        return table.by()
                .map(by -> switch (table.rows()) {
                    case DocumentBlock.Rows.Chosen(var rows) ->
                        rows.stream()
                                .map(row -> plain(row.label(), row.condition()))
                                .toList();
                    case DocumentBlock.Rows.OfList(var without) ->
                        by == Dimension.SUBJECT
                                ? new SubjectRows(council, without, years).rows()
                                : listed(by, council, without, years);
                })
                .orElse(List.of());
    }

    private static List<RowPlan> listed(Dimension by, Council council, Set<String> without, List<ReportYear> years) {
        return by.list(council).stream()
                .flatMap(list ->
                        list.inForce(years.getLast().from(), years.getFirst().to()).stream())
                .filter(entry -> !without.contains(entry.id().toString()))
                .map(entry -> plain(entry.label(), code(by, entry)))
                .toList();
    }

    private static RowPlan plain(String label, Condition condition) {
        return new RowPlan(label, label, 0, RowKind.ROW, condition, true);
    }

    private static Condition code(Dimension by, Listed<?> entry) {
        return Condition.isCode(by, List.of(entry.id().toString()));
    }

    /** Subjects in their tree: a wider subject first, with its own total, then those within. */
    private record SubjectRows(Council council, Set<String> without, List<ReportYear> years) {

        List<RowPlan> rows() {
            var rows = new ArrayList<RowPlan>();
            add(Optional.empty(), 0, rows);
            return rows;
        }

        private void add(Optional<SubjectId> parent, int depth, List<RowPlan> rows) {
            for (var subject : council.subjectsWithin(parent)) {
                if (isShown(subject)) {
                    addOne(subject, depth, rows);
                }
            }
        }

        private void addOne(Subject subject, int depth, List<RowPlan> rows) {
            var within = council.subjectsWithin(Optional.of(subject.id()));
            var path = council.subjectPath(subject.id());
            var kind = within.isEmpty() ? RowKind.ROW : RowKind.SUBTOTAL;
            rows.add(new RowPlan(subject.label(), path, depth, kind, codes(tree(subject)), true));
            add(Optional.of(subject.id()), depth + 1, rows);
            if (!within.isEmpty()) {
                var others = new ArrayList<>(List.of(subject.id().value()));
                within.stream().filter(child -> !isShown(child)).forEach(child -> others.addAll(tree(child)));
                rows.add(new RowPlan(OTHER, path + " > " + OTHER, depth + 1, RowKind.ROW, codes(others), false));
            }
        }

        private boolean isShown(Subject subject) {
            return !without.contains(subject.id().value())
                    && subject.validity()
                            .overlaps(years.getLast().from(), years.getFirst().to());
        }

        private static Condition codes(List<String> codes) {
            return Condition.isCode(Dimension.SUBJECT, codes);
        }

        private List<String> tree(Subject subject) {
            var codes = new ArrayList<>(List.of(subject.id().value()));
            council.subjectsWithin(Optional.of(subject.id())).forEach(child -> codes.addAll(tree(child)));
            return codes;
        }
    }
}
