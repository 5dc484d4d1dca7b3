package redress.desk;

import java.util.ArrayList;
import java.util.List;
import redress.access.Permission;
import redress.casework.Contribution;
import redress.casework.NextDue;

/**
 * A part of the answer that another was asked for, as a line of the page of a case.
 *
 * @param facts what came, or why nobody waits for it any more
 * @param href where its coming can be recorded; empty where it is not awaited, or not by this person
 */
public record ContributionView(
        int number,
        String from,
        String what,
        String due,
        String state,
        String stateClass,
        List<Fact> facts,
        String href) {

    static List<ContributionView> of(AtHand at) {
        return at.known().proceedings().contributions().stream()
                .map(contribution -> of(contribution, at))
                .toList();
    }

    private static ContributionView of(Contribution it, AtHand at) {
        var state = it.stateOn(at.today());
        return new ContributionView(
                it.id().number(),
                it.from().orElse(Told.ERASED),
                it.what().orElse(Told.ERASED),
                Say.date(it.due()),
                state.label(),
                switch (state) {
                    case ASKED -> "govuk-tag--blue";
                    case LATE, RECEIVED_LATE -> "govuk-tag--orange";
                    case RECEIVED, NOT_NEEDED -> "govuk-tag--grey";
                },
                facts(it),
                it.isOutstanding() && at.me().may(Permission.INVESTIGATE) ? ContributionForms.path(it, at) : "");
    }

    private static List<Fact> facts(Contribution it) {
        var facts = new ArrayList<Fact>();
        it.received().ifPresent(came -> {
            facts.add(new Fact("Came on", Say.date(came.on())));
            facts.add(new Fact("What it says", came.words().orElse(Told.ERASED)));
        });
        it.notNeeded()
                .ifPresent(none ->
                        facts.add(new Fact("Why not needed", none.reason().orElse(Told.ERASED))));
        return List.copyOf(facts);
    }

    /** Of another's part that is due before anything of the council's own. */
    static CasePage.Due due(Contribution it, NextDue next, AtHand at) {
        return new CasePage.Due(
                "The part of " + it.from().orElse("another body or unit"),
                Say.date(next.on()),
                Say.distance(at.today(), next.on(), at.book().calendar()),
                at.today().isAfter(next.on()),
                "Asked of another body or unit",
                "#contributions",
                "What was asked for");
    }
}
