package redress.procedure;

import java.util.List;
import java.util.Optional;

/**
 * One limit of a procedure: from one fact of a case to another.
 *
 * @param originIfLater a second fact that starts the clock instead where it happened later
 * @param stop the fact that stops the clock; stopping on the due day is in time
 * @param whenMissed what the council must do once it has missed the limit
 * @param conditions what else must hold, in words: for an exit or for waiving a time bar
 */
public record ClockRule(
        ClockId id,
        String title,
        Stance stance,
        Purpose purpose,
        Milestone origin,
        Optional<Milestone> originIfLater,
        Milestone stop,
        ClockLength length,
        Optional<ExtensionRule> extension,
        Optional<Consequence> whenMissed,
        List<String> conditions,
        Source source,
        Confidence confidence) {

    /** A duty that arises when the limit has been missed. */
    public record Consequence(String duty, Source source) {}

    ClockRule with(String newTitle, ClockLength newLength) {
        return new ClockRule(
                id,
                newTitle,
                stance,
                purpose,
                origin,
                originIfLater,
                stop,
                newLength,
                extension,
                whenMissed,
                conditions,
                source,
                confidence);
    }
}
