package redress.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import redress.exchange.SheetMapping.LooseDate;

/** Reads a date as registers write them. A writing that could be mistaken is refused with what it might mean. */
final class WrittenDate {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("\\d{5}(\\.0+)?");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2})");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The date, or else what is wrong with it. */
    record Reading(Optional<LocalDate> date, String problem) {

        static Reading of(LocalDate date) {
            return new Reading(Optional.of(date), "");
        }

        static Reading problem(String sentence) {
            return new Reading(Optional.empty(), sentence);
        }
    }

    private WrittenDate() {}

    static String show(LocalDate date) {
        return SHOWN.format(date);
    }

    static Reading read(Cell cell, List<DateTimeFormatter> formats, Set<LooseDate> accepted) {
        if (cell.date().isPresent()) {
            return Reading.of(cell.date().orElseThrow());
        }
        var text = cell.text();
        for (var format : formats) {
            try {
                return Reading.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        if (ISO_DATE.matcher(text).matches()) {
            try {
                return Reading.of(LocalDate.parse(text));
            } catch (DateTimeParseException impossible) {
                return Reading.problem("is not a day that exists.");
            }
        }
        if (SPREADSHEET_NUMBER.matcher(text).matches()) {
            return spreadsheetNumber(text, accepted);
        }
        var shortYear = TWO_DIGIT_YEAR.matcher(text);
        return shortYear.matches()
                ? twoDigitYear(shortYear.group(1), shortYear.group(2), shortYear.group(3), accepted)
                : Reading.problem("is not a date that the mapping knows. Write it like 23/04/2017, a day that exists.");
    }

    private static Reading spreadsheetNumber(String text, Set<LooseDate> accepted) {
        var meant = DAY_ZERO.plusDays(Long.parseLong(text.replaceFirst("\\.0+$", "")));
        return accepted.contains(LooseDate.SPREADSHEET_NUMBER)
                ? Reading.of(meant)
                : Reading.problem("looks like a spreadsheet's number for " + SHOWN.format(meant)
                        + ". Write the date, or put 'spreadsheet-number' under 'accept' in the mapping.");
    }

    private static Reading twoDigitYear(String day, String month, String year, Set<LooseDate> accepted) {
        var full = "%02d/%02d/20%s".formatted(Integer.parseInt(day), Integer.parseInt(month), year);
        if (!accepted.contains(LooseDate.TWO_DIGIT_YEAR)) {
            return Reading.problem("has a year of two digits. Write " + full
                    + " if that is meant, or put 'two-digit-year' under 'accept' in the mapping.");
        }
        try {
            return Reading.of(LocalDate.parse(full, SHOWN.withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException impossible) {
            return Reading.problem("is not a day that exists.");
        }
    }
}
