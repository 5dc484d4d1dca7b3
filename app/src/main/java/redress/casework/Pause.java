package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One time in which a case stood still.
 *
 * @param reviews the times that somebody looked whether it can go on
 * @param resumed empty while it lasts
 */
public record Pause(
        CaseEvent.Paused paused, List<CaseEvent.PauseReviewed> reviews, Optional<CaseEvent.Resumed> resumed) {

    static Pause of(CaseEvent.Paused event) {
        return new Pause(event, List.of(), Optional.empty());
    }

    /** The day of the next review, as it was chosen last. */
    public Optional<LocalDate> reviewOn() {
        return reviews.isEmpty()
                ? paused.reviewOn()
                : Optional.of(reviews.getLast().reviewOn());
    }

    Pause with(CaseEvent.PauseReviewed event) {
        return new Pause(
                paused, Stream.concat(reviews.stream(), Stream.of(event)).toList(), resumed);
    }

    Pause with(CaseEvent.Resumed event) {
        return new Pause(paused, reviews, Optional.of(event));
    }

    Pause from(LocalDate date) {
        return new Pause(
                new CaseEvent.Paused(date, paused.toldOn(), paused.reviewOn(), paused.reason()), reviews, resumed);
    }

    Pause toldOn(LocalDate date) {
        return new Pause(
                new CaseEvent.Paused(paused.from(), date, paused.reviewOn(), paused.reason()), reviews, resumed);
    }

    Pause resumedOn(LocalDate date) {
        return new Pause(paused, reviews, resumed.map(went -> new CaseEvent.Resumed(date)));
    }
}
