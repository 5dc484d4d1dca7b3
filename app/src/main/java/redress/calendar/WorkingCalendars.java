package redress.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where calendars come from: bundled files, and files in the GOV.UK {@code bank-holidays.json} format under review. */
public final class WorkingCalendars {

    private WorkingCalendars() {}

    /**
     * The calendar of this division that ships with the program.
     *
     * @throws IllegalArgumentException if none ships; {@link #find} asks without that risk
     */
    public static WorkingCalendar bundled(String division) {
        return find(division)
                .orElseThrow(() -> new IllegalArgumentException("No calendar ships for the division " + division));
    }

    /** The calendar of this division that ships with the program, if there is one. */
    public static Optional<WorkingCalendar> find(String division) {
        if (!division.matches("[a-z][a-z-]*")) {
            return Optional.empty();
        }
        try (InputStream file = WorkingCalendars.class.getResourceAsStream("/calendars/" + division + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(bundled(division, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Reads a new file against the calendar in force and says what it would change. Nothing changes until somebody
     * {@linkplain CalendarReview.Acceptable#accept accepts}. The file replaces the years that it covers from its first to
     * its last; other years stay as they are.
     *
     * @param source what to call the file, for instance "GOV.UK, downloaded 3 March 2027"
     * @param today so that a change to days that have passed is noticed
     */
    public static CalendarReview review(WorkingCalendar inForce, String json, String source, LocalDate today) {
        return CalendarReview.of(inForce, BankHolidayFile.read(json, inForce.division(), source), today);
    }

    private static WorkingCalendar bundled(String division, String json) {
        BankHolidayFile read = BankHolidayFile.read(json, division, "bundled with the program");
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException("The bundled calendar " + division + " is broken: " + read.problems());
        }
        return new WorkingCalendar(division, List.copyOf(read.holidays()));
    }
}
