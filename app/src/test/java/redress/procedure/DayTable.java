package redress.procedure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Every day from 2012 to 2027, one after the other, and whether people work on it. It only ever walks along that list, so
 * that it can disagree with a calendar that computes.
 */
final class DayTable {

    private final List<LocalDate> days = new ArrayList<>();
    private final List<Boolean> working = new ArrayList<>();

    DayTable() {
        var holidays = holidays();
        for (var day = LocalDate.of(2012, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            days.add(day);
            working.add(day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !holidays.contains(day));
        }
    }

    private static Set<LocalDate> holidays() {
        var holidays = new HashSet<LocalDate>();
        try (var file = new BufferedReader(new InputStreamReader(
                DayTable.class.getResourceAsStream("/oracle/bank-holidays.txt"), StandardCharsets.UTF_8))) {
            for (var line = file.readLine(); line != null; line = file.readLine()) {
                var words = line.split(" ");
                for (var word = 1; word < words.length; word++) {
                    holidays.add(LocalDate.parse(words[0] + "-" + words[word]));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return holidays;
    }

    LocalDate day(int place) {
        return days.get(place);
    }

    int size() {
        return days.size();
    }

    private int place(LocalDate day) {
        return (int) (day.toEpochDay() - days.getFirst().toEpochDay());
    }

    boolean has(LocalDate day) {
        return place(day) >= 0 && place(day) < days.size();
    }

    /** The day on which the last of these days is counted, walking from the day after {@code from}. */
    Optional<LocalDate> walk(LocalDate from, int number, boolean onlyWorking) {
        if (!onlyWorking) {
            var day = from;
            for (var passed = 0; passed < number; passed++) {
                day = day.plusDays(1);
            }
            return Optional.of(day);
        }
        if (!has(from)) {
            return Optional.empty();
        }
        var counted = 0;
        for (var place = place(from); counted < number; ) {
            place++;
            if (place >= days.size()) {
                return Optional.empty();
            }
            if (working.get(place)) {
                counted++;
            }
            if (counted == number) {
                return Optional.of(days.get(place));
            }
        }
        return Optional.of(from);
    }

    /** The day so many months later that has the same number, or else the last of that month. */
    LocalDate walkMonths(LocalDate from, int months) {
        var month = from.getMonthValue();
        var year = from.getYear();
        for (var passed = 0; passed < months; passed++) {
            month++;
            if (month == 13) {
                month = 1;
                year++;
            }
        }
        var day = from;
        while (day.getYear() != year
                || day.getMonthValue() != month
                || !(day.getDayOfMonth() == from.getDayOfMonth()
                        || day.plusDays(1).getMonthValue() != month)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many days people work on from the day after one to the other; negative where the other comes first. */
    OptionalInt workingBetween(LocalDate from, LocalDate to) {
        if (!has(from) || !has(to)) {
            return OptionalInt.empty();
        }
        var counted = 0;
        var first = Math.min(place(from), place(to));
        var last = Math.max(place(from), place(to));
        for (var place = first + 1; place <= last; place++) {
            if (working.get(place)) {
                counted++;
            }
        }
        return OptionalInt.of(to.isBefore(from) ? -counted : counted);
    }

    boolean isWorking(LocalDate day) {
        return working.get(place(day));
    }
}
