package redress.desk;

import java.util.List;
import java.util.Optional;

/**
 * All that the page of a referral shows, in words.
 *
 * @param standing where it stands, in a sentence
 * @param cases those that this person may see
 * @param unseen what is said of the cases that they may not see; empty where there are none
 * @param reply to the report, where the decision is one that wants it
 * @param timeline the latest event first
 */
public record ReferralPage(
        String ombudsman,
        String reference,
        String position,
        String positionClass,
        String standing,
        Optional<CasePage.Due> due,
        List<CasePage.Action> next,
        List<CasePage.ActionGroup> others,
        List<ClockView> clocks,
        List<CaseRow> cases,
        String unseen,
        List<EnquiryView> enquiries,
        Optional<List<Fact>> reply,
        List<RecommendationView> recommendations,
        List<TimelineEntry> timeline) {

    public record CaseRow(String reference, String href, String who, String position, String positionClass) {}

    /** @param documents the bundle, in the order of its numbers */
    public record EnquiryView(int number, List<Fact> facts, List<String> documents) {}

    /** @param doneHref where it can be recorded as done; empty where not, now or by this person */
    public record RecommendationView(
            int number,
            String remedy,
            String text,
            String owner,
            String due,
            String compliance,
            String complianceClass,
            String done,
            Optional<String> doneHref) {}
}
