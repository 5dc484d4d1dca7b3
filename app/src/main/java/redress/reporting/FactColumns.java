package redress.reporting;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static redress.tables.Tables.CUSTOMERS_SERVED;
import static redress.tables.Tables.OMBUDSMAN_DECISION;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;
import static redress.tables.Tables.REPRESENTATION;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Where each quality stands in the fact tables. */
final class FactColumns {

    private FactColumns() {}

    static Field<String> of(Dimension dimension, Facts facts) {
        return switch (dimension) {
            case DISPOSITION -> REPRESENTATION.DISPOSITION;
            case OUTCOME -> REPRESENTATION.OUTCOME;
            case POSITION -> REPRESENTATION.POSITION;
            case SERVICE -> facts == Facts.CUSTOMERS ? CUSTOMERS_SERVED.SERVICE : REPRESENTATION.SERVICE;
            case TEAM -> REPRESENTATION.TEAM;
            case PROVIDER -> REPRESENTATION.PROVIDER;
            case SUBJECT -> REPRESENTATION.SUBJECT;
            case CHANNEL -> REPRESENTATION.CHANNEL;
            case POINT_OF_RECEIPT -> REPRESENTATION.POINT_OF_RECEIPT;
            case RELATIONSHIP -> REPRESENTATION.RELATIONSHIP;
            case ROUTE_REASON -> REPRESENTATION.ROUTE_REASON;
            case PROCEDURE -> REPRESENTATION.PROCEDURE;
            case RESPONDED ->
                when(REPRESENTATION.RESPONDED_ON.isNull(), inline("no")).otherwise(inline("yes"));
            case WORKING_DAYS -> cast(REPRESENTATION.WORKING_DAYS_TO_RESPONSE, SQLDataType.VARCHAR);
            case DECISION ->
                facts == Facts.OMBUDSMAN_DECISIONS ? OMBUDSMAN_DECISION.DECISION : OMBUDSMAN_REFERRAL.DECISION;
            case COUNTS_AS -> OMBUDSMAN_DECISION.COUNTS_AS;
        };
    }

    static Condition where(List<redress.reporting.Condition> conditions, Facts facts) {
        return DSL.and(
                conditions.stream().map(condition -> where(condition, facts)).toList());
    }

    private static Condition where(redress.reporting.Condition condition, Facts facts) {
        var any = DSL.or(condition.values().stream()
                .map(value -> where(condition.dimension(), value, facts))
                .toList());
        return condition.excluded() ? DSL.condition("({0}) is not true", any) : any;
    }

    private static Condition where(Dimension dimension, Value value, Facts facts) {
        var column = of(dimension, facts);
        return switch (value) {
            case Value.Code(var code) -> column.eq(code);
            case Value.Recorded() -> column.isNotNull();
            case Value.NotRecorded() -> column.isNull();
            case Value.Between(var from, var to) ->
                dimension == Dimension.WORKING_DAYS
                        ? REPRESENTATION.WORKING_DAYS_TO_RESPONSE.between(from, to)
                        : DSL.falseCondition();
        };
    }
}
