package redress.reporting;

import static org.jooq.impl.DSL.row;
import static redress.tables.Tables.OMBUDSMAN_DECISION;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import redress.casework.Sight;
import redress.casework.SightCondition;
import redress.journal.StreamId;

/** Lists the cases behind a figure, page by page along an index. */
final class CaseQuery {

    private final DSLContext database;

    CaseQuery(DSLContext database) {
        this.database = database;
    }

    CasePage page(FigureQuery query, Sight sight, Optional<CasePage.After> after, int limit) {
        var date = date(query.facts());
        var found = database.select(
                        REPRESENTATION.STREAM,
                        REPRESENTATION.REFERENCE,
                        REPRESENTATION.RECEIVED_ON,
                        REPRESENTATION.DISPOSITION,
                        REPRESENTATION.POSITION,
                        REPRESENTATION.SERVICE,
                        REPRESENTATION.SUBJECT,
                        REPRESENTATION.OUTCOME,
                        REPRESENTATION.RESPONDED_ON,
                        REPRESENTATION.WORKING_DAYS_TO_RESPONSE,
                        date)
                .from(tables(query.facts()))
                .where(date.between(query.from(), query.to()))
                .and(FactColumns.where(query.conditions(), query.facts()))
                .and(ToldOnce.of(query.facts()))
                .and(SightCondition.of(sight))
                .and(after.map(last -> row(date, REPRESENTATION.STREAM).gt(last.date(), last.stream()))
                        .orElse(DSL.noCondition()))
                .orderBy(date, REPRESENTATION.STREAM)
                .limit(limit + 1)
                .fetch();
        var shown = found.stream().limit(limit).toList();
        return new CasePage(
                shown.stream().map(CaseQuery::line).toList(),
                found.size() > limit ? Optional.of(end(shown.getLast(), date)) : Optional.empty());
    }

    private static Field<LocalDate> date(Facts facts) {
        return switch (facts) {
            case OMBUDSMAN_REFERRALS -> OMBUDSMAN_REFERRAL.REFERRED_ON;
            case OMBUDSMAN_DECISIONS -> OMBUDSMAN_DECISION.DECIDED_ON;
            case REPRESENTATIONS, CUSTOMERS -> REPRESENTATION.RECEIVED_ON;
        };
    }

    /** A referral is a history of its own, which names its cases by their references. */
    private static Table<?> tables(Facts facts) {
        return switch (facts) {
            case OMBUDSMAN_REFERRALS ->
                REPRESENTATION.join(OMBUDSMAN_REFERRAL).on(OMBUDSMAN_REFERRAL.REFERENCE.eq(REPRESENTATION.REFERENCE));
            case OMBUDSMAN_DECISIONS ->
                REPRESENTATION.join(OMBUDSMAN_DECISION).on(OMBUDSMAN_DECISION.REFERENCE.eq(REPRESENTATION.REFERENCE));
            case REPRESENTATIONS, CUSTOMERS -> REPRESENTATION;
        };
    }

    private static CasePage.After end(Record last, Field<LocalDate> date) {
        return new CasePage.After(last.get(date), last.get(REPRESENTATION.STREAM));
    }

    private static CaseLine line(Record row) {
        return new CaseLine(
                new StreamId(row.get(REPRESENTATION.STREAM)),
                row.get(REPRESENTATION.REFERENCE),
                row.get(REPRESENTATION.RECEIVED_ON),
                row.get(REPRESENTATION.DISPOSITION),
                row.get(REPRESENTATION.POSITION),
                Optional.ofNullable(row.get(REPRESENTATION.SERVICE)),
                Optional.ofNullable(row.get(REPRESENTATION.SUBJECT)),
                Optional.ofNullable(row.get(REPRESENTATION.OUTCOME)),
                Optional.ofNullable(row.get(REPRESENTATION.RESPONDED_ON)),
                Optional.ofNullable(row.get(REPRESENTATION.WORKING_DAYS_TO_RESPONSE)));
    }
}
