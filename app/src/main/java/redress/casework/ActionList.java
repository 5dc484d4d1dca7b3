package redress.casework;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static redress.tables.Tables.CASE_ACTION;
import static redress.tables.Tables.CASE_ACTION_PERSONAL;
import static redress.tables.Tables.OMBUDSMAN_CASE;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import redress.journal.StreamId;
import redress.organisation.Coded;
import redress.organisation.OmbudsmanId;
import redress.organisation.Pence;

/**
 * What is still to be done of all that the council undertook and that an Ombudsman recommends, what it still waits for from
 * others, and what it owes once a case went another way: the one that is due first at the top.
 */
public final class ActionList {

    /** The purpose and the kind of a part of an answer that another was asked for. */
    public static final String CONTRIBUTION = "contribution";

    /** The purpose of what an Ombudsman recommends on a referral; its kind is that of the remedy. */
    public static final String RECOMMENDATION = "recommendation";
    /** The purpose of what the council still owes once a case went another way; its kind is the clock that runs for it. */
    public static final String OWED = "owed";

    /** Which of them. */
    public enum Filter {
        OPEN,
        SOON,
        LATE,
        ESCALATED,
        FROM_LATER_STAGES,
        FROM_THE_OMBUDSMAN,
        MINE
    }

    /** Where the page before ended; the stream is that of a case or of a referral. */
    public record Place(LocalDate due, UUID stream, int action) {}

    /** What a line belongs to. */
    public sealed interface Of {

        record OfCase(CaseReference reference) implements Of {}

        record OfReferral(StreamId stream, OmbudsmanId ombudsman, OmbudsmanReference reference) implements Of {}
    }

    /**
     * A line of the list.
     *
     * @param stream of the case or of the referral; with the number of the action it names the line
     * @param seen whether the case or the referral may be opened; where not, the action is theirs all the same
     * @param kind the code of the kind of remedy; the clock of what is {@link #OWED}; else that of the purpose
     * @param source what it follows from; empty of another's part and of what is owed
     * @param owner who sees to it; of another's part whoever has the case, which may be nobody
     */
    public record Line(
            Of of,
            StreamId stream,
            int action,
            boolean seen,
            String purpose,
            String kind,
            Optional<ActionSource> source,
            Optional<String> what,
            Optional<StaffId> owner,
            Optional<StaffId> answers,
            LocalDate due,
            Optional<Pence> amount) {}

    /**
     * How many somebody should know of before they look.
     *
     * @param soon theirs to do, and due soon
     * @param late theirs to do, and late
     * @param escalated late for so long that they are told, whoever does them
     */
    public record Counts(int soon, int late, int escalated) {}

    public record Page(List<Line> lines, Optional<Place> next) {}

    /** Whether what a line is of may be opened. Of a case that nobody has SQL says neither yes nor no: that is a no. */
    private static final String SEEN = "seen";

    private final DSLContext database;

    public ActionList(DSLContext database) {
        this.database = database;
    }

