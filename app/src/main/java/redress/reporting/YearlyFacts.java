package redress.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static redress.tables.Tables.CUSTOMERS_SERVED;
import static redress.tables.Tables.OMBUDSMAN_DECISION;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;
import static redress.tables.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import redress.organisation.ReportYear;

/** The facts of a report's years, with no more columns than are asked for. */
final class YearlyFacts {

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
                columns.addAll(since(REPRESENTATION.RECEIVED_ON));
                yield select(columns)
                        .from(REPRESENTATION)
                        .where(within(REPRESENTATION.RECEIVED_ON))
                        .and(scope.dispositions()
                                .map(REPRESENTATION.DISPOSITION::in)
                                .orElse(DSL.noCondition()));
            }
            case OMBUDSMAN_REFERRALS -> {
                columns.addAll(since(OMBUDSMAN_REFERRAL.REFERRED_ON));
                yield select(columns)
                        .from(OMBUDSMAN_REFERRAL)
                        .where(within(OMBUDSMAN_REFERRAL.REFERRED_ON))
                        .and(ToldOnce.of(scope.facts()));
            }
            case OMBUDSMAN_DECISIONS -> {
                columns.addAll(since(OMBUDSMAN_DECISION.DECIDED_ON));
                yield select(columns)
                        .from(OMBUDSMAN_DECISION)
                        .where(within(OMBUDSMAN_DECISION.DECIDED_ON))
                        .and(ToldOnce.of(scope.facts()));
            }
            case CUSTOMERS -> {
                columns.addAll(sinceNamed());
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

    /**
     * Whether a fact is of the first year or a later one, of the second or a later one, and so on. Grouping by these rather
     * than by a number lets the planner see how few groups come of it, and so group in memory and in parallel.
     */
    private List<Field<Boolean>> since(Field<LocalDate> date) {
        return boundaries(year -> date.ge(year.from()));
    }

    private List<Field<Boolean>> sinceNamed() {
        return boundaries(first -> CUSTOMERS_SERVED.YEAR.in(years.stream()
                .filter(year -> !year.from().isBefore(first.from()))
                .map(ReportYear::name)
                .toList()));
    }

    private List<Field<Boolean>> boundaries(Function<ReportYear, Condition> since) {
        return IntStream.range(0, years.size() - 1)
                .mapToObj(index -> field(since.apply(years.get(index))).as(boundary(index)))
                .toList();
    }

    /** The columns that together tell the year. */
    List<Field<Boolean>> boundaries() {
        return IntStream.range(0, years.size() - 1)
                .mapToObj(YearlyFacts::boundary)
                .toList();
    }

    private static Field<Boolean> boundary(int index) {
        return field(name("since_" + index), SQLDataType.BOOLEAN);
    }
}
