package redress.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date as somebody typed it into three fields, right or wrong. */
public record TypedDate(String day, String month, String year) {

    public static final TypedDate BLANK = new TypedDate("", "", "");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** What the fields say. */
    public sealed interface Reading {

        record Date(LocalDate date) implements Reading {}

        record Nothing(String sentence) implements Reading {}

        record NoDate(String sentence) implements Reading {}
    }

    public TypedDate {
        day = day.strip();
        month = month.strip();
        year = year.strip();
    }

    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** @param what which date it is, as it stands in a sentence: "the date it was received" */
    public Reading read(String what) {
        if (isBlank()) {
            return new Reading.Nothing("Enter " + what);
        }
        var missing = missing();
        if (!missing.isEmpty()) {
            return new Reading.NoDate(sentence(what) + " must include a " + String.join(" and ", missing));
        }
        return date().<Reading>map(Reading.Date::new)
                .orElseGet(() -> new Reading.NoDate(
                        year.length() == 4 ? sentence(what) + " must be a real date" : "Year must include 4 numbers"));
    }

    private Optional<LocalDate> date() {
        try {
            return year.matches("[0-9]{4}") && day.matches("[0-9]{1,2}")
                    ? Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day)))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A month may be written as a word: "June" or "jun"; 0 where it is no month. */
    private int monthNumber() {
        if (month.matches("[0-9]{1,2}")) {
            return Integer.parseInt(month);
        }
        var word = month.toLowerCase(Locale.ROOT);
        return word.length() < 3
                ? 0
                : 1
                        + MONTHS.indexOf(MONTHS.stream()
                                .filter(name -> name.startsWith(word))
                                .findFirst()
                                .orElse(""));
    }

    /** The parts that are to be marked where the date is wrong: those that cannot be right, or else all three. */
    public List<String> wrongParts() {
        var wrong = new ArrayList<>(missing());
        if (wrong.isEmpty()) {
            if (!day.matches("0?[1-9]|[12][0-9]|3[01]")) {
                wrong.add("day");
            }
            if (monthNumber() < 1 || monthNumber() > 12) {
                wrong.add("month");
            }
            if (!year.matches("[0-9]{4}")) {
                wrong.add("year");
            }
        }
        return wrong.isEmpty() ? List.of("day", "month", "year") : List.copyOf(wrong);
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        if (day.isEmpty()) {
            missing.add("day");
        }
        if (month.isEmpty()) {
            missing.add("month");
        }
        if (year.isEmpty()) {
            missing.add("year");
        }
        return missing;
    }

    private static String sentence(String what) {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
