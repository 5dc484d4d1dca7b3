package redress.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them: "1 April 2017". */
final class ReportDates {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ReportDates() {}

    static String words(LocalDate date) {
        return WORDS.format(date);
    }
}
