package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one case that its clocks need.
 *
 * @param facts the date of each fact that has happened
 * @param periods every response period that was agreed or set, in the order in which it was recorded
 * @param extensions every extension of a clock, in the order in which it was recorded
 */
public record Milestones(Map<Milestone, LocalDate> facts, List<ResponsePeriod> periods, List<Extension> extensions) {

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

    public static Milestones of(Map<Milestone, LocalDate> facts) {
        return new Milestones(facts, List.of(), List.of());
    }

    Optional<LocalDate> date(Milestone milestone) {
        return Optional.ofNullable(facts.get(milestone));
    }
}
