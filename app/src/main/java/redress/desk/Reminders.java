package redress.desk;

import java.util.List;
import java.util.stream.Stream;
import redress.casework.ActionList;
import redress.organisation.ActionLimits;

/** What somebody is told on their first page: what the council undertook, and what stands still; each with a link. */
final class Reminders {

    private Reminders() {}

    /**
     * @param reviews how many cases that stand still somebody has to look at
     * @param standing where these can be seen
     */
    static List<CasePage.Action> of(
            ActionList.Counts counts, ActionLimits limits, int reviews, WorkList.Show standing) {
        return Stream.of(
                        told(
                                reviews,
                                "case that stands still is to be reviewed",
                                "cases that stand still are to be reviewed",
                                standing.href()),
                        told(
                                counts.late(),
                                "of your actions is late",
                                "of your actions are late",
                                ActionsView.Show.MINE.href()),
                        told(
                                counts.soon(),
                                "of your actions is due within " + days(limits.remindBefore()),
                                "of your actions are due within " + days(limits.remindBefore()),
                                ActionsView.Show.MINE.href()),
                        told(
                                counts.escalated(),
                                "action is late by more than " + days(limits.escalateAfter()),
                                "actions are late by more than " + days(limits.escalateAfter()),
                                ActionsView.Show.ESCALATED.href()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CasePage.Action> told(int count, String one, String several, String href) {
        return count == 0 ? List.of() : List.of(new CasePage.Action(count + " " + (count == 1 ? one : several), href));
    }

    private static String days(int number) {
        return number == 1 ? "1 working day" : number + " working days";
    }
}
