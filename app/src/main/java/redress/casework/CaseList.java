package redress.casework;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static redress.tables.Tables.REPRESENTATION;
import static redress.tables.Tables.REPRESENTATION_PERSONAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * The cases that somebody still has to see to: those that are open, and those that are closed and still owe something. The
 * one that is due first is at the top, and what has no day at the bottom. A page is found by key, so the last costs what
 * the first does.
 */
public final class CaseList {

    /** Which of them. */
    public enum Filter {
        ALL,
        MINE,
        UNALLOCATED,
        AWAITING_TRIAGE,
        STANDING_STILL
    }

    /** Where the page before ended. */
    public record Place(LocalDate due, UUID stream) {}

    /**
     * A line of the list.
     *
     * @param soonest what is due first, whoever has to keep it; the list is in its order
     * @param own the date that the council itself has to keep first
     * @param owed what is owed once the case went another way, and has no day
     */
    public record Line(
            CaseReference reference,
            Optional<String> complainant,
            Optional<String> summary,
            String position,
            Optional<String> kind,
            Optional<String> service,
            LocalDate receivedOn,
            Optional<StaffId> allocatedTo,
            Optional<Due> soonest,
            Optional<Due> own,
            List<OwedStep> owed) {

        /** What is due next on this day: what others owe hides nothing of the council's own once its day has passed. */
        public Optional<Due> next(LocalDate today) {
            return soonest.filter(due -> !due.on().isBefore(today))
                    .or(() -> own)
                    .or(() -> soonest);
        }

        /** What others owe and the council's own date stands in place of. */
        public Optional<Due> passed(LocalDate today) {
            return soonest.filter(due -> !next(today).equals(Optional.of(due)));
        }
    }

    /** @param code what asks for it, by its {@link NextDue#code} */
    public record Due(LocalDate on, String code) {}

    public record Page(List<Line> lines, Optional<Place> next) {}

    /** Stands for "no date" in the order of the list: after every date that there is. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final DSLContext database;

    public CaseList(DSLContext database) {
        this.database = database;
    }

    /** @param me whose list it is, where the filter asks for it */
    public Page page(Filter filter, StaffId me, Sight sight, Optional<Place> after, int size) {
        var due = DSL.coalesce(REPRESENTATION.NEXT_DUE, inline(NEVER));
        var rows = database.select(
                        REPRESENTATION.STREAM,
                        REPRESENTATION.REFERENCE,
                        REPRESENTATION.POSITION,
                        REPRESENTATION.KIND,
                        REPRESENTATION.SERVICE,
                        REPRESENTATION.RECEIVED_ON,
                        REPRESENTATION.ALLOCATED_TO,
                        REPRESENTATION.NEXT_DUE,
                        REPRESENTATION.NEXT_CLOCK,
                        REPRESENTATION.OWN_DUE,
                        REPRESENTATION.OWN_CLOCK,
                        REPRESENTATION.OWED,
                        REPRESENTATION_PERSONAL.COMPLAINANT,
                        REPRESENTATION_PERSONAL.SUMMARY)
                .from(REPRESENTATION)
                .leftJoin(REPRESENTATION_PERSONAL)
                .on(REPRESENTATION_PERSONAL.STREAM.eq(REPRESENTATION.STREAM))
                .where(listed())
                .and(chosen(filter, me))
                .and(SightCondition.of(sight))
                .and(after.map(place -> row(due, REPRESENTATION.STREAM).gt(place.due(), place.stream()))
                        .map(Condition.class::cast)
                        .orElseGet(DSL::noCondition))
                .orderBy(due, REPRESENTATION.STREAM)
                .limit(size + 1)
                .fetch();
        var lines = rows.stream().limit(size).map(CaseList::line).toList();
        return new Page(lines, rows.size() > size ? Optional.of(place(rows.get(size - 1))) : Optional.empty());
    }

    /** As the indexes of the list have it, so that they are found. */
    private static Condition listed() {
        return REPRESENTATION
                .POSITION
                .ne(inline("closed"))
                .or(REPRESENTATION.NEXT_DUE.isNotNull())
                .or(REPRESENTATION.OWED.isNotNull());
    }

    /** How many cases each filter holds, at most {@code limit} each: a count that stays cheap. */
    public int count(Filter filter, StaffId me, Sight sight, int limit) {
        return database.fetchCount(database.selectOne()
                .from(REPRESENTATION)
                .where(listed())
                .and(chosen(filter, me))
                .and(SightCondition.of(sight))
                .limit(limit));
    }

    /**
     * How many cases stand still of which somebody has to look today whether they can go on, or of which no day for that is
     * known.
     *
     * @param all whether of all that they may see, or of those that are theirs
     */
    public int reviewsDue(StaffId me, Sight sight, LocalDate today, boolean all) {
        return database.fetchCount(database.selectOne()
                .from(REPRESENTATION)
                .where(REPRESENTATION.POSITION.ne(inline("closed")))
                .and(chosen(Filter.STANDING_STILL, me))
                .and(all ? noCondition() : chosen(Filter.MINE, me))
                .and(REPRESENTATION.REVIEW_DUE.isNull().or(REPRESENTATION.REVIEW_DUE.le(today)))
                .and(SightCondition.of(sight)));
    }

    private static Condition chosen(Filter filter, StaffId me) {
        return switch (filter) {
            case ALL -> noCondition();
            case MINE -> REPRESENTATION.ALLOCATED_TO.eq(me.value());
            case UNALLOCATED -> REPRESENTATION.ALLOCATED_TO.isNull();
            case AWAITING_TRIAGE -> REPRESENTATION.POSITION.eq("awaiting-triage");
            case STANDING_STILL -> REPRESENTATION.STANDS_STILL_SINCE.isNotNull();
        };
    }

    private static Place place(Record row) {
        return new Place(
                Optional.ofNullable(row.get(REPRESENTATION.NEXT_DUE)).orElse(NEVER), row.get(REPRESENTATION.STREAM));
    }

    private static Optional<Due> due(Record row, Field<LocalDate> on, Field<String> code) {
        return Optional.ofNullable(row.get(on)).map(day -> new Due(day, row.get(code)));
    }

    private static Line line(Record row) {
        return new Line(
                new CaseReference(row.get(REPRESENTATION.REFERENCE)),
                Optional.ofNullable(row.get(REPRESENTATION_PERSONAL.COMPLAINANT)),
                Optional.ofNullable(row.get(REPRESENTATION_PERSONAL.SUMMARY)),
                row.get(REPRESENTATION.POSITION),
                Optional.ofNullable(row.get(REPRESENTATION.KIND)),
                Optional.ofNullable(row.get(REPRESENTATION.SERVICE)),
                row.get(REPRESENTATION.RECEIVED_ON),
                Optional.ofNullable(row.get(REPRESENTATION.ALLOCATED_TO)).map(StaffId::new),
                due(row, REPRESENTATION.NEXT_DUE, REPRESENTATION.NEXT_CLOCK),
                due(row, REPRESENTATION.OWN_DUE, REPRESENTATION.OWN_CLOCK),
                Optional.ofNullable(row.get(REPRESENTATION.OWED))
                        .map(OwedStep::read)
                        .orElse(List.of()));
    }
}
