package redress.casework;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static redress.tables.Tables.CASE_ACTION;
import static redress.tables.Tables.OMBUDSMAN_CASE;
import static redress.tables.Tables.OMBUDSMAN_IN_REGISTER;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import redress.journal.StreamId;
import redress.organisation.OmbudsmanId;

/** The referrals of which somebody may see a case, and what is to be done on them. */
public final class ReferralList {

    /** @param cases the references of its cases that may be seen */
    public record Line(
            StreamId stream,
            OmbudsmanId ombudsman,
            OmbudsmanReference reference,
            String cases,
            LocalDate notifiedOn,
            String position,
            Optional<Ruled> decision,
            Optional<LocalDate> nextDue,
            Optional<String> nextClock) {}

    /** A recommendation that is not done. */
    public record Undone(
            StreamId stream,
            OmbudsmanId ombudsman,
            OmbudsmanReference reference,
            int recommendation,
            String remedy,
            StaffId owner,
            LocalDate dueOn) {}

    private final DSLContext database;

    public ReferralList(DSLContext database) {
        this.database = database;
    }

    /** Those that the Ombudsman has not decided, or waits for the council on, the one that is due first at the top. */
    public List<Line> open(Sight sight, int limit) {
        return lines(
                sight,
                OMBUDSMAN_CASE
                        .POSITION
                        .in(inline("notified"), inline("under-investigation"))
                        .or(OMBUDSMAN_CASE.NEXT_DUE.isNotNull()),
                List.of(OMBUDSMAN_CASE.NEXT_DUE.asc().nullsLast(), OMBUDSMAN_CASE.NOTIFIED_ON.asc()),
                limit);
    }

    /** Those that were decided or sent back, where the Ombudsman waits for nothing more, the latest first. */
    public List<Line> decided(Sight sight, int limit) {
        return lines(
                sight,
                OMBUDSMAN_CASE.DECISION.isNotNull().and(OMBUDSMAN_CASE.NEXT_DUE.isNull()),
                List.of(OMBUDSMAN_CASE.DECIDED_ON.desc()),
                limit);
    }

    /** Those that are about this case. */
    public List<Line> about(CaseReference reference, Sight sight) {
        return about(reference, sight, DSL.noCondition());
    }

    /** Those that are what an old register tells of this case and this day: told on that day, or said to be the same. */
    public List<Line> inRegister(CaseReference reference, LocalDate on, Sight sight) {
        var said = DSL.select(OMBUDSMAN_IN_REGISTER.STREAM)
                .from(OMBUDSMAN_IN_REGISTER)
                .join(OMBUDSMAN_REFERRAL)
                .using(OMBUDSMAN_IN_REGISTER.REFERENCE, OMBUDSMAN_IN_REGISTER.REFERRAL)
                .where(OMBUDSMAN_REFERRAL.REFERENCE.eq(reference.value()))
                .and(OMBUDSMAN_REFERRAL.REFERRED_ON.eq(on))
                .and(OMBUDSMAN_REFERRAL.STREAM.notIn(
                        DSL.select(OMBUDSMAN_CASE.STREAM).from(OMBUDSMAN_CASE)));
        return about(reference, sight, OMBUDSMAN_CASE.NOTIFIED_ON.eq(on).or(OMBUDSMAN_CASE.STREAM.in(said)));
    }

    private List<Line> about(CaseReference reference, Sight sight, Condition which) {
        var theirs = DSL.select(OMBUDSMAN_REFERRAL.STREAM)
                .from(OMBUDSMAN_REFERRAL)
                .where(OMBUDSMAN_REFERRAL.REFERENCE.eq(reference.value()));
        return lines(
                sight,
                OMBUDSMAN_CASE.STREAM.in(theirs).and(which),
                List.of(OMBUDSMAN_CASE.NOTIFIED_ON.asc()),
                Integer.MAX_VALUE);
    }

    /** Which of the referrals that an old register told within a case are not known to be referrals of their own. */
    public Set<Integer> onlyInRegister(CaseReference reference) {
        return database.select(OMBUDSMAN_REFERRAL.REFERRAL)
                .from(OMBUDSMAN_REFERRAL)
                .where(OMBUDSMAN_REFERRAL.REFERENCE.eq(reference.value()))
                .and(OMBUDSMAN_REFERRAL.STREAM.notIn(
                        DSL.select(OMBUDSMAN_CASE.STREAM).from(OMBUDSMAN_CASE)))
                .and(CountedOnce.referrals())
                .fetchSet(OMBUDSMAN_REFERRAL.REFERRAL);
    }

