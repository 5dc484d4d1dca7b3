package redress.procedure;

import java.util.List;
import redress.calendar.CountedDay;
import redress.calendar.Length;

/** Days by which a change of a date was found, each counted or skipped and why; worked out when they are read. */
public sealed interface Working {

    List<CountedDay> days();

    /** What these days are, for somebody who does not know the rule. */
    default String heading() {
        return switch (this) {
            case Reach(var longest, var days) ->
                "The longest that the rule allows: %s, to %s".formatted(longest, last());
            case Regained(var lost, var days) ->
                "%s more for the time in which the clock stood still, to %s".formatted(lost, last());
            case Lost(var lost, var days) -> "The days on which the clock stood still: %s lost".formatted(lost);
            case On(var lost, var days) -> "As many days on: from %s to %s".formatted(first(), last());
        };
    }

    private String first() {
        return Adjustment.date(days().getFirst().date());
    }

    private String last() {
        return Adjustment.date(days().getLast().date());
    }

    /** From the origin to the last day that an extension could reach, had the clock never stood still. */
    record Reach(Length longest, List<CountedDay> days) implements Working {}

    /** From there to the last day that it can reach, by as many days as were lost while the clock stood still. */
    record Regained(Length lost, List<CountedDay> days) implements Working {}

    /** Each day on which the clock stood still; those that are counted were lost. */
    record Lost(Length lost, List<CountedDay> days) implements Working {}

    /** As many days as were lost, from the date that stood before to the one that stands since. */
    record On(Length lost, List<CountedDay> days) implements Working {}
}
