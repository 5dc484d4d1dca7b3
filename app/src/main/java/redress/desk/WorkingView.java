package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.CountedDay;
import redress.procedure.Adjustment;
import redress.procedure.Working;

/**
 * Days by which a date was found, as a table.
 *
 * @param heading what these days are
 * @param days from the first to the last, each counted or not and why
 * @param lost whether those that are counted were lost
 * @param named the day to which the date was moved by agreement, which lies within these days or does not
 */
public record WorkingView(String heading, List<CountedDay> days, boolean lost, Optional<LocalDate> named) {

    /** More days than this are folded away at first. */
    private static final int AT_A_GLANCE = 40;

    /** The days to the first date; empty where that was not counted. */
    static Optional<WorkingView> first(List<CountedDay> days) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkingView(
                        "From %s to %s: each day, counted or not, and why"
                                .formatted(
                                        Say.date(days.getFirst().date()),
                                        Say.date(days.getLast().date())),
                        days,
                        false,
                        Optional.empty()));
    }

    static WorkingView of(Working working, Adjustment change) {
        return switch (working) {
            case Working.Reach _, Working.Regained _ ->
                new WorkingView(working.heading(), working.days(), false, Optional.of(change.until()));
            case Working.Lost _, Working.On _ -> of(working);
        };
    }

    /** Days that no agreement named. */
    static WorkingView of(Working working) {
        return new WorkingView(working.heading(), working.days(), working instanceof Working.Lost, Optional.empty());
    }

    public boolean isLong() {
        return days.size() > AT_A_GLANCE;
    }

    public String header() {
        return lost ? "Lost" : "Counted";
    }

    public String date(CountedDay day) {
        return Say.date(day.date());
    }

    public String reason(CountedDay day) {
        return named.filter(day.date()::equals).isPresent() ? day.reason() + ": extended to this day" : day.reason();
    }

    /** The answer to the header, short enough for a telephone. */
    public String counted(CountedDay day) {
        return day.counted() ? "Day " + day.number() : "No";
    }
}
