package redress.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static redress.tables.Tables.CUSTOMERS_SERVED;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import redress.organisation.ReportYear;

/** The facts of a report's years, with no more columns than are asked for. */
final class YearlyFacts {

    /** 0 for the year of the report, 1 for the one before, and so on. */
    static final Field<Integer> YEAR = field(name("year"), SQLDataType.INTEGER);

    static final Field<Integer> CUSTOMERS = field(name("customers"), SQLDataType.INTEGER);

    private final List<ReportYear> years;

    /** @param years one after another, the latest first */
    YearlyFacts(List<ReportYear> years) {
        this.years = years;
    }

    static Field<String> quality(Dimension dimension) {
        return field(name(dimension.code()), SQLDataType.VARCHAR);
    }

    Table<?> of(Slice.Scope scope, Set<Dimension> dimensions) {
        var columns = new ArrayList<Field<?>>();
        for (var dimension : dimensions) {
            columns.add(FactColumns.of(dimension, scope.facts()).as(quality(dimension)));
        }
        var read = switch (scope.facts()) {
            case REPRESENTATIONS -> {
                columns.add(year(REPRESENTATION.RECEIVED_ON));
                yield select(columns)
                        .from(REPRESENTATION)
                        .where(within(REPRESENTATION.RECEIVED_ON))
                        .and(scope.dispositions()
                                .map(REPRESENTATION.DISPOSITION::in)
                                .orElse(DSL.noCondition()));
            }
            case OMBUDSMAN_REFERRALS -> {
                columns.add(year(OMBUDSMAN_REFERRAL.REFERRED_ON));
                yield select(columns).from(OMBUDSMAN_REFERRAL).where(within(OMBUDSMAN_REFERRAL.REFERRED_ON));
            }
            case CUSTOMERS -> {
                columns.add(namedYear());
                columns.add(CUSTOMERS_SERVED.CUSTOMERS);
                yield select(columns)
                        .from(CUSTOMERS_SERVED)
                        .where(CUSTOMERS_SERVED.YEAR.in(
                                years.stream().map(ReportYear::name).toList()));
            }
        };
        return read.asTable("facts");
    }

    private Condition within(Field<LocalDate> date) {
        return date.between(years.getLast().from(), years.getFirst().to());
    }

    private Field<Integer> year(Field<LocalDate> date) {
        Field<Integer> year = inline(years.size() - 1);
        for (var index = years.size() - 2; index >= 0; index--) {
            year = when(date.ge(years.get(index).from()), inline(index)).otherwise(year);
        }
        return year.as(YEAR);
    }

    private Field<Integer> namedYear() {
        Field<Integer> year = inline(years.size() - 1);
        for (var index = years.size() - 2; index >= 0; index--) {
            year = when(CUSTOMERS_SERVED.YEAR.eq(years.get(index).name()), inline(index))
                    .otherwise(year);
        }
        return year.as(YEAR);
    }
}
