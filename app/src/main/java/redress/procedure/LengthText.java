package redress.procedure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.calendar.Length;
import redress.calendar.Length.CalendarDays;
import redress.calendar.Length.Months;
import redress.calendar.Length.WorkingDays;

/** Lengths as they are written in procedure files and in a council's lists: "3 working days", "28 days", "6 months". */
public final class LengthText {

    public static final String EXPECTED =
            "write a length above zero such as \"3 working days\", \"28 days\" or \"6 months\"";

    private static final Pattern LENGTH =
            Pattern.compile("([1-9][0-9]{0,3}) (working days?|calendar days?|days?|months?)");

    private LengthText() {}

    public static Optional<Length> parse(String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        String unit = matcher.group(2);
        if (unit.startsWith("working")) {
            return Optional.of(new WorkingDays(number));
        }
        return Optional.of(unit.startsWith("month") ? new Months(number) : new CalendarDays(number));
    }

    /** Whether a period of {@code total} ends before one of {@code length} whatever the day it starts on. */
    static boolean certainlyShorter(Length total, Length length) {
        if (total.getClass() == length.getClass()) {
            return total.number() < length.number();
        }
        return longestInDays(total) < shortestInDays(length);
    }

    private static int shortestInDays(Length length) {
        return switch (length) {
            case WorkingDays days -> days.number();
            case CalendarDays days -> days.number();
            case Months months -> 28 * months.number();
        };
    }

    /** Generous: five working days take a week, and holidays never double that. */
    private static int longestInDays(Length length) {
        return switch (length) {
            case WorkingDays days -> 2 * days.number() + 7;
            case CalendarDays days -> days.number();
            case Months months -> 31 * months.number();
        };
    }
}
