package redress.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import redress.casework.Sight;
import redress.organisation.Council;
import redress.organisation.ReportYear;

/** Counts reports, and opens a figure to its cases. */
public final class Reports {

    private final DSLContext database;

    public Reports(DSLContext database) {
        this.database = database;
    }

    /**
     * Counts a whole report at one moment, in one statement that reads each fact table a fixed number of times.
     *
     * @param asAt the day on which it is counted, which is shown
     */
    public Report count(ReportDocument document, Council council, ReportYear year, LocalDate asAt) {
        var counts = query(document, council, year).run(database);
        return report(document, council, asAt, new Counting(document, years(document, year), counts));
    }

    /** Goes through the document once without numbers, to know everything that it will ask. */
    static SliceQuery query(ReportDocument document, Council council, ReportYear year) {
        var years = years(document, year);
        var wanted = new LinkedHashSet<Slice>();
        report(document, council, year.to(), new Counting(document, years, (facts, conditions, which) -> {
            wanted.add(Slice.of(facts, conditions));
            return 0;
        }));
        return new SliceQuery(wanted, years);
    }

    private static List<ReportYear> years(ReportDocument document, ReportYear year) {
        return Stream.iterate(year, ReportYear::previous)
                .limit(yearsOf(document))
                .toList();
    }

    /**
     * The cases behind a figure, the longest ago first.
     *
     * @param sight of whoever asks; a figure counts the others all the same
     * @param after the end of the page before
     * @param limit how many at most
     */
    public CasePage cases(FigureQuery query, Sight sight, Optional<CasePage.After> after, int limit) {
        return new CaseQuery(database).page(query, sight, after, limit);
    }

    /** The year before is always there, because prose can speak of it. */
    private static int yearsOf(ReportDocument document) {
        return document.blocks().stream()
                .mapToInt(block -> switch (block) {
                    case DocumentBlock.Table table -> table.years();
                    case DocumentBlock.Words words -> 2;
                })
                .reduce(2, Math::max);
    }

    private static Report report(ReportDocument document, Council council, LocalDate asAt, Counting counting) {
        var year = counting.years().getFirst();
        var heading = new Report(document.title(), council, year, asAt, List.of(), List.of());
        var blocks = new ArrayList<ReportBlock>();
        for (var block : document.blocks()) {
            blocks.add(
                    switch (block) {
                        case DocumentBlock.Words words -> counting.words(words, heading);
                        case DocumentBlock.Table table -> new TableCounting(table, council, counting).counted();
                    });
        }
        return new Report(document.title(), council, year, asAt, blocks, counting.used());
    }
}
