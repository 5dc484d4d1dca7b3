package redress.reporting;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static redress.tables.Tables.OMBUDSMAN_CASE;
import static redress.tables.Tables.OMBUDSMAN_DECISION;
import static redress.tables.Tables.OMBUDSMAN_REFERRAL;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * A referral that an old register told within its case, and that was told again under the Ombudsman's reference, counts as
 * the second: it is the same where it is about the same case and of the same day.
 */
final class ToldOnce {

    private ToldOnce() {}

    /** Which rows of facts are counted, and listed behind a figure. */
    static Condition of(Facts facts) {
        return switch (facts) {
            case REPRESENTATIONS, CUSTOMERS -> DSL.noCondition();
            case OMBUDSMAN_REFERRALS -> referrals();
            case OMBUDSMAN_DECISIONS -> decisions();
        };
    }

    private static Condition referrals() {
        var again = OMBUDSMAN_REFERRAL.as("again");
        return OMBUDSMAN_REFERRAL
                .STREAM
                .in(select(OMBUDSMAN_CASE.STREAM).from(OMBUDSMAN_CASE))
                .or(notExists(selectOne()
                        .from(again)
                        .join(OMBUDSMAN_CASE)
                        .on(OMBUDSMAN_CASE.STREAM.eq(again.STREAM))
                        .where(again.REFERENCE.eq(OMBUDSMAN_REFERRAL.REFERENCE))
                        .and(again.REFERRED_ON.eq(OMBUDSMAN_REFERRAL.REFERRED_ON))));
    }

    /** What a register tells of a decision has the day of its referral; it counts until the decision itself is recorded. */
    private static Condition decisions() {
        var again = OMBUDSMAN_REFERRAL.as("again");
        var decided = OMBUDSMAN_DECISION.as("decided");
        return OMBUDSMAN_DECISION
                .STREAM
                .in(select(OMBUDSMAN_CASE.STREAM).from(OMBUDSMAN_CASE))
                .or(notExists(selectOne()
                        .from(again)
                        .join(OMBUDSMAN_CASE)
                        .on(OMBUDSMAN_CASE.STREAM.eq(again.STREAM))
                        .join(decided)
                        .on(decided.STREAM.eq(again.STREAM))
                        .where(again.REFERENCE.eq(OMBUDSMAN_DECISION.REFERENCE))
                        .and(again.REFERRED_ON.eq(OMBUDSMAN_DECISION.DECIDED_ON))));
    }
}
