package redress.casework;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static redress.tables.Tables.OMBUDSMAN_CASE;
import static redress.tables.Tables.OMBUDSMAN_DECISION;
import static redress.tables.Tables.OMBUDSMAN_IN_REGISTER;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;

import org.jooq.Condition;
import org.jooq.Field;

/**
 * A referral that an old register told within its case, and that was told again under the Ombudsman's reference, counts as
 * the second. It is the same where it is about the same case and of the same day, or where somebody said that it is.
 */
public final class CountedOnce {

    private CountedOnce() {}

    /** On {@code ombudsman_referral}: that the row counts, because it is a referral of its own or was not told again. */
    public static Condition referrals() {
        var again = OMBUDSMAN_REFERRAL.as("again");
        var sameDay = selectOne()
                .from(again)
                .join(OMBUDSMAN_CASE)
                .on(OMBUDSMAN_CASE.STREAM.eq(again.STREAM))
                .where(again.REFERENCE.eq(OMBUDSMAN_REFERRAL.REFERENCE))
                .and(again.REFERRED_ON.eq(OMBUDSMAN_REFERRAL.REFERRED_ON));
        var said = selectOne()
                .from(OMBUDSMAN_IN_REGISTER)
                .where(met(OMBUDSMAN_REFERRAL.REFERENCE, OMBUDSMAN_REFERRAL.REFERRAL));
        return OMBUDSMAN_REFERRAL
                .STREAM
                .in(select(OMBUDSMAN_CASE.STREAM).from(OMBUDSMAN_CASE))
                .or(notExists(sameDay).and(notExists(said)));
    }

    /**
     * On {@code ombudsman_decision}, likewise. What a register tells of a decision has the day of its referral; it counts
     * until the decision itself is recorded.
     */
    public static Condition decisions() {
        var again = OMBUDSMAN_REFERRAL.as("again");
        var decided = OMBUDSMAN_DECISION.as("decided");
        var sameDay = selectOne()
                .from(again)
                .join(OMBUDSMAN_CASE)
                .on(OMBUDSMAN_CASE.STREAM.eq(again.STREAM))
                .join(decided)
                .on(decided.STREAM.eq(again.STREAM))
                .where(again.REFERENCE.eq(OMBUDSMAN_DECISION.REFERENCE))
                .and(again.REFERRED_ON.eq(OMBUDSMAN_DECISION.DECIDED_ON));
        var said = selectOne()
                .from(OMBUDSMAN_IN_REGISTER)
                .join(decided)
                .on(decided.STREAM.eq(OMBUDSMAN_IN_REGISTER.STREAM))
                .where(met(OMBUDSMAN_DECISION.REFERENCE, OMBUDSMAN_DECISION.REFERRAL));
        return OMBUDSMAN_DECISION
                .STREAM
                .in(select(OMBUDSMAN_CASE.STREAM).from(OMBUDSMAN_CASE))
                .or(notExists(sameDay).and(notExists(said)));
    }

    private static Condition met(Field<String> reference, Field<Integer> referral) {
        return OMBUDSMAN_IN_REGISTER.REFERENCE.eq(reference).and(OMBUDSMAN_IN_REGISTER.REFERRAL.eq(referral));
    }
}
