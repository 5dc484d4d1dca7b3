package redress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One division's calendar as it was known on any day. What ended before a holiday was announced keeps the dates that it
 * was judged by; what still runs follows the newest calendar. A year that was not known at all then is read as it is known
 * now, because without it nothing could be worked out.
 */
public final class CalendarHistory {

    private final WorkingCalendar first;
    private final NavigableMap<LocalDate, WorkingCalendar> accepted;

    private CalendarHistory(WorkingCalendar first, NavigableMap<LocalDate, WorkingCalendar> accepted) {
        this.first = first;
        this.accepted = accepted;
    }

    /** A calendar that was always known as it is. */
    public static CalendarHistory of(WorkingCalendar calendar) {
        return new CalendarHistory(calendar, new TreeMap<>());
    }

    /** Every holiday of the division as it stood from this day on. */
    public record Acceptance(LocalDate from, List<Holiday> holidays) {}

    /**
     * @param bundled the calendar that the program came with
     * @param acceptances in the order in which they were made; of two on one day the later holds
     */
    public static CalendarHistory of(WorkingCalendar bundled, List<Acceptance> acceptances) {
        var versions = new TreeMap<LocalDate, WorkingCalendar>();
        Optional<WorkingCalendar> later = Optional.empty();
        for (var acceptance : acceptances.reversed()) {
            var known =
                    completed(new WorkingCalendar(bundled.division(), acceptance.holidays()), later.orElse(bundled));
            versions.putIfAbsent(acceptance.from(), known);
            later = Optional.of(known);
        }
        return new CalendarHistory(later.map(known -> completed(bundled, known)).orElse(bundled), versions);
    }

    private static WorkingCalendar completed(WorkingCalendar calendar, WorkingCalendar other) {
        var holidays = new ArrayList<>(calendar.holidays());
        other.holidays().stream()
                .filter(holiday -> holiday.date().isAfter(calendar.lastKnownDay()))
                .forEach(holidays::add);
        return new WorkingCalendar(calendar.division(), holidays);
    }

    /** The calendar in force. */
    public WorkingCalendar latest() {
        return accepted.isEmpty() ? first : accepted.lastEntry().getValue();
    }

    /** The calendar by which something is judged that ended on this day. */
    public WorkingCalendar asKnownOn(LocalDate day) {
        return Optional.ofNullable(accepted.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse(first);
    }
}
