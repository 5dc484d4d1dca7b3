package redress.casework;

import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Purpose;

/** The days of every clock that runs on an open case, at one moment: to see which of them new rules have moved. */
public final class DueDates {

    private final Map<CaseReference, Due> open;

    private record Due(Map<String, LocalDate> clocks, Optional<LocalDate> acknowledgedOn) {}

    /**
     * A date that is not what it was.
     *
     * @param was the date before, where there was one
     * @param is the date now, where there is one
     * @param acknowledgedOn when the person was written to: since then they may count on the date before
     */
    public record Moved(
            CaseReference reference,
            String clock,
            Optional<LocalDate> was,
            Optional<LocalDate> is,
            Optional<LocalDate> acknowledgedOn) {}

    private DueDates(Map<CaseReference, Due> open) {
        this.open = open;
    }

    public static DueDates of(DSLContext database) {
        var open = new LinkedHashMap<CaseReference, Due>();
        database.select(REPRESENTATION.REFERENCE, REPRESENTATION.RUNNING_CLOCKS, REPRESENTATION.ACKNOWLEDGED_ON)
                .from(REPRESENTATION)
                .where(REPRESENTATION.POSITION.ne("closed"))
                .orderBy(REPRESENTATION.REFERENCE)
                .forEach(row -> open.put(
                        new CaseReference(row.value1()),
                        new Due(read(row.value2()), Optional.ofNullable(row.value3()))));
        return new DueDates(open);
    }

    /** The clocks that run, as a row holds them. */
    static String written(List<ClockReading> clocks) {
        return clocks.stream()
                .filter(reading -> reading.rule().purpose() == Purpose.DUTY)
                .filter(reading -> reading.state() instanceof ClockState.Running)
                .map(reading -> reading.rule().id() + "=" + reading.due().orElseThrow())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, LocalDate> read(String written) {
        return Arrays.stream(written.split(" "))
                .filter(clock -> !clock.isEmpty())
                .map(clock -> clock.split("=", 2))
                .collect(Collectors.toMap(
                        clock -> clock[0], clock -> LocalDate.parse(clock[1]), (one, other) -> one, TreeMap::new));
    }

    /** The dates that have moved from these to those, by reference and clock. */
    public List<Moved> movedTo(DueDates later) {
        return later.open.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(open.get(entry.getKey())).stream()
                        .flatMap(before -> moved(entry.getKey(), before, entry.getValue())))
                .toList();
    }

    private static Stream<Moved> moved(CaseReference reference, Due before, Due now) {
        var clocks = new TreeSet<>(before.clocks().keySet());
        clocks.addAll(now.clocks().keySet());
        return clocks.stream()
                .filter(clock ->
                        !Objects.equals(before.clocks().get(clock), now.clocks().get(clock)))
                .map(clock -> new Moved(
                        reference,
                        clock,
                        Optional.ofNullable(before.clocks().get(clock)),
                        Optional.ofNullable(now.clocks().get(clock)),
                        now.acknowledgedOn()));
    }
}
