package redress.casework;

import java.util.List;
import redress.journal.ProjectedTable;

/** The tables of referrals. Those that reports count hold what a case tells of a referral, and what a referral tells itself. */
final class ReferralTables {

    /** One row for each case that went to an Ombudsman. */
    static final ProjectedTable REFERRAL = new ProjectedTable(
            "ombudsman_referral", List.of("stream", "referral", "reference", "referred_on", "decision"), 2);

    /** One row for each decision, however many cases it is about. */
    static final ProjectedTable DECISION = new ProjectedTable(
            "ombudsman_decision", List.of("stream", "referral", "reference", "decided_on", "decision", "counts_as"), 2);

    /** One row for each referral; no two have the same reference of the same Ombudsman. */
    static final ProjectedTable CASE = new ProjectedTable(
            "ombudsman_case",
            List.of(
                    "stream",
                    "ombudsman",
                    "reference",
                    "sequence",
                    "notified_on",
                    "position",
                    "decided_on",
                    "decision",
                    "next_due",
                    "next_clock",
                    "bare_reference"),
            1);

    /** One row for each referral of an old register that is known to be a referral of its own. */
    static final ProjectedTable IN_REGISTER =
            new ProjectedTable("ombudsman_in_register", List.of("stream", "reference", "referral"), 3);

    private ReferralTables() {}
}
