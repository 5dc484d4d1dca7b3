package redress.desk;

import java.util.List;
import java.util.Optional;

/**
 * All that the page of a case shows, in words.
 *
 * @param account what the person told us
 * @param next what to do next, the first first
 * @param others what else can be done now, by subject
 * @param notNow the address of what cannot
 * @param standingStill since when and why; empty where the case does not stand still
 * @param nothingToLearn that there is nothing to learn from the case as a whole, and why; empty where nobody said so
 * @param eligibility the address of why it may be complained about
 * @param timeline the latest event first
 */
public record CasePage(
        Glance glance,
        String account,
        List<Action> next,
        List<ActionGroup> others,
        String notNow,
        String eligibility,
        List<ClockView> clocks,
        List<Fact> standingStill,
        List<PersonView> people,
        List<ElementView> elements,
        List<ContributionView> contributions,
        List<ActionView> actions,
        String nothingToLearn,
        List<Fact> handling,
        List<TimelineEntry> timeline,
        boolean erased) {

    /**
     * The case in four answers.
     *
     * @param heading what it is, and who brought it
     * @param position where it stands
     * @param due what is due next and when; empty where nothing is
     * @param owed what is owed although the case is closed, and has no day
     * @param rule where it is written how the findings make the outcome
     */
    public record Glance(
            String reference,
            String heading,
            String what,
            String position,
            String positionClass,
            String standing,
            Optional<Due> due,
            List<String> owed,
            String holder,
            Optional<String> outcome,
            Optional<String> rule) {

        public boolean overdue() {
            return due.map(Due::overdue).orElse(false);
        }
    }

    /**
     * @param href leads to why
     * @param link the words of the link there
     */
    public record Due(
            String title, String date, String distance, boolean overdue, String stance, String href, String link) {

        static final String WHY = "Why this date?";
    }

    public record Action(String text, String href) {}

    /** Links that belong together; the title is empty where all there are stand in one list. */
    public record ActionGroup(String title, List<Action> actions) {}

    /** Something that was undertaken: what for, how it stands, and the facts. */
    public record ActionView(int number, String what, String state, String stateClass, List<Fact> facts) {}

    /** @param authority to act for another; empty where they need none */
    public record PersonView(
            String anchor, String name, String role, List<Fact> facts, Optional<AuthorityView> authority) {}

    /**
     * @param aftermath what was learnt from it and what puts it right, or why there is nothing to learn
     * @param links what this person can record of it now
     */
    public record ElementView(
            int number,
            String complaint,
            List<Fact> facts,
            Optional<String> finding,
            String findingClass,
            String reasons,
            List<Fact> aftermath,
            List<Action> links) {}
}
