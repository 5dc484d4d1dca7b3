package redress.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.organisation.ReportYear;

/** Figures of one report, from whatever answers the counts. */
final class Counting {

    private final ReportDocument document;
    private final List<ReportYear> years;
    private final Counts counts;
    private final Set<Measure> used = new LinkedHashSet<>();

    Counting(ReportDocument document, List<ReportYear> years, Counts counts) {
        this.document = document;
        this.years = years;
        this.counts = counts;
    }

    List<ReportYear> years() {
        return years;
    }

    /** The measures that were asked for, in the order of the document. */
    List<Measure> used() {
        return List.copyOf(used);
    }

    Measures measures() {
        return document.measures();
    }

    /** A measure in one year, narrowed to one row. */
    Figure figure(Measure measure, Optional<Condition> row, int year) {
        used.add(measure);
        var conditions = conditions(measure, row);
        var query = measure.facts() == Facts.CUSTOMERS
                ? Optional.<FigureQuery>empty()
                : Optional.of(new FigureQuery(
                        measure.facts(), years.get(year).from(), years.get(year).to(), narrowest(conditions)));
        return new Figure(counts.count(measure.facts(), conditions, year), Optional.empty(), query);
    }

    private List<Condition> conditions(Measure measure, Optional<Condition> row) {
        var procedures = measure.facts() == Facts.REPRESENTATIONS ? document.procedures() : List.<Condition>of();
        return Stream.of(procedures, measure.conditions(), row.stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    /** Leaves out a list of codes where a later condition names some of the same. */
    private static List<Condition> narrowest(List<Condition> conditions) {
        var kept = new ArrayList<Condition>();
        for (var condition : conditions) {
            kept.removeIf(wider -> wider.dimension() == condition.dimension() && contains(wider, condition));
            kept.add(condition);
        }
        return kept;
    }

    private static boolean contains(Condition wider, Condition narrower) {
        return wider.plainCodes()
                .flatMap(all -> narrower.plainCodes().map(all::containsAll))
                .orElse(false);
    }

    ReportWords words(DocumentBlock.Words words, Report heading) {
        var said = new HashMap<String, ReportWords.Said>();
        for (var placeholder : words.placeholders()) {
            said.put(
                    placeholder.key(),
                    switch (placeholder) {
                        case Placeholder.OfReport(var word) ->
                            new ReportWords.Said(word(word, heading), Optional.empty());
                        case Placeholder.OfMeasure(var measure, var property) -> said(measure, property);
                    });
        }
        return new ReportWords(words.markdown(), said);
    }

    private String word(Placeholder.Word word, Report heading) {
        return switch (word) {
            case TITLE -> heading.title();
            case COUNCIL -> heading.council().name();
            case YEAR -> years.getFirst().name();
            case PREVIOUS_YEAR -> years.get(1).name();
            case FROM -> ReportDates.words(years.getFirst().from());
            case TO -> ReportDates.words(years.getFirst().to());
            case AS_AT -> ReportDates.words(heading.asAt());
        };
    }

    private ReportWords.Said said(Measure measure, Placeholder.Property property) {
        var now = figure(measure, Optional.empty(), 0);
        return switch (property) {
            case COUNT -> plain(now);
            case BASE -> plain(base(measure));
            case SHARE -> new ReportWords.Said(share(now.count(), base(measure).count()), now.query());
            case PREVIOUS -> plain(figure(measure, Optional.empty(), 1));
            case CHANGE ->
                new ReportWords.Said(
                        change(figure(measure, Optional.empty(), 1).count(), now.count()), Optional.empty());
        };
    }

    private Figure base(Measure measure) {
        return figure(measures().baseOf(measure).orElseThrow(), Optional.empty(), 0);
    }

    private static ReportWords.Said plain(Figure figure) {
        return new ReportWords.Said(String.format(Locale.UK, "%,d", figure.count()), figure.query());
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "no share (of none)" : Figure.percent(part, whole) + "%";
    }

    /** "down 36%", for a number that went from one to another. */
    static String change(long before, long now) {
        if (before == now) {
            return "unchanged";
        }
        if (before == 0) {
            return "up from none";
        }
        return (now > before ? "up " : "down ") + Figure.percent(Math.abs(now - before), before) + "%";
    }
}
