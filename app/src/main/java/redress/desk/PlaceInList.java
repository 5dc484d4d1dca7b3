package redress.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import redress.casework.ActionList;
import redress.casework.CaseList;
import redress.register.Place;

/** Where a page of a list by date begins, as an address carries it: {@code 2026-06-04_0197…}, of actions with their number. */
final class PlaceInList {

    private static final Pattern ACTION = Pattern.compile("(?<place>.+)_(?<action>[0-9]{1,9})");

    private PlaceInList() {}

    static String write(CaseList.Place place) {
        return place.due() + "_" + place.stream();
    }

    static String write(Place place) {
        return place.on() + "_" + place.stream();
    }

    static String write(ActionList.Place place) {
        return place.due() + "_" + place.stream() + "_" + place.action();
    }

    static Optional<Place> readOther(String text) {
        return read(text).map(place -> new Place(place.due(), place.stream()));
    }

    static Optional<ActionList.Place> readAction(String text) {
        var written = ACTION.matcher(text);
        return written.matches()
                ? read(written.group("place"))
                        .map(place -> new ActionList.Place(
                                place.due(), place.stream(), Integer.parseInt(written.group("action"))))
                : Optional.empty();
    }

    /** Empty where it is no place, so that a broken address shows the first page. */
    static Optional<CaseList.Place> read(String text) {
        var mark = text.indexOf('_');
        if (mark < 0) {
            return Optional.empty();
        }
        try {
            var due = LocalDate.parse(text.substring(0, mark));
            return Optional.of(new CaseList.Place(due, UUID.fromString(text.substring(mark + 1))))
                    .filter(place -> due.getYear() >= 0 && due.getYear() <= 9999);
        } catch (DateTimeParseException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
