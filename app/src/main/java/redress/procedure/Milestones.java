package redress.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one case that its clocks need.
 *
 * @param facts the date of each fact that has happened
 * @param periods every response period that was agreed or set, in the order in which it was recorded
 * @param extensions every extension of a clock, in the order in which it was recorded
 * @param pauses every time that the case stood still, in the order in which it did
 * @param complexity the degree that was assessed, for targets that depend on it
 * @param rests each day on which the case was closed after its answer, and taken up again later: what had begun by then
 *     ended on that day, and is not owed again
 */
public record Milestones(
        Map<Milestone, LocalDate> facts,
        List<ResponsePeriod> periods,
        List<Extension> extensions,
        List<Pause> pauses,
        Optional<String> complexity,
        List<LocalDate> rests) {

    /** A response period, or an amendment of one. */
    public record ResponsePeriod(LocalDate agreedOn, LocalDate until, LocalDate notifiedOn, Basis basis) {}

    public enum Basis {
        /** Agreed with the person. */
        AGREED,
        /** Set by the council after the person declined to discuss it. */
        SET
    }

    /** An extension of one clock. */
    public record Extension(ClockId clock, LocalDate agreedOn, LocalDate until, LocalDate notifiedOn, String reason) {}

    /**
     * A time in which clocks that may stand still do: its first day does not count, the day of resuming counts again.
     *
     * @param toldOn when the person was told in writing; a clock whose rule wants notice stands still from then at the
     *     earliest
     * @param resumedOn empty while it lasts
     */
    public record Pause(LocalDate from, LocalDate toldOn, Optional<LocalDate> resumedOn) {}

    public Milestones(Map<Milestone, LocalDate> facts, List<ResponsePeriod> periods, List<Extension> extensions) {
        this(facts, periods, extensions, List.of(), Optional.empty());
    }

    public Milestones(
            Map<Milestone, LocalDate> facts,
            List<ResponsePeriod> periods,
            List<Extension> extensions,
            List<Pause> pauses,
            Optional<String> complexity) {
        this(facts, periods, extensions, pauses, complexity, List.of());
    }

    public static Milestones of(Map<Milestone, LocalDate> facts) {
        return new Milestones(facts, List.of(), List.of());
    }

    /** With a fact that may not have happened yet, to see what would become of the clocks. */
    public Milestones with(Milestone fact, LocalDate on) {
        var more = new HashMap<>(facts);
        more.put(fact, on);
        return new Milestones(more, periods, extensions, pauses, complexity, rests);
    }

    /** As if a fact had not happened, to see what would become of the clocks. */
    public Milestones without(Milestone fact) {
        var fewer = new HashMap<>(facts);
        fewer.remove(fact);
        return new Milestones(fewer, periods, extensions, pauses, complexity, rests);
    }

    /** As if the case had never been closed and taken up again, for what is owed although it ended. */
    public Milestones withoutRests() {
        return new Milestones(facts, periods, extensions, pauses, complexity, List.of());
    }

    public Optional<LocalDate> date(Milestone milestone) {
        return Optional.ofNullable(facts.get(milestone));
    }
}
