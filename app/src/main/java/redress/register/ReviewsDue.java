package redress.register;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static redress.tables.Tables.CONDUCT;
import static redress.tables.Tables.INDEPENDENT_PERSON;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;

/** How many reviews of the registers are near, and how many have passed, for whoever looks after them. */
public final class ReviewsDue {

    /** Of restrictions, and of the CVs of the pool. */
    public record Counts(int restrictionsSoon, int restrictionsPassed, int cvsSoon, int cvsPassed) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /**
     * Which registers somebody looks after.
     *
     * @param hidden the references of the cases of which they are to find nothing in the register of conduct
     */
    public record Keeper(boolean conduct, boolean pool, Select<Record1<String>> hidden) {}

    private final DSLContext database;

    public ReviewsDue(DSLContext database) {
        this.database = database;
    }

    public Counts counts(ReviewDays days, Keeper keeper) {
        return keeper.conduct() || keeper.pool() ? asked(days, keeper) : Counts.NONE;
    }

    private Counts asked(ReviewDays days, Keeper keeper) {
        var restrictions = condition(keeper.conduct())
                .and(ConductList.inForce(days.today()))
                .and(ConductList.aboutNone(keeper.hidden()));
        var cvs = condition(keeper.pool()).and(INDEPENDENT_PERSON.LEFT_ON.isNull());
        return database.select(
                        number(CONDUCT.REVIEW_ON, restrictions.and(soon(CONDUCT.REVIEW_ON, days))),
                        number(CONDUCT.REVIEW_ON, restrictions.and(CONDUCT.REVIEW_ON.lt(days.today()))),
                        number(INDEPENDENT_PERSON.CV_REVIEW_ON, cvs.and(soon(INDEPENDENT_PERSON.CV_REVIEW_ON, days))),
                        number(
                                INDEPENDENT_PERSON.CV_REVIEW_ON,
                                cvs.and(INDEPENDENT_PERSON.CV_REVIEW_ON.lt(days.today()))))
                .fetchSingle(row -> new Counts(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static Condition soon(TableField<?, LocalDate> day, ReviewDays days) {
        return day.ge(days.today()).and(day.lt(days.soonBefore()));
    }

    private static Field<Integer> number(TableField<?, LocalDate> day, Condition which) {
        return field(select(count()).from(day.getTable()).where(which));
    }
}
