package redress.procedure;

import java.util.List;
import java.util.Optional;

/**
 * One limit of a procedure: from one fact of a case to another.
 *
 * @param origins the starts among which a council may choose where the sources disagree; empty where they do not
 * @param stop the fact that stops the clock; stopping on the due day is in time
 * @param pause empty where the clock never stands still
 * @param outlasts whether it goes on when a later stage opens; otherwise its duty ends with its own stage
 * @param outlastsEnd whether it goes on when the case ends; it is for what the council owes after that, and nothing ends it
 *     but the fact that stops it
 * @param waivedBy the decision by which a time bar that has passed is set aside
 * @param whenMissed what the council must do once it has missed the limit
 * @param conditions what else must hold, in words: for an exit or for waiving a time bar
 */
public record ClockRule(
        ClockId id,
        String title,
        Stance stance,
        Purpose purpose,
        Origin origin,
        List<Origin> origins,
        Milestone stop,
        ClockLength length,
        Optional<ExtensionRule> extension,
        Optional<PauseRule> pause,
        boolean outlasts,
        boolean outlastsEnd,
        Optional<Milestone> waivedBy,
        Optional<Consequence> whenMissed,
        List<String> conditions,
        Source source,
        Confidence confidence) {

    /**
     * A duty that arises when the limit has been missed.
     *
     * @param fact that it was done; empty where nobody records that
     */
    public record Consequence(String duty, Optional<Milestone> fact, Source source) {}

    ClockRule titled(String other) {
        return with(other, origin, length, extension);
    }

    /** The same rule under another name, where two procedures are read side by side. */
    public ClockRule named(ClockId other, String otherTitle) {
        return new ClockRule(
                other,
                otherTitle,
                stance,
                purpose,
                origin,
                origins,
                stop,
                length,
                extension,
                pause,
                outlasts,
                outlastsEnd,
                waivedBy,
                whenMissed,
                conditions,
                source,
                confidence);
    }

    ClockRule lasting(ClockLength other) {
        return with(title, origin, other, extension);
    }

    ClockRule from(Origin other) {
        return with(title, other, length, extension);
    }

    ClockRule extended(ExtensionRule other) {
        return with(title, origin, length, Optional.of(other));
    }

    private ClockRule with(
            String newTitle, Origin newOrigin, ClockLength newLength, Optional<ExtensionRule> newExtension) {
        return new ClockRule(
                id,
                newTitle,
                stance,
                purpose,
                newOrigin,
                origins,
                stop,
                newLength,
                newExtension,
                pause,
                outlasts,
                outlastsEnd,
                waivedBy,
                whenMissed,
                conditions,
                source,
                confidence);
    }
}
