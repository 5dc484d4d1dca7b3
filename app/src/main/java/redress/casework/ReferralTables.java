package redress.casework;

import java.util.List;
import redress.journal.ProjectedTable;

/** The tables of referrals that reports count. They hold what a case tells of a referral, and what a referral tells itself. */
final class ReferralTables {

    /** One row for each case that went to an Ombudsman. */
    static final ProjectedTable REFERRAL = new ProjectedTable(
            "ombudsman_referral", List.of("stream", "referral", "reference", "referred_on", "decision"), 2);

    /** One row for each decision, however many cases it is about. */
    static final ProjectedTable DECISION = new ProjectedTable(
            "ombudsman_decision", List.of("stream", "referral", "reference", "decided_on", "decision", "counts_as"), 2);

    private ReferralTables() {}
}