    private List<Line> lines(Sight sight, Condition which, List<SortField<?>> order, int limit) {
        var cases = listAgg(REPRESENTATION.REFERENCE, ", ").withinGroupOrderBy(REPRESENTATION.REFERENCE);
        return database.select(OMBUDSMAN_CASE.asterisk(), cases.as("cases"))
                .from(OMBUDSMAN_CASE)
                .join(OMBUDSMAN_REFERRAL)
                .using(OMBUDSMAN_CASE.STREAM)
                .join(REPRESENTATION)
                .on(REPRESENTATION.REFERENCE.eq(OMBUDSMAN_REFERRAL.REFERENCE))
                .where(which)
                .and(SightCondition.of(sight))
                .and(concernsNone(sight))
                .groupBy(OMBUDSMAN_CASE.STREAM)
                .orderBy(order)
                .limit(limit)
                .fetch(ReferralList::line);
    }

    /** On {@code ombudsman_case}: that none of its cases, seen or not, concerns whoever looks. */
    static Condition concernsNone(Sight sight) {
        return SightCondition.noneConcerns(
                sight,
                REPRESENTATION.REFERENCE.in(DSL.select(OMBUDSMAN_REFERRAL.REFERENCE)
                        .from(OMBUDSMAN_REFERRAL)
                        .where(OMBUDSMAN_REFERRAL.STREAM.eq(OMBUDSMAN_CASE.STREAM))));
    }

    private static Line line(Record row) {
        return new Line(
                new StreamId(row.get(OMBUDSMAN_CASE.STREAM)),
                new OmbudsmanId(row.get(OMBUDSMAN_CASE.OMBUDSMAN)),
                new OmbudsmanReference(row.get(OMBUDSMAN_CASE.REFERENCE)),
                row.get("cases", String.class),
                row.get(OMBUDSMAN_CASE.NOTIFIED_ON),
                row.get(OMBUDSMAN_CASE.POSITION),
                Optional.ofNullable(row.get(OMBUDSMAN_CASE.DECISION))
                        .map(decision -> new Ruled(row.get(OMBUDSMAN_CASE.DECIDED_ON), decision)),
                Optional.ofNullable(row.get(OMBUDSMAN_CASE.NEXT_DUE)),
                Optional.ofNullable(row.get(OMBUDSMAN_CASE.NEXT_CLOCK)));
    }

    /** On {@code ombudsman_case}: that a case of it may be seen, and none concerns whoever looks. */
    static Condition seen(Sight sight) {
        return exists(DSL.selectOne()
                        .from(OMBUDSMAN_REFERRAL)
                        .join(REPRESENTATION)
                        .on(REPRESENTATION.REFERENCE.eq(OMBUDSMAN_REFERRAL.REFERENCE))
                        .where(OMBUDSMAN_REFERRAL.STREAM.eq(OMBUDSMAN_CASE.STREAM))
                        .and(SightCondition.of(sight)))
                .and(concernsNone(sight));
    }

    /** What was recommended and is not done, the one that is due first at the top. */
    public List<Undone> undone(Sight sight, int limit) {
        return database.select()
                .from(CASE_ACTION)
                .join(OMBUDSMAN_CASE)
                .on(OMBUDSMAN_CASE.STREAM.eq(CASE_ACTION.STREAM))
                .where(CASE_ACTION.DONE_ON.isNull())
                .and(CASE_ACTION.DROPPED_ON.isNull())
                .and(seen(sight))
                .orderBy(CASE_ACTION.DUE, CASE_ACTION.STREAM)
                .limit(limit)
                .fetch(row -> new Undone(
                        new StreamId(row.get(OMBUDSMAN_CASE.STREAM)),
                        new OmbudsmanId(row.get(OMBUDSMAN_CASE.OMBUDSMAN)),
                        new OmbudsmanReference(row.get(OMBUDSMAN_CASE.REFERENCE)),
                        row.get(CASE_ACTION.ACTION),
                        row.get(CASE_ACTION.KIND),
                        new StaffId(row.get(CASE_ACTION.OWNER)),
                        row.get(CASE_ACTION.DUE)));
    }
}
