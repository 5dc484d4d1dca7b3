package redress.desk;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import redress.journal.Event;
import redress.journal.Personal;
import redress.journal.Recorded;

/**
 * That something had been told by mistake, as the history says it of what was told.
 *
 * @param told the numbers of the events in their stream
 */
record TakenBack(List<Integer> told, Personal<String> reason) {

    /**
     * By whom, when and why each event was taken back that was.
     *
     * @param taking what an event took back, if anything
     */
    static Map<Integer, Fact> marks(
            List<Recorded> events, Function<Event, Optional<TakenBack>> taking, Staff staff, ZoneId zone) {
        var marks = new HashMap<Integer, Fact>();
        for (var recorded : events) {
            taking.apply(recorded.event())
                    .ifPresent(taken -> taken.told()
                            .forEach(number -> marks.put(number, mark(recorded, taken.reason(), staff, zone))));
        }
        return Map.copyOf(marks);
    }

    /** By whom, when and why. */
    static Fact mark(Recorded recorded, Personal<String> reason, Staff staff, ZoneId zone) {
        return new Fact(
                "Taken back",
                "By %s, %s. %s"
                        .formatted(
                                staff.name(recorded.actor()),
                                Say.moment(recorded.recordedAt(), zone),
                                reason.orElse(Told.ERASED)));
    }

    /** The same entry, where it was taken back with that at its head. */
    static TimelineEntry marked(TimelineEntry entry, Optional<Fact> mark) {
        return mark.map(fact -> new TimelineEntry(
                        entry.title() + " – taken back",
                        entry.on(),
                        entry.byline(),
                        Stream.concat(Stream.of(fact), entry.facts().stream()).toList()))
                .orElse(entry);
    }
}
