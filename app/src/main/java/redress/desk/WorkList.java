package redress.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseList;
import redress.casework.Kind;
import redress.organisation.Coded;
import redress.organisation.ServiceId;

/**
 * The cases that somebody still has to see to, as a page shows them.
 *
 * @param next the address of the next page; empty on the last
 */
public record WorkList(String title, List<FilterLink> filters, List<Row> rows, boolean further, String next) {

    /** Which cases are shown, by the word in the address. */
    enum Show {
        MINE("mine", "My cases", CaseList.Filter.MINE),
        ALL("all", "All still to do", CaseList.Filter.ALL),
        UNALLOCATED("unallocated", "Allocated to nobody", CaseList.Filter.UNALLOCATED),
        TRIAGE("triage", "Awaiting triage", CaseList.Filter.AWAITING_TRIAGE),
        STANDING("standing", "Standing still", CaseList.Filter.STANDING_STILL);

        private final String code;
        private final String label;
        private final CaseList.Filter filter;

        Show(String code, String label, CaseList.Filter filter) {
            this.code = code;
            this.label = label;
            this.filter = filter;
        }

        CaseList.Filter filter() {
            return filter;
        }

        String href() {
            return "/cases?show=" + code;
        }

        String label() {
            return label;
        }

        static Optional<Show> find(String code) {
            return Arrays.stream(values())
                    .filter(show -> show.code.equals(code))
                    .findFirst();
        }
    }

    public record FilterLink(String text, String href, boolean current) {}

    /**
     * @param due empty where no clock runs and nothing is awaited
     * @param owed what is owed although the case is closed, and has no day
     */
    public record Row(
            String reference,
            String href,
            String who,
            String what,
            String kind,
            String kindClass,
            String service,
            String received,
            String holder,
            Optional<Due> due,
            List<String> owed) {}

    public record Due(String date, String clock, String distance, boolean overdue) {}

    static WorkList of(CaseList.Page page, Show show, List<Show> offered, Words words, LocalDate today) {
        return new WorkList(
                show.label(),
                offered.stream()
                        .map(each -> new FilterLink(each.label(), each.href(), each == show))
                        .toList(),
                page.lines().stream().map(line -> row(line, words, today)).toList(),
                page.next().isPresent(),
                page.next()
                        .map(place -> show.href() + "&after=" + PlaceInList.write(place))
                        .orElse(""));
    }

    private static Row row(CaseList.Line line, Words words, LocalDate today) {
        var kind = line.kind().flatMap(code -> Coded.find(Kind.class, code)).map(Kind::label);
        return new Row(
                line.reference().value(),
                Paths.of(line.reference()),
                line.complainant().orElse(""),
                line.summary().map(WorkList::brief).orElse(""),
                switch (line.position()) {
                    case "responded" -> kind.orElse("Case") + ", responded";
                    case "closed" -> "Closed, still owed";
                    default -> kind.orElse("Awaiting triage");
                },
                CaseView.tag(line.position()),
                line.service()
                        .map(code -> words.council().services().label(new ServiceId(code)))
                        .orElse(""),
                Say.date(line.receivedOn()),
                line.allocatedTo().map(words.staff()::name).orElse("Nobody"),
                line.next(today)
                        .map(due -> new Due(
                                Say.date(due.on()),
                                words.due(due.code())
                                        + line.passed(today)
                                                .map(passed -> ". Also overdue, since " + Say.date(passed.on()) + ": "
                                                        + Say.withinSentence(words.due(passed.code())))
                                                .orElse(""),
                                Say.sentence(Say.distance(
                                        today, due.on(), words.book().calendar())),
                                today.isAfter(due.on()))),
                line.owed().stream().map(words::owed).toList());
    }

    /** A line's worth of what the person told us, ending with a whole word. */
    static String brief(String summary) {
        var line = summary.strip().replaceAll("\\s+", " ");
        if (line.length() <= 90) {
            return line;
        }
        var space = line.lastIndexOf(' ', 89);
        return line.substring(0, space > 40 ? space : 89) + "…";
    }
}
