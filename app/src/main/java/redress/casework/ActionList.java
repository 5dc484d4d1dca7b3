package redress.casework;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static redress.tables.Tables.CASE_ACTION;
import static redress.tables.Tables.CASE_ACTION_PERSONAL;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import redress.organisation.Pence;

/**
 * What is still to be done of all that the council undertook, and what it still waits for from others: the one that is due
 * first at the top.
 */
public final class ActionList {

    /** The purpose and the kind of a part of an answer that another was asked for. */
    public static final String CONTRIBUTION = "contribution";

    /** Which of them. */
    public enum Filter {
        OPEN,
        LATE,
        MINE
    }

    /** Where the page before ended. */
    public record Place(LocalDate due, UUID stream, int action) {}

    /**
     * A line of the list.
     *
     * @param kind the code of the kind of remedy, or of what was learnt from, or {@link #CONTRIBUTION}
     * @param owner who sees to it; of another's part whoever has the case, which may be nobody
     */
    public record Line(
            CaseReference reference,
            String purpose,
            String kind,
            Optional<String> what,
            Optional<StaffId> owner,
            Optional<StaffId> answers,
            LocalDate due,
            Optional<Pence> amount) {}

    public record Page(List<Line> lines, Optional<Place> next) {}

    private final DSLContext database;

    public ActionList(DSLContext database) {
        this.database = database;
    }

    /**
     * Whoever owns an action sees it in the list, also where the case itself is not theirs to see, unless it concerns them.
     */
    public Page page(Filter filter, StaffId me, Sight sight, LocalDate today, Optional<Place> after, int size) {
        var rows = database.select(
                        REPRESENTATION.REFERENCE,
                        CASE_ACTION.STREAM,
                        CASE_ACTION.ACTION,
                        CASE_ACTION.PURPOSE,
                        CASE_ACTION.KIND,
                        CASE_ACTION.OWNER,
                        CASE_ACTION.ANSWERS,
                        CASE_ACTION.DUE,
                        CASE_ACTION.PENCE,
                        CASE_ACTION_PERSONAL.WHAT)
                .from(CASE_ACTION)
                .join(REPRESENTATION)
                .on(REPRESENTATION.STREAM.eq(CASE_ACTION.STREAM))
                .leftJoin(CASE_ACTION_PERSONAL)
                .on(CASE_ACTION_PERSONAL.STREAM.eq(CASE_ACTION.STREAM))
                .and(CASE_ACTION_PERSONAL.ACTION.eq(CASE_ACTION.ACTION))
                .where(CASE_ACTION.DONE_ON.isNull())
                .and(CASE_ACTION.DROPPED_ON.isNull())
                .and(chosen(filter, me, today))
                .and(SightCondition.of(sight)
                        .or(CASE_ACTION.OWNER.eq(me.value()).and(SightCondition.concernsNot(me))))
                .and(after.map(place -> row(CASE_ACTION.DUE, CASE_ACTION.STREAM, CASE_ACTION.ACTION)
                                .gt(place.due(), place.stream(), place.action()))
                        .map(Condition.class::cast)
                        .orElseGet(DSL::noCondition))
                .orderBy(CASE_ACTION.DUE, CASE_ACTION.STREAM, CASE_ACTION.ACTION)
                .limit(inline(size + 1))
                .fetch();
        return new Page(
                rows.stream().limit(size).map(ActionList::line).toList(),
                rows.size() > size ? Optional.of(place(rows.get(size - 1))) : Optional.empty());
    }

    private static Condition chosen(Filter filter, StaffId me, LocalDate today) {
        return switch (filter) {
            case OPEN -> noCondition();
            case LATE -> CASE_ACTION.DUE.lt(today);
            case MINE -> CASE_ACTION.OWNER.eq(me.value()).or(CASE_ACTION.ANSWERS.eq(me.value()));
        };
    }

    private static Place place(Record row) {
        return new Place(row.get(CASE_ACTION.DUE), row.get(CASE_ACTION.STREAM), row.get(CASE_ACTION.ACTION));
    }

    private static Line line(Record row) {
        return new Line(
                new CaseReference(row.get(REPRESENTATION.REFERENCE)),
                row.get(CASE_ACTION.PURPOSE),
                row.get(CASE_ACTION.KIND),
                Optional.ofNullable(row.get(CASE_ACTION_PERSONAL.WHAT)),
                Optional.ofNullable(row.get(CASE_ACTION.OWNER)).map(StaffId::new),
                Optional.ofNullable(row.get(CASE_ACTION.ANSWERS)).map(StaffId::new),
                row.get(CASE_ACTION.DUE),
                Optional.ofNullable(row.get(CASE_ACTION.PENCE)).map(Pence::new));
    }
}
