package redress.casework;

import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** What open cases have to keep next, at one moment: to see which dates new rules have moved. */
public final class DueDates {

    private final Map<CaseReference, Due> open;

    private record Due(Optional<LocalDate> on, Optional<String> clock, Optional<LocalDate> acknowledgedOn) {}

    /**
     * A date that is not what it was.
     *
     * @param was the date before, where there was one
     * @param is the date now, where there is one
     * @param clock the clock that asks for it now, or did before
     * @param acknowledgedOn when the person was written to: since then they may count on the date before
     */
    public record Moved(
            CaseReference reference,
            Optional<String> clock,
            Optional<LocalDate> was,
            Optional<LocalDate> is,
            Optional<LocalDate> acknowledgedOn) {}

    private DueDates(Map<CaseReference, Due> open) {
        this.open = open;
    }

    public static DueDates of(DSLContext database) {
        var open = new LinkedHashMap<CaseReference, Due>();
        database.select(
                        REPRESENTATION.REFERENCE,
                        REPRESENTATION.NEXT_DUE,
                        REPRESENTATION.NEXT_CLOCK,
                        REPRESENTATION.ACKNOWLEDGED_ON)
                .from(REPRESENTATION)
                .where(REPRESENTATION.POSITION.ne("closed"))
                .orderBy(REPRESENTATION.REFERENCE)
                .forEach(row -> open.put(
                        new CaseReference(row.value1()),
                        new Due(
                                Optional.ofNullable(row.value2()),
                                Optional.ofNullable(row.value3()),
                                Optional.ofNullable(row.value4()))));
        return new DueDates(open);
    }

    /** The dates that have moved from these to those, by reference. */
    public List<Moved> movedTo(DueDates later) {
        return later.open.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(open.get(entry.getKey()))
                        .filter(before ->
                                !Objects.equals(before.on(), entry.getValue().on()))
                        .map(before -> new Moved(
                                entry.getKey(),
                                entry.getValue().clock().or(before::clock),
                                before.on(),
                                entry.getValue().on(),
                                entry.getValue().acknowledgedOn()))
                        .stream())
                .toList();
    }
}
