package redress.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import redress.calendar.WorkingCalendar;
import redress.procedure.Confidence;

/** How the pages say dates, times and how far away they are. */
final class Say {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Say() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** For instance "4 June 2026 at 9:30am". */
    static String moment(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return DATE.format(there) + " at " + TIME.format(there).toLowerCase(Locale.UK);
    }

    /** How far a due date is away: "3 working days left", "due today", "2 working days overdue". */
    static String distance(LocalDate today, LocalDate due, WorkingCalendar calendar) {
        if (due.equals(today)) {
            return "due today";
        }
        var overdue = today.isAfter(due);
        var days = overdue ? calendar.workingDaysBetween(due, today) : calendar.workingDaysBetween(today, due);
        return days.isPresent() && days.getAsInt() > 0
                ? workingDays(days.getAsInt()) + (overdue ? " overdue" : " left")
                : overdue ? "overdue" : "less than 1 working day left";
    }

    /** How surely a rule is known. */
    static String sure(Confidence confidence) {
        return switch (confidence) {
            case READ -> "The rule was read in the instrument itself";
            case RESTATED -> "The rule was read in an official description of it";
            case RECALLED -> "The rule was written from memory and is to be checked";
        };
    }

    static String late(OptionalInt workingDays) {
        return workingDays.isPresent() && workingDays.getAsInt() > 0
                ? workingDays(workingDays.getAsInt()) + " late"
                : "late";
    }

    static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    /** The first letter small, as within a sentence. */
    static String withinSentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** The first letter large, as a sentence begins. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
