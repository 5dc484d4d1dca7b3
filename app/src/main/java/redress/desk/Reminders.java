package redress.desk;

import java.util.List;
import java.util.stream.Stream;
import redress.casework.ActionList;
import redress.organisation.ActionLimits;

/** What somebody is told on their first page of what the council undertook, each with a link to it. */
final class Reminders {

    private Reminders() {}

    static List<CasePage.Action> of(ActionList.Counts counts, ActionLimits limits) {
        return Stream.of(
                        told(
                                counts.late(),
                                "of your actions is late",
                                "of your actions are late",
                                ActionsView.Show.MINE),
                        told(
                                counts.soon(),
                                "of your actions is due within " + days(limits.remindBefore()),
                                "of your actions are due within " + days(limits.remindBefore()),
                                ActionsView.Show.MINE),
                        told(
                                counts.escalated(),
                                "action is late by more than " + days(limits.escalateAfter()),
                                "actions are late by more than " + days(limits.escalateAfter()),
                                ActionsView.Show.ESCALATED))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CasePage.Action> told(int count, String one, String several, ActionsView.Show show) {
        return count == 0
                ? List.of()
                : List.of(new CasePage.Action(count + " " + (count == 1 ? one : several), show.href()));
    }

    private static String days(int number) {
        return number == 1 ? "1 working day" : number + " working days";
    }
}
