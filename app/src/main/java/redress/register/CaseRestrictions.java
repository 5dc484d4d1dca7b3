package redress.register;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static redress.tables.Tables.CONDUCT;
import static redress.tables.Tables.CONDUCT_CASE;
import static redress.tables.Tables.CONDUCT_LIMIT_PERSONAL;
import static redress.tables.Tables.CONDUCT_PERSONAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import redress.journal.StreamId;
import redress.organisation.Coded;
import redress.register.CaseTie.Standing;

/**
 * The restrictions that whoever deals with a case must know of, as they are at this moment: what is lifted, over or replaced
 * is not there. Nothing of why they came about.
 */
public final class CaseRestrictions {

    /** More people of one case than this are never restricted at once. */
    private static final int AT_MOST = 20;

    /**
     * @param adjustmentWords what was considered for the person so that they can be in touch
     * @param until the last day on which they hold; empty where they hold until a review lifts them
     * @param tied whether somebody said that the person is in the case; otherwise somebody there is only like them
     */
    public record Line(
            StreamId stream,
            String customer,
            List<Restriction> limits,
            AdjustmentCheck adjustments,
            String adjustmentWords,
            LocalDate since,
            LocalDate reviewOn,
            Optional<LocalDate> until,
            boolean tied) {}

    private static final Field<String[]> KINDS = limits(CONDUCT_LIMIT_PERSONAL.KIND, "kinds");

    private static final Field<String[]> TERMS = limits(CONDUCT_LIMIT_PERSONAL.TERMS, "terms");

    private final DSLContext database;

    public CaseRestrictions(DSLContext database) {
        this.database = database;
    }

    /**
     * Those of the people that are known to be in the case, and of those who are like somebody in it and of whom nobody has
     * said yet whether it is them.
     *
     * @param hidden the references of the cases of which whoever looks is to find nothing here
     */
    public List<Line> about(String caseReference, Resemblance alike, Select<Record1<String>> hidden, LocalDate today) {
        var tied = said(caseReference, CONDUCT_CASE.STANDING.eq(Standing.TIED.code()));
        var known = field(tied).as("tied");
        return database.select(CONDUCT.fields())
                .select(CONDUCT_PERSONAL.CUSTOMER, CONDUCT_PERSONAL.ADJUSTMENT_WORDS, KINDS, TERMS, known)
                .from(CONDUCT)
                .join(CONDUCT_PERSONAL)
                .on(CONDUCT_PERSONAL.STREAM.eq(CONDUCT.STREAM))
                .where(ConductList.inForce(today))
                .and(ConductList.aboutNone(hidden))
                .and(tied.or(alike(alike).and(not(said(caseReference, DSL.noCondition())))))
                .orderBy(CONDUCT.SINCE, CONDUCT.STREAM)
                .limit(AT_MOST)
                .fetch(row -> line(row, row.get(known)));
    }

    private static Condition said(String caseReference, Condition standing) {
        return exists(selectOne()
                .from(CONDUCT_CASE)
                .where(CONDUCT_CASE.STREAM.eq(CONDUCT.STREAM))
                .and(CONDUCT_CASE.CASE_REFERENCE.eq(caseReference))
                .and(standing));
    }

    private static Condition alike(Resemblance alike) {
        return CONDUCT_PERSONAL.NAME_KEY.in(alike.names()).or(CONDUCT_PERSONAL.EMAIL_KEY.in(alike.emails()));
    }

    private static Field<String[]> limits(Field<String> column, String name) {
        return array(select(column)
                        .from(CONDUCT_LIMIT_PERSONAL)
                        .where(CONDUCT_LIMIT_PERSONAL.STREAM.eq(CONDUCT.STREAM))
                        .orderBy(CONDUCT_LIMIT_PERSONAL.NUMBER))
                .as(name);
    }

    private static Line line(Record row, boolean tied) {
        var kinds = row.get(KINDS);
        var terms = row.get(TERMS);
        return new Line(
                new StreamId(row.get(CONDUCT.STREAM)),
                row.get(CONDUCT_PERSONAL.CUSTOMER),
                IntStream.range(0, kinds.length)
                        .mapToObj(each -> new Restriction(
                                Coded.find(RestrictionKind.class, kinds[each]).orElseThrow(), terms[each]))
                        .toList(),
                Coded.find(AdjustmentCheck.class, row.get(CONDUCT.ADJUSTMENTS)).orElseThrow(),
                row.get(CONDUCT_PERSONAL.ADJUSTMENT_WORDS),
                row.get(CONDUCT.SINCE),
                row.get(CONDUCT.REVIEW_ON),
                Optional.ofNullable(row.get(CONDUCT.UNTIL)),
                tied);
    }
}
