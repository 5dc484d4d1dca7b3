package redress.casework;

import static redress.tables.Tables.OMBUDSMAN_CASE;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Purpose;

/**
 * The days of every clock that runs or stands still on an open case, and of what an Ombudsman waits for, at one moment: to
 * see which of them new rules have moved, and who was told the day before. The time that a person has to ask for more is
 * among them, for they may count on it.
 */
public final class DueDates {

    /** What separates the day of a clock from the day on which the person was told of it, in a row. */
    private static final String TOLD = "@";

    private final Map<String, Map<String, Day>> open;

    private record Day(LocalDate on, Optional<LocalDate> toldOn) {}

    /**
     * A date that is not what it was.
     *
     * @param reference of the case, or of the complaint to an Ombudsman
     * @param was the date before, where there was one
     * @param is the date now, where there is one
     * @param toldOn when the person was last told the date before: since then they may count on it
     */
    public record Moved(
            String reference,
            String clock,
            Optional<LocalDate> was,
            Optional<LocalDate> is,
            Optional<LocalDate> toldOn) {}

    private DueDates(Map<String, Map<String, Day>> open) {
        this.open = open;
    }

    public static DueDates of(DSLContext database) {
        var open = new LinkedHashMap<String, Map<String, Day>>();
        database.select(REPRESENTATION.REFERENCE, REPRESENTATION.RUNNING_CLOCKS)
                .from(REPRESENTATION)
                .where(REPRESENTATION.POSITION.ne("closed").or(REPRESENTATION.RUNNING_CLOCKS.ne("")))
                .orderBy(REPRESENTATION.REFERENCE)
                .forEach(row -> open.put(row.value1(), read(row.value2())));
        database.select(OMBUDSMAN_CASE.REFERENCE, OMBUDSMAN_CASE.NEXT_CLOCK, OMBUDSMAN_CASE.NEXT_DUE)
                .from(OMBUDSMAN_CASE)
                .where(OMBUDSMAN_CASE.NEXT_DUE.isNotNull())
                .orderBy(OMBUDSMAN_CASE.REFERENCE)
                .forEach(row -> open.put(row.value1(), Map.of(row.value2(), new Day(row.value3(), Optional.empty()))));
        return new DueDates(open);
    }

    /** The clocks that run or stand still, as a row holds them: "local-target=2026-06-29@2026-06-03 six-months=2026-11-30". */
    static String written(Case known, List<ClockReading> clocks) {
        return clocks.stream()
                .filter(reading -> reading.rule().purpose() != Purpose.EXIT)
                .filter(reading ->
                        reading.state() instanceof ClockState.Running || reading.state() instanceof ClockState.Paused)
                .map(reading -> reading.rule().id() + "=" + reading.due().orElseThrow()
                        + toldOn(known, reading).map(day -> TOLD + day).orElse(""))
                .collect(Collectors.joining(" "));
    }

    /** The acknowledgement tells of what ran by then; an extension or a promise tells of the clock that it is about. */
    private static Optional<LocalDate> toldOn(Case known, ClockReading reading) {
        var handling = known.handling();
        var acknowledged = handling.acknowledged()
                .map(CaseEvent.Acknowledged::on)
                .filter(day -> reading.derivation()
                        .originOn()
                        .filter(origin -> !origin.isAfter(day))
                        .isPresent());
        var extended = handling.extensions().stream()
                .filter(extension -> extension.clock().equals(reading.rule().id()))
                .map(CaseEvent.Extended::notifiedOn);
        var promised = reading.rule().length() instanceof ClockLength.AsAgreed
                ? handling.periods().stream().map(CaseEvent.ResponsePeriodGiven::notifiedOn)
                : Stream.<LocalDate>empty();
        return Stream.of(acknowledged.stream(), extended, promised)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    private static Map<String, Day> read(String written) {
        return Arrays.stream(written.split(" "))
                .filter(clock -> !clock.isEmpty())
                .map(clock -> clock.split("=", 2))
                .collect(Collectors.toMap(
                        clock -> clock[0], clock -> day(clock[1].split(TOLD, 2)), (one, other) -> one, TreeMap::new));
    }

    private static Day day(String[] written) {
        return new Day(
                LocalDate.parse(written[0]),
                written.length > 1 ? Optional.of(LocalDate.parse(written[1])) : Optional.empty());
    }

    /** The dates that have moved from these to those, by reference and clock. */
    public List<Moved> movedTo(DueDates later) {
        return later.open.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(open.get(entry.getKey())).stream()
                        .flatMap(before -> moved(entry.getKey(), before, entry.getValue())))
                .toList();
    }

    private static Stream<Moved> moved(String reference, Map<String, Day> before, Map<String, Day> now) {
        var clocks = new TreeSet<>(before.keySet());
        clocks.addAll(now.keySet());
        return clocks.stream()
                .map(clock -> new Moved(
                        reference,
                        clock,
                        Optional.ofNullable(before.get(clock)).map(Day::on),
                        Optional.ofNullable(now.get(clock)).map(Day::on),
                        Optional.ofNullable(before.get(clock)).flatMap(Day::toldOn)))
                .filter(moved -> !moved.was().equals(moved.is()));
    }
}
