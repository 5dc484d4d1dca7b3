package redress.procedure;

import java.time.LocalDate;
import java.time.Period;

/**
 * That a clock stands still while something else goes on.
 *
 * @param notice whether it does so only from the day on which the person was told in writing
 * @param reviewWithin how far ahead the day can lie on which somebody looks whether the case can go on
 * @param onlyWhere the circumstances that the rule demands, in words
 */
public record PauseRule(boolean notice, Period reviewWithin, String onlyWhere, Source source) {

    /** The first day on which the clock stands still. */
    public LocalDate begins(LocalDate from, LocalDate toldOn) {
        return notice && toldOn.isAfter(from) ? toldOn : from;
    }

    /** The last day that can be chosen today for the next review. */
    public LocalDate lastReview(LocalDate today) {
        return today.plus(reviewWithin);
    }
}
