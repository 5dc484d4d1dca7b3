package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/**
 * How far it has come that somebody may act for another: the last entry of the ledger of one person in a case. Those
 * before it are in the history. It is authority to act, and nobody's consent to keep data; no clock waits for it.
 */
public sealed interface Authority {

    record NotAsked() implements Authority {}

    /** @param replyBy the day by which a reply is wanted */
    record Asked(LocalDate on, LocalDate replyBy) implements Authority {}

    /**
     * @param evidence what was seen
     * @param scope what it allows
     * @param until the last day on which it holds, where it ends
     */
    record Shown(LocalDate on, Personal<String> evidence, Personal<String> scope, Optional<LocalDate> until)
            implements Authority {}

    /** The person for whom they would act said no. */
    record Refused(LocalDate on, Personal<String> words) implements Authority {}

    /** It was shown, and is given no longer. */
    record Withdrawn(LocalDate on, Personal<String> words) implements Authority {}

    /** The day of the last entry; empty where there is none. */
    default Optional<LocalDate> since() {
        return switch (this) {
            case NotAsked() -> Optional.empty();
            case Asked(var on, var replyBy) -> Optional.of(on);
            case Shown(var on, var evidence, var scope, var until) -> Optional.of(on);
            case Refused(var on, var words) -> Optional.of(on);
            case Withdrawn(var on, var words) -> Optional.of(on);
        };
    }

    default boolean holdsOn(LocalDate day) {
        return this instanceof Shown && !isExpiredOn(day);
    }

    default boolean isExpiredOn(LocalDate day) {
        return this instanceof Shown shown && shown.until().filter(day::isAfter).isPresent();
    }

    /** Whether a reply was wanted before this day, and has not come. */
    default boolean isLateOn(LocalDate day) {
        return this instanceof Asked(var on, var replyBy) && day.isAfter(replyBy);
    }

    /** The first day on which this entry alone forbids to tell them anything of the other person; empty for never. */
    default Optional<LocalDate> barsFrom() {
        return switch (this) {
            case NotAsked _, Asked _ -> Optional.empty();
            case Shown shown -> shown.until().map(last -> last.plusDays(1));
            case Refused(var on, var words) -> Optional.of(on);
            case Withdrawn(var on, var words) -> Optional.of(on);
        };
    }
}
