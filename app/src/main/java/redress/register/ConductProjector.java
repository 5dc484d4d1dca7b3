package redress.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import redress.journal.Personal;
import redress.journal.ProjectedTable;
import redress.journal.Projector;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.TableRow;
import redress.register.ConductPosition.InForce;

/** What lists ask of referrals about conduct, as rows. */
public final class ConductProjector implements Projector {

    private static final ProjectedTable CONDUCT = new ProjectedTable(
            "conduct",
            List.of(
                    "stream",
                    "sequence",
                    "position",
                    "case_reference",
                    "referred_on",
                    "restrictions",
                    "review_on",
                    "ordered_on"),
            1);

    private static final ProjectedTable PERSONAL =
            new ProjectedTable("conduct_personal", List.of("stream", "customer"), 1);

    @Override
    public String kind() {
        return Conduct.KIND;
    }

    @Override
    public List<ProjectedTable> tables() {
        return List.of(CONDUCT, PERSONAL);
    }

    @Override
    public List<TableRow> rows(StreamId stream, List<Recorded> history) {
        var known = Conduct.KEEPING
                .fold(history.stream().map(Recorded::event).toList())
                .orElseThrow();
        var review = known.inForce().map(InForce::reviewOn);
        var rows = new ArrayList<TableRow>();
        rows.add(TableRow.of(
                CONDUCT,
                stream,
                history.size(),
                known.position().code(),
                known.referral().caseReference(),
                known.referral().on(),
                restrictions(known),
                review,
                review.orElseGet(known::latest)));
        if (known.referral().customer() instanceof Personal.Known<ContactDetails>(var customer)) {
            rows.add(TableRow.of(PERSONAL, stream, customer.name()));
        }
        return rows;
    }

    private static String restrictions(Conduct known) {
        return known.inForce()
                .map(now -> now.imposed().kinds().stream()
                        .map(RestrictionKind::code)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
