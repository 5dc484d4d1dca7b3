package redress.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redress.journal.ProjectedTable;
import redress.journal.Projector;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.TableRow;
import redress.organisation.OrganisationEvent.CustomersServedRecorded;

/** How many people each service served in a year, as rows; the latest number told holds. */
public final class CustomersProjector implements Projector {

    private static final ProjectedTable CUSTOMERS_SERVED =
            new ProjectedTable("customers_served", List.of("stream", "year", "service", "customers"), 3);

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public List<ProjectedTable> tables() {
        return List.of(CUSTOMERS_SERVED);
    }

    @Override
    public List<TableRow> rows(StreamId stream, List<Recorded> history) {
        record Cell(String year, ServiceId service) {}
        Map<Cell, Integer> numbers = new LinkedHashMap<>();
        for (var recorded : history) {
            if (recorded.event() instanceof CustomersServedRecorded(var year, var service, var customers)) {
                numbers.put(new Cell(year, service), customers);
            }
        }
        return numbers.entrySet().stream()
                .map(each -> TableRow.of(
                        CUSTOMERS_SERVED,
                        stream,
                        each.getKey().year(),
                        each.getKey().service().value(),
                        each.getValue()))
                .toList();
    }
}
