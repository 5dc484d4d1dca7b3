package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import redress.journal.ProjectedTable;
import redress.journal.Projector;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.TableRow;

/**
 * What lists and reports ask of a referral, as rows derived from its events. Nothing in them is personal but the words of
 * what was recommended.
 */
public final class ReferralProjector implements Projector {

    /** The kind of stream that holds the history of a referral. */
    public static final String KIND = "ombudsman-case";

    private final Supplier<OmbudsmanBook> book;

    public ReferralProjector(Supplier<OmbudsmanBook> book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ProjectedTable> tables() {
        return List.of(
                ReferralTables.CASE,
                ReferralTables.REFERRAL,
                ReferralTables.DECISION,
                ReferralTables.IN_REGISTER,
                ActionRows.ACTION,
                ActionRows.WORDS);
    }

    @Override
    public List<TableRow> rows(StreamId stream, List<Recorded> history) {
        var known = ReferralEvolution.of(history.stream().map(Recorded::event).toList())
                .orElseThrow();
        var rules = book.get();
        var rows = new ArrayList<TableRow>();
        rows.add(row(stream, known, history.size(), rules));
        var decision = known.decision().map(Ruled::decision);
        for (var about : known.cases()) {
            rows.add(TableRow.of(
                    ReferralTables.REFERRAL, stream, rows.size(), about.value(), known.notifiedOn(), decision));
        }
        for (var told : known.about().inRegister()) {
            rows.add(
                    TableRow.of(ReferralTables.IN_REGISTER, stream, told.about().value(), told.referral()));
        }
        for (var number = 1; number <= known.rulings().size(); number++) {
            var ruled = known.rulings().get(number - 1);
            rows.add(TableRow.of(
                    ReferralTables.DECISION,
                    stream,
                    number,
                    known.cases().getFirst().value(),
                    ruled.on(),
                    ruled.decision(),
                    rules.countsAs(ruled.decision()).code()));
        }
        known.recommendations().forEach(each -> rows.addAll(ActionRows.of(stream, each)));
        return rows;
    }

    private static TableRow row(StreamId stream, Referral known, int sequence, OmbudsmanBook rules) {
        var next = ReferralClocks.next(ReferralClocks.of(known, rules));
        return TableRow.of(
                ReferralTables.CASE,
                stream,
                known.ombudsman().value(),
                known.reference().value(),
                sequence,
                known.notifiedOn(),
                known.position().code(),
                known.decision().map(Ruled::on),
                known.decision().map(Ruled::decision),
                next.flatMap(ReferralClock::running),
                next.map(ReferralClock::id),
                known.reference().bare());
    }
}
