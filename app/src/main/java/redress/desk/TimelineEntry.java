package redress.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * One event of a case as the page tells it.
 *
 * @param on the day on which it happened
 * @param byline who wrote it down, and when
 */
public record TimelineEntry(String title, LocalDate on, String byline, List<Fact> facts) {

    public String date() {
        return Say.date(on);
    }
}
