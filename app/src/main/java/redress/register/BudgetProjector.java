package redress.register;

import java.util.List;
import redress.journal.ProjectedTable;
import redress.journal.Projector;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.TableRow;

/** The budget of each year, as rows. */
public final class BudgetProjector implements Projector {

    private static final ProjectedTable BUDGET =
            new ProjectedTable("independent_budget", List.of("stream", "year", "amount"), 1);

    @Override
    public String kind() {
        return Budget.KIND;
    }

    @Override
    public List<ProjectedTable> tables() {
        return List.of(BUDGET);
    }

    @Override
    public List<TableRow> rows(StreamId stream, List<Recorded> history) {
        return Budget.KEEPING.fold(history.stream().map(Recorded::event).toList()).stream()
                .map(known ->
                        TableRow.of(BUDGET, stream, known.year(), known.amount().amount()))
                .toList();
    }
}