    /**
     * An action is in the list for whoever may see its case, a recommendation for whoever may see its referral. Whoever does
     * one or answers for it sees it also where neither is theirs to see, unless it concerns them.
     */
    public Page page(Filter filter, StaffId me, Sight sight, ActionDays days, Optional<Place> after, int size) {
        var rows = open(database.select(
                                REPRESENTATION.REFERENCE,
                                OMBUDSMAN_CASE.OMBUDSMAN,
                                OMBUDSMAN_CASE.REFERENCE,
                                CASE_ACTION.asterisk(),
                                CASE_ACTION_PERSONAL.WHAT,
                                DSL.coalesce(DSL.field(seen(sight)), inline(false))
                                        .as(SEEN))
                        .from(CASE_ACTION))
                .and(chosen(filter, me, days))
                .and(seen(sight).or(isOf(me).and(concernsNot(me))))
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

    /** @param all whether they are told of every escalated action that they may see, or of those that they answer for */
    public Counts counts(StaffId me, Sight sight, ActionDays days, boolean all) {
        var mine = CASE_ACTION.OWNER.eq(me.value());
        var soon = count().filterWhere(mine.and(chosen(Filter.SOON, me, days)));
        var late = count().filterWhere(mine.and(chosen(Filter.LATE, me, days)));
        var escalated = count().filterWhere(
                        chosen(Filter.ESCALATED, me, days).and(all ? seen(sight) : CASE_ACTION.ANSWERS.eq(me.value())));
        return open(database.select(soon, late, escalated).from(CASE_ACTION))
                .and(CASE_ACTION.DUE.lt(days.soonBefore()))
                .and(concernsNot(me))
                .fetchSingle(row -> new Counts(row.value1(), row.value2(), row.value3()));
    }

    /** On {@code case_action}, with the case or the referral that it is of; one of the two is null. */
    static <R extends Record> SelectOnConditionStep<R> withWhatItIsOf(SelectJoinStep<R> from) {
        return from.leftJoin(REPRESENTATION)
                .on(REPRESENTATION.STREAM.eq(CASE_ACTION.STREAM))
                .leftJoin(OMBUDSMAN_CASE)
                .on(OMBUDSMAN_CASE.STREAM.eq(CASE_ACTION.STREAM));
    }

    /** On {@code case_action}: that this member of staff does it, or answers for it. */
    static Condition isOf(StaffId me) {
        return CASE_ACTION.OWNER.eq(me.value()).or(CASE_ACTION.ANSWERS.eq(me.value()));
    }

    /** What is not done and not dropped, with the case or the referral that it is of. */
    private static <R extends Record> SelectConditionStep<R> open(SelectJoinStep<R> from) {
        return withWhatItIsOf(from)
                .leftJoin(CASE_ACTION_PERSONAL)
                .on(CASE_ACTION_PERSONAL.STREAM.eq(CASE_ACTION.STREAM))
                .and(CASE_ACTION_PERSONAL.ACTION.eq(CASE_ACTION.ACTION))
                .where(CASE_ACTION.DONE_ON.isNull())
                .and(CASE_ACTION.DROPPED_ON.isNull());
    }

    private static Condition seen(Sight sight) {
        return ofEither(SightCondition.of(sight), ReferralList.seen(sight));
    }

    static Condition concernsNot(StaffId me) {
        return ofEither(SightCondition.concernsNot(me), ReferralList.concernsNone(new Sight.OfOthers(me)));
    }

    /** One condition of what is of a case, another of what is of a referral. */
    private static Condition ofEither(Condition ofCase, Condition ofReferral) {
        return REPRESENTATION
                .STREAM
                .isNotNull()
                .and(ofCase)
                .or(OMBUDSMAN_CASE.STREAM.isNotNull().and(ofReferral));
    }

    private static Condition chosen(Filter filter, StaffId me, ActionDays days) {
        return switch (filter) {
            case OPEN -> noCondition();
            case SOON -> CASE_ACTION.DUE.ge(days.today()).and(CASE_ACTION.DUE.lt(days.soonBefore()));
            case LATE -> CASE_ACTION.DUE.lt(days.today());
            case ESCALATED -> CASE_ACTION.DUE.lt(days.escalatedBefore());
            case FROM_LATER_STAGES -> CASE_ACTION.SOURCE.eq(ActionSource.LATER_STAGE.code());
            case FROM_THE_OMBUDSMAN -> CASE_ACTION.SOURCE.eq(ActionSource.OMBUDSMAN.code());
            case MINE -> isOf(me);
        };
    }

    private static Place place(Record row) {
        return new Place(row.get(CASE_ACTION.DUE), row.get(CASE_ACTION.STREAM), row.get(CASE_ACTION.ACTION));
    }

    private static Line line(Record row) {
        return new Line(
                of(row),
                new StreamId(row.get(CASE_ACTION.STREAM)),
                row.get(CASE_ACTION.ACTION),
                row.get(SEEN, Boolean.class),
                row.get(CASE_ACTION.PURPOSE),
                row.get(CASE_ACTION.KIND),
                Optional.ofNullable(row.get(CASE_ACTION.SOURCE)).flatMap(code -> Coded.find(ActionSource.class, code)),
                Optional.ofNullable(row.get(CASE_ACTION_PERSONAL.WHAT)),
                Optional.ofNullable(row.get(CASE_ACTION.OWNER)).map(StaffId::new),
                Optional.ofNullable(row.get(CASE_ACTION.ANSWERS)).map(StaffId::new),
                row.get(CASE_ACTION.DUE),
                Optional.ofNullable(row.get(CASE_ACTION.PENCE)).map(Pence::new));
    }

    private static Of of(Record row) {
        return Optional.ofNullable(row.get(REPRESENTATION.REFERENCE))
                .<Of>map(reference -> new Of.OfCase(new CaseReference(reference)))
                .orElseGet(() -> new Of.OfReferral(
                        new StreamId(row.get(CASE_ACTION.STREAM)),
                        new OmbudsmanId(row.get(OMBUDSMAN_CASE.OMBUDSMAN)),
                        new OmbudsmanReference(row.get(OMBUDSMAN_CASE.REFERENCE))));
    }
}
