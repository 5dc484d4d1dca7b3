package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.Length;

/**
 * A council's own layer over a procedure: a name, a version with its days of force, and local targets.
 *
 * @param on the {@linkplain Procedure#reference reference} of the procedure below
 */
public record Overlay(
        ProcedureId id,
        String version,
        String on,
        Optional<String> title,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> effectiveTo,
        List<Target> targets,
        List<ClockTitle> titles,
        List<Start> starts,
        List<Extension> extensions,
        Place place) {

    /** The length that a council gives a local clock. */
    public record Target(ClockId clock, TargetLength length, Place place) {}

    /** One length for every case, or one for each degree of complexity. */
    public sealed interface TargetLength {

        record One(Length length) implements TargetLength {}

        record ByComplexity(List<ClockLength.Graded.Degree> degrees) implements TargetLength {}
    }

    /** The fact with which a council lets a clock start, out of those that the procedure leaves to it. */
    public record Start(ClockId clock, String fact, Place place) {}

    /** Who can make a local clock longer at this council. */
    public record Extension(ClockId clock, ExtensionRule.Ground ground, Place place) {}

    /** What a council calls a clock. */
    public record ClockTitle(ClockId clock, String title, Place place) {}

    /** Where in its file something stands. */
    public record Place(String file, int line, int column) {

        Problem problem(String sentence) {
            return new Problem(file, line, column, sentence);
        }
    }

    Loading<Procedure> over(Procedure procedure) {
        return OverlayLaid.over(procedure, this);
    }
}
