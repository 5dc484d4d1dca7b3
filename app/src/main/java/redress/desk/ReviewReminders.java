package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.organisation.ActionLimits;
import redress.register.ReviewsDue;

/** What those who keep a register are told on their first page of the reviews in it, each with a link to them. */
final class ReviewReminders {

    private ReviewReminders() {}

    static List<CasePage.Action> of(ReviewsDue.Counts counts, ActionLimits limits) {
        var within = " within " + Say.workingDays(limits.remindBefore());
        return Stream.of(
                        told(
                                counts.restrictionsPassed(),
                                "review of restrictions is late",
                                "reviews of restrictions are late",
                                ConductView.Show.REVIEW.href()),
                        told(
                                counts.restrictionsSoon(),
                                "review of restrictions is due" + within,
                                "reviews of restrictions are due" + within,
                                ConductView.Show.REVIEW.href()),
                        told(
                                counts.cvsPassed(),
                                "independent person cannot be appointed before their CV is reviewed",
                                "independent people cannot be appointed before their CVs are reviewed",
                                PoolSearch.REVIEW),
                        told(
                                counts.cvsSoon(),
                                "CV of an independent person is to be reviewed" + within,
                                "CVs of independent people are to be reviewed" + within,
                                PoolSearch.REVIEW))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CasePage.Action> told(int count, String one, String several, String href) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new CasePage.Action(count + " " + (count == 1 ? one : several), href));
    }
}
