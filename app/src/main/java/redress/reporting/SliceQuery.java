package redress.reporting;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import redress.organisation.ReportYear;

/**
 * Counts many slices in one statement, and so at one moment. Each {@link Slice.Scope} costs one pass over its table,
 * whatever the number of tables in the report.
 */
final class SliceQuery {

    private static final Field<Integer> SCOPE = field(name("scope"), SQLDataType.INTEGER);
    private static final Field<Integer> YEAR = field(name("year"), SQLDataType.INTEGER);
    private static final Field<Integer> FOLDED = field(name("folded"), SQLDataType.INTEGER);
    private static final Field<Long> TOTAL = field(name("total"), SQLDataType.BIGINT);

    private final YearlyFacts yearly;
    private final Map<Slice.Scope, List<Slice>> slices = new LinkedHashMap<>();
    private final List<Dimension> dimensions;

    SliceQuery(Collection<Slice> wanted, List<ReportYear> years) {
        this.yearly = new YearlyFacts(years);
        var all = new TreeSet<Dimension>();
        for (var slice : new LinkedHashSet<>(wanted)) {
            slices.computeIfAbsent(slice.scope(), first -> new ArrayList<>()).add(slice);
            all.addAll(slice.dimensions());
        }
        this.dimensions = List.copyOf(all);
    }

    /** What is read, each once. */
    Set<Slice.Scope> scopes() {
        return slices.keySet();
    }

    Tally run(DSLContext database) {
        var counted = new HashMap<Slice, List<Tally.Group>>();
        slices.values().forEach(some -> some.forEach(slice -> counted.put(slice, new ArrayList<>())));
        var scopes = List.copyOf(slices.keySet());
        statement().ifPresent(statement -> {
            for (var row : database.transactionResult(transaction -> fetch(transaction.dsl(), statement))) {
                var scope = scopes.get(row.get(SCOPE));
                var slice = new Slice(scope.facts(), scope.dispositions(), told(row.get(FOLDED)));
                counted.computeIfAbsent(slice, first -> new ArrayList<>()).add(group(row, slice));
            }
        });
        return new Tally(counted);
    }

    /** With the memory to group without the disk; the default is for many small queries, and this is one large one. */
    private static Result<Record> fetch(DSLContext transaction, Select<Record> statement) {
        transaction.execute("set local work_mem = '64MB'");
        return transaction.fetch(statement);
    }

    Optional<Select<Record>> statement() {
        Optional<Select<Record>> all = Optional.empty();
        var index = 0;
        for (var scope : slices.entrySet()) {
            Select<Record> next = pass(index++, scope.getKey(), scope.getValue());
            all = all.<Select<Record>>map(before -> before.unionAll(next)).or(() -> Optional.of(next));
        }
        return all;
    }

    /** Every slice of one scope, from one reading of its table. */
    private Select<Record> pass(int index, Slice.Scope scope, List<Slice> some) {
        var used = EnumSet.noneOf(Dimension.class);
        some.forEach(slice -> used.addAll(slice.dimensions()));
        var facts = yearly.of(scope, used);
        var sets = some.stream().map(slice -> columns(facts, slice)).toList();
        var fields = new ArrayList<Field<?>>();
        fields.add(inline(index).as(SCOPE));
        fields.add(year(facts).as(YEAR));
        fields.add(folded(facts, used).as(FOLDED));
        for (var dimension : dimensions) {
            fields.add(
                    used.contains(dimension)
                            ? column(facts, YearlyFacts.quality(dimension))
                            : castNull(SQLDataType.VARCHAR).as(dimension.code()));
        }
        fields.add((scope.facts() == Facts.CUSTOMERS ? sum(column(facts, YearlyFacts.CUSTOMERS)) : count())
                .cast(SQLDataType.BIGINT)
                .as(TOTAL));
        return select(fields).from(facts).groupBy(groupingSets(sets.toArray(Field<?>[][]::new)));
    }

    /** 0 for the year of the report, 1 for the one before, and so on. */
    private Field<Integer> year(Table<?> facts) {
        var boundaries = yearly.boundaries();
        Field<Integer> year = inline(boundaries.size());
        for (var index = boundaries.size() - 1; index >= 0; index--) {
            year = when(condition(column(facts, boundaries.get(index))), inline(index))
                    .otherwise(year);
        }
        return year;
    }

    private Field<?>[] columns(Table<?> facts, Slice slice) {
        var columns = new ArrayList<Field<?>>();
        yearly.boundaries().forEach(boundary -> columns.add(column(facts, boundary)));
        slice.dimensions().forEach(dimension -> columns.add(column(facts, YearlyFacts.quality(dimension))));
        return columns.toArray(Field<?>[]::new);
    }

    /** One bit for each quality, set where the row is not told apart by it. */
    private Field<Integer> folded(Table<?> facts, Set<Dimension> used) {
        Field<Integer> bits = inline(0);
        for (var index = 0; index < dimensions.size(); index++) {
            var dimension = dimensions.get(index);
            bits = bits.add(
                    used.contains(dimension)
                            ? grouping(column(facts, YearlyFacts.quality(dimension)))
                                    .mul(inline(1 << index))
                            : inline(1 << index));
        }
        return bits;
    }

    private Set<Dimension> told(int folded) {
        var told = EnumSet.noneOf(Dimension.class);
        for (var index = 0; index < dimensions.size(); index++) {
            if ((folded & 1 << index) == 0) {
                told.add(dimensions.get(index));
            }
        }
        return told;
    }

    private static Tally.Group group(Record row, Slice slice) {
        var qualities = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : slice.dimensions()) {
            Optional.ofNullable(row.get(YearlyFacts.quality(dimension)))
                    .ifPresent(quality -> qualities.put(dimension, quality));
        }
        return new Tally.Group(row.get(YEAR), qualities, row.get(TOTAL));
    }

    private static <T> Field<T> column(Table<?> facts, Field<T> named) {
        return field(facts.getQualifiedName().append(named.getUnqualifiedName()), named.getDataType());
    }
}
