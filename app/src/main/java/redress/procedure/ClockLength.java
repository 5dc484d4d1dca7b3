package redress.procedure;

import java.util.List;
import java.util.Optional;
import redress.calendar.DayOne;
import redress.calendar.Length;

/** How a clock's limit is found. */
public sealed interface ClockLength {

    /** A length of the kind of days that this counts; empty where it counts none. */
    default Optional<Length> counted() {
        return switch (this) {
            case Fixed(var length, var dayOne) -> Optional.of(length);
            case Graded(var degrees, var dayOne) ->
                Optional.of(degrees.getFirst().length());
            case AsAgreed _, SetLocally _ -> Optional.empty();
        };
    }

    /** A fixed period from the origin. */
    record Fixed(Length length, DayOne dayOne) implements ClockLength {}

    /**
     * A period for each degree of complexity; until somebody has assessed it, the first.
     *
     * @param degrees from the simplest on, never empty
     */
    record Graded(List<Degree> degrees, DayOne dayOne) implements ClockLength {

        /** @param id what the complexity is called in the case, for instance {@code complex} */
        public record Degree(String id, Length length) {}

        Fixed of(Optional<String> complexity) {
            Degree degree = degrees.stream()
                    .filter(one -> complexity.equals(Optional.of(one.id())))
                    .findFirst()
                    .orElseGet(degrees::getFirst);
            return new Fixed(degree.length(), dayOne);
        }
    }

    /** The date that was agreed with the person, or else set by the council and told to them. */
    record AsAgreed() implements ClockLength {}

    /** A number of days or months that each council chooses in its own folder; no clock until it does. */
    record SetLocally() implements ClockLength {}
}
