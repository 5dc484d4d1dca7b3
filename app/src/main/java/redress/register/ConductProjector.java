package redress.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                    "ordered_on",
                    "since",
                    "until",
                    "adjustments"),
            1);

    private static final ProjectedTable PERSONAL = new ProjectedTable(
            "conduct_personal", List.of("stream", "customer", "name_key", "email_key", "adjustment_words"), 1);

    private static final ProjectedTable LIMIT =
            new ProjectedTable("conduct_limit_personal", List.of("stream", "number", "kind", "terms"), 2);

    private static final ProjectedTable CASE =
            new ProjectedTable("conduct_case", List.of("stream", "case_reference", "standing"), 2);

    @Override
    public String kind() {
        return Conduct.KIND;
    }

    @Override
    public List<ProjectedTable> tables() {
        return List.of(CONDUCT, PERSONAL, LIMIT, CASE);
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
                review.orElseGet(known::latest),
                known.inForce().map(InForce::since),
                known.inForce().flatMap(InForce::until),
                known.referral().adjustments().code()));
        if (known.referral().customer() instanceof Personal.Known<ContactDetails>(var customer)) {
            rows.add(TableRow.of(
                    PERSONAL,
                    stream,
                    customer.name(),
                    key(customer.name()),
                    key(customer.email()),
                    known.referral().adjustmentWords().orElse("")));
        }
        rows.addAll(limits(stream, known));
        known.ties()
                .forEach(tie -> rows.add(TableRow.of(
                        CASE, stream, tie.caseReference(), tie.standing().code())));
        return rows;
    }

    private static Optional<String> key(String words) {
        return Optional.of(ContactDetails.key(words)).filter(key -> !key.isEmpty());
    }

    private static List<TableRow> limits(StreamId stream, Conduct known) {
        var rows = new ArrayList<TableRow>();
        for (var each : known.inForce()
                .map(now -> now.limits().terms().orElse(List.of()))
                .orElse(List.of())) {
            rows.add(TableRow.of(LIMIT, stream, rows.size() + 1, each.kind().code(), each.terms()));
        }
        return rows;
    }

    private static String restrictions(Conduct known) {
        return known.inForce()
                .map(now ->
                        now.limits().kinds().stream().map(RestrictionKind::code).collect(Collectors.joining(" ")))
                .orElse("");
    }
}
