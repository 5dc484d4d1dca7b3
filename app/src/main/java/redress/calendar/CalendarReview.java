package redress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a new file of bank holidays would change, read but not in use. */
public sealed interface CalendarReview {

    Changes changes();

    /** Why the file cannot be accepted, each in a sentence; empty where it can. */
    List<String> problems();

    /** The days by which the file differs from the calendar in force, within the years that the file covers. */
    record Changes(List<Holiday> added, List<Holiday> removed, List<Renamed> renamed) {

        public boolean none() {
            return added.isEmpty() && removed.isEmpty() && renamed.isEmpty();
        }
    }

    /** A day that stays a holiday under another name or note. */
    record Renamed(Holiday was, Holiday becomes) {}

    /** Nothing is wrong with the file. */
    record Acceptable(WorkingCalendar inForce, Changes changes) implements CalendarReview {

        @Override
        public List<String> problems() {
            return List.of();
        }

        /** The calendar in force with the changes made; the calendar in force itself stays as it is. */
        public WorkingCalendar accept() {
            var days = new TreeMap<LocalDate, Holiday>();
            inForce.holidays().forEach(holiday -> days.put(holiday.date(), holiday));
            changes.removed().forEach(holiday -> days.remove(holiday.date()));
            changes.added().forEach(holiday -> days.put(holiday.date(), holiday));
            changes.renamed().forEach(renamed -> days.put(renamed.becomes().date(), renamed.becomes()));
            return new WorkingCalendar(inForce.division(), days.values());
        }
    }

    record Refused(Changes changes, List<String> problems) implements CalendarReview {}

    static CalendarReview of(WorkingCalendar inForce, BankHolidayFile file, LocalDate today) {
        var problems = new ArrayList<>(file.problems());
        Changes changes = differences(inForce, file.holidays());
        changes.removed().stream()
                .filter(holiday -> holiday.date().isBefore(today))
                .map(holiday -> "%s on %s has passed and is missing from the file; dates already worked out rely on it."
                        .formatted(holiday.described(), holiday.date()))
                .forEach(problems::add);
        problems.addAll(thinYears(inForce, file.holidays()));
        return problems.isEmpty() ? new Acceptable(inForce, changes) : new Refused(changes, List.copyOf(problems));
    }

    private static Changes differences(WorkingCalendar inForce, List<Holiday> read) {
        var was = new TreeMap<LocalDate, Holiday>();
        var becomes = new TreeMap<LocalDate, Holiday>();
        read.forEach(holiday -> becomes.put(holiday.date(), holiday));
        if (!becomes.isEmpty()) {
            int first = becomes.firstKey().getYear();
            int last = becomes.lastKey().getYear();
            inForce.holidays().stream()
                    .filter(holiday ->
                            holiday.date().getYear() >= first && holiday.date().getYear() <= last)
                    .forEach(holiday -> was.put(holiday.date(), holiday));
        }
        var added = new ArrayList<Holiday>();
        var renamed = new ArrayList<Renamed>();
        becomes.forEach((date, holiday) -> {
            Holiday before = was.remove(date);
            if (before == null) {
                added.add(holiday);
            } else if (!before.saysTheSameAs(holiday)) {
                renamed.add(new Renamed(before, holiday));
            }
        });
        return new Changes(List.copyOf(added), List.copyOf(was.values()), List.copyOf(renamed));
    }

    /** A year with fewer holidays than any year in force is taken to be incomplete, and so is a year left out between. */
    private static List<String> thinYears(WorkingCalendar inForce, List<Holiday> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        var problems = new ArrayList<String>();
        long fewest = inForce.firstKnownDay()
                .datesUntil(inForce.lastKnownDay())
                .mapToInt(LocalDate::getYear)
                .distinct()
                .mapToLong(year -> inYear(inForce.holidays(), year))
                .min()
                .orElse(0);
        var years = new TreeSet<Integer>();
        read.forEach(holiday -> years.add(holiday.date().getYear()));
        int first = Math.min(years.first(), inForce.lastKnownYear() + 1);
        int last = Math.max(years.last(), inForce.firstKnownDay().getYear() - 1);
        for (int year = first; year <= last; year++) {
            boolean covered = year >= years.first() && year <= years.last();
            boolean known = year >= inForce.firstKnownDay().getYear() && year <= inForce.lastKnownYear();
            long found = inYear(read, year);
            if ((covered || !known) && found < fewest) {
                problems.add("%d has %d holidays; every year in force has at least %d.".formatted(year, found, fewest));
            }
        }
        return problems;
    }

    private static long inYear(List<Holiday> holidays, int year) {
        return holidays.stream()
                .filter(holiday -> holiday.date().getYear() == year)
                .count();
    }
}
