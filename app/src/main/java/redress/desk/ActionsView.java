package redress.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import redress.casework.ActionDays;
import redress.casework.ActionList;
import redress.casework.ActionList.Of;
import redress.casework.ActionSource;
import redress.casework.RemedyKind;
import redress.organisation.Coded;
import redress.procedure.ClockId;

/**
 * Open actions as a page shows them.
 *
 * @param next the address of the next page; empty on the last
 */
public record ActionsView(String title, List<WorkList.FilterLink> filters, List<Row> rows, String next) {

    /** Which are shown, by the word in the address. */
    enum Show {
        OPEN("open", "Still to be done", ActionList.Filter.OPEN),
        SOON("soon", "Due soon", ActionList.Filter.SOON),
        LATE("late", "Late", ActionList.Filter.LATE),
        ESCALATED("escalated", "Escalated", ActionList.Filter.ESCALATED),
        LATER_STAGES("later-stages", "From later stages", ActionList.Filter.FROM_LATER_STAGES),
        OMBUDSMAN("ombudsman", "From the Ombudsman", ActionList.Filter.FROM_THE_OMBUDSMAN),
        MINE("mine", "Mine", ActionList.Filter.MINE);

        private final String code;
        private final String label;
        private final ActionList.Filter filter;

        Show(String code, String label, ActionList.Filter filter) {
            this.code = code;
            this.label = label;
            this.filter = filter;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }

        ActionList.Filter filter() {
            return filter;
        }

        String href() {
            return "/actions?show=" + code;
        }
    }

    /**
     * @param reference of the case, or of the referral
     * @param href of the case or the referral; of the action itself where they may open neither
     * @param source who recommended it; empty where nobody did
     * @param answers who answers for it, where that is another than who does it
     */
    public record Row(
            String reference,
            String href,
            String what,
            String kind,
            String source,
            String owner,
            String answers,
            String due,
            String distance,
            boolean late,
            boolean escalated) {}

    static ActionsView of(ActionList.Page page, Show show, Words words, ActionDays days) {
        return new ActionsView(
                show.label(),
                Arrays.stream(Show.values())
                        .map(each -> new WorkList.FilterLink(each.label(), each.href(), each == show))
                        .toList(),
                page.lines().stream().map(line -> row(line, words, days)).toList(),
                page.next()
                        .map(place -> show.href() + "&after=" + PlaceInList.write(place))
                        .orElse(""));
    }

    private static Row row(ActionList.Line line, Words words, ActionDays days) {
        return new Row(
                switch (line.of()) {
                    case Of.OfCase(var reference) -> reference.value();
                    case Of.OfReferral(var stream, var ombudsman, var reference) -> "Referral " + reference;
                },
                line.seen() ? path(line.of()) : Paths.ofAction(line.stream(), line.action()),
                line.purpose().equals(ActionList.OWED)
                        ? words.clock(new ClockId(line.kind()))
                        : line.what().map(WorkList::brief).orElse(Told.ERASED),
                kind(line),
                source(line, words),
                line.owner().map(words.staff()::name).orElse("Nobody has the case"),
                line.answers()
                        .filter(senior -> !line.owner().equals(Optional.of(senior)))
                        .map(words.staff()::name)
                        .orElse(""),
                Say.date(line.due()),
                Say.sentence(Say.distance(days.today(), line.due(), words.book().calendar())),
                days.isLate(line.due()),
                days.isEscalated(line.due()));
    }

    private static String path(Of of) {
        return switch (of) {
            case Of.OfCase(var reference) -> Paths.of(reference);
            case Of.OfReferral(var stream, var ombudsman, var reference) -> Paths.of(stream);
        };
    }

    private static String kind(ActionList.Line line) {
        return switch (line.purpose()) {
            case ActionList.CONTRIBUTION -> "Asked of another body or unit";
            case ActionList.OWED -> "Owed after it went another way";
            case "learning" -> "Learning";
            default ->
                Coded.find(RemedyKind.class, line.kind()).map(RemedyKind::label).orElse(line.kind())
                        + line.amount().map(pounds -> ", " + pounds).orElse("");
        };
    }

    private static String source(ActionList.Line line, Words words) {
        return switch (line.of()) {
            case Of.OfCase _ ->
                line.source()
                        .filter(ActionSource::isMonitored)
                        .map(ActionSource::label)
                        .orElse("");
            case Of.OfReferral(var stream, var ombudsman, var reference) ->
                "A recommendation of the " + words.council().ombudsmen().label(ombudsman);
        };
    }
}
