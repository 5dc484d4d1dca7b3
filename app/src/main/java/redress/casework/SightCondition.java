package redress.casework;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static redress.tables.Tables.REPRESENTATION;
import static redress.tables.Tables.STAFF_CONCERNED;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** A {@link Sight} as the condition that every query over representations holds. */
public final class SightCondition {

    private SightCondition() {}

    /**
     * On {@code representation}: that the case may be seen. Joined with "or" it stays true for whoever sees everything, as
     * no condition would not.
     */
    public static Condition of(Sight sight) {
        return switch (sight) {
            case Sight.Everything() -> trueCondition();
            case Sight.OfOthers(var staff) -> concernsNot(staff);
            case Sight.AllocatedTo(var staff) ->
                REPRESENTATION.ALLOCATED_TO.eq(staff.value()).and(concernsNot(staff));
        };
    }

    /** On {@code representation}: that the case does not concern this member of staff. */
    static Condition concernsNot(StaffId staff) {
        return REPRESENTATION.STREAM.notIn(
                select(STAFF_CONCERNED.STREAM).from(STAFF_CONCERNED).where(STAFF_CONCERNED.ACCOUNT.eq(staff.value())));
    }

    /** The references of the cases that concern whoever looks; for lists that know a case by its reference only. */
    public static Select<Record1<String>> concerning(Sight sight) {
        return select(REPRESENTATION.REFERENCE)
                .from(REPRESENTATION)
                .join(STAFF_CONCERNED)
                .on(STAFF_CONCERNED.STREAM.eq(REPRESENTATION.STREAM))
                .where(sight.whose()
                        .<Condition>map(staff -> STAFF_CONCERNED.ACCOUNT.eq(staff.value()))
                        .orElseGet(DSL::falseCondition));
    }

    /**
     * That none of several cases concerns whoever looks, whichever of them they would see: what is written of one often
     * tells of the other.
     *
     * @param which these cases, said of {@code representation}
     */
    static Condition noneConcerns(Sight sight, Condition which) {
        return sight.whose()
                .map(staff -> notExists(selectOne()
                        .from(REPRESENTATION)
                        .join(STAFF_CONCERNED)
                        .on(STAFF_CONCERNED.STREAM.eq(REPRESENTATION.STREAM))
                        .where(STAFF_CONCERNED.ACCOUNT.eq(staff.value()))
                        .and(which)))
                .orElseGet(DSL::trueCondition);
    }
}
