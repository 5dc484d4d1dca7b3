package redress.organisation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** Twelve months that the council reports on, named "2017-18", or "2017" where they are a calendar year. */
public record ReportYear(LocalDate from) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");

    /** The year that a day falls in. */
    public static ReportYear of(LocalDate day, Month start) {
        var from = LocalDate.of(day.getYear(), start, 1);
        return new ReportYear(from.isAfter(day) ? from.minusYears(1) : from);
    }

    /** The year of this name; empty where no year is called so. */
    public static Optional<ReportYear> named(String name, Month start) {
        var written = NAME.matcher(name);
        if (!written.matches()) {
            return Optional.empty();
        }
        var year = new ReportYear(LocalDate.of(Integer.parseInt(written.group(1)), start, 1));
        return year.name().equals(name) ? Optional.of(year) : Optional.empty();
    }

    /** The last day. */
    public LocalDate to() {
        return from.plusYears(1).minusDays(1);
    }

    public ReportYear previous() {
        return new ReportYear(from.minusYears(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to());
    }

    public String name() {
        return to().getYear() == from.getYear()
                ? String.valueOf(from.getYear())
                : "%d-%02d".formatted(from.getYear(), to().getYear() % 100);
    }

    @Override
    public String toString() {
        return name();
    }
}
