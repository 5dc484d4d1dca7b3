package redress.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one file in the GOV.UK format says of one division, and everything that is wrong with the way it says it. */
record BankHolidayFile(List<Holiday> holidays, List<String> problems) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static BankHolidayFile read(String json, String division, String source) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException notJson) {
            return unreadable("The file is not JSON: " + notJson.getOriginalMessage());
        }
        JsonNode part = root.path(division);
        if (!part.isObject()) {
            return unreadable("The file has no division \"" + division + "\".");
        }
        if (!division.equals(part.path("division").asString(""))) {
            return unreadable("The part \"" + division + "\" is labelled as another division.");
        }
        JsonNode events = part.path("events");
        if (!events.isArray() || events.isEmpty()) {
            return unreadable("The division \"" + division + "\" lists no events.");
        }
        var holidays = new ArrayList<Holiday>();
        var problems = new ArrayList<String>();
        Set<LocalDate> dates = new HashSet<>();
        int number = 0;
        for (JsonNode event : events) {
            number++;
            JsonNode title = event.path("title");
            JsonNode date = event.path("date");
            JsonNode notes = event.path("notes");
            if (!title.isString() || title.asString().isBlank() || !date.isString()) {
                problems.add("Event " + number + " needs a title and a date in quotes.");
                continue;
            }
            if (!notes.isMissingNode() && !notes.isString()) {
                problems.add("The notes of event " + number + " are not text.");
                continue;
            }
            try {
                LocalDate day = LocalDate.parse(date.asString());
                if (WorkingCalendar.isWeekend(day)) {
                    problems.add("%s on %s falls on a %s.".formatted(title.asString(), day, nameOfDay(day)));
                } else if (!dates.add(day)) {
                    problems.add("The date " + day + " is listed twice.");
                } else {
                    holidays.add(new Holiday(
                            day, title.asString().strip(), notes.asString("").strip(), source));
                }
            } catch (DateTimeException notDate) {
                problems.add("\"%s\" of event %d is not a date like 2027-12-27.".formatted(date.asString(), number));
            }
        }
        return new BankHolidayFile(List.copyOf(holidays), List.copyOf(problems));
    }

    private static String nameOfDay(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static BankHolidayFile unreadable(String problem) {
        return new BankHolidayFile(List.of(), List.of(problem));
    }
}
