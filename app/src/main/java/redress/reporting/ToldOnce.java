package redress.reporting;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import redress.casework.CountedOnce;

/** That what was told twice counts once. */
final class ToldOnce {

    private ToldOnce() {}

    /** Which rows of facts are counted, and listed behind a figure. */
    static Condition of(Facts facts) {
        return switch (facts) {
            case REPRESENTATIONS, CUSTOMERS -> DSL.noCondition();
            case OMBUDSMAN_REFERRALS -> CountedOnce.referrals();
            case OMBUDSMAN_DECISIONS -> CountedOnce.decisions();
        };
    }
}
