package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import redress.journal.Tellings;
import redress.organisation.OmbudsmanId;

/**
 * A complaint that somebody took to an Ombudsman, about one case or several: the fold of its events.
 *
 * @param cases what it is about, and what it was about by mistake
 * @param rulings every decision so far, being sent back included
 * @param enquiries in the order of their numbers; only the last can be open
 * @param drafts in the order of their numbers; only the last can be open
 * @param reply to the report, where the decision is one that wants it
 * @param told every event of it, and which of them were taken back
 */
public record Referral(
        OmbudsmanId ombudsman,
        OmbudsmanReference reference,
        LocalDate notifiedOn,
        ReferralPosition position,
        ReferralCases about,
        List<Ruled> rulings,
        List<OmbudsmanEnquiry> enquiries,
        List<Draft> drafts,
        Optional<ReportReply> reply,
        List<Recommendation> recommendations,
        Tellings<ReferralEvent> told) {

    static Referral begin(ReferralEvent.ReferralNotified event) {
        return new Referral(
                event.ombudsman(),
                event.reference(),
                event.on(),
                new ReferralPosition.Notified(),
                ReferralCases.of(event.about()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Tellings.none());
    }

    public List<CaseReference> cases() {
        return about.cases();
    }

    /** The enquiry that waits for an answer. */
    public Optional<OmbudsmanEnquiry> openEnquiry() {
        return enquiries.stream().filter(OmbudsmanEnquiry::isOpen).findFirst();
    }

    /** The draft that waits for comments. */
    public Optional<Draft> openDraft() {
        return drafts.stream().filter(Draft::isOpen).findFirst();
    }

    /** The report that waits for a reply. */
    public Optional<ReportReply> openReply() {
        return reply.filter(ReportReply::isOpen);
    }

    /** What the Ombudsman recommended and is still to be done, the first that is due. */
    public Optional<Recommendation> nextRecommendation() {
        return recommendations().stream()
                .filter(recommendation -> recommendation.done().isEmpty())
                .min(Comparator.comparing(
                        recommendation -> recommendation.made().dueOn()));
    }

    public Optional<Recommendation> recommendation(int number) {
        return recommendations.stream().filter(each -> each.number() == number).findFirst();
    }

    /** What the Ombudsman decided, as things stand; empty while a decision is still to come. */
    public Optional<Ruled> decision() {
        return switch (position) {
            case ReferralPosition.Notified _, ReferralPosition.UnderInvestigation _ -> Optional.empty();
            case ReferralPosition.SentBack(var ruled) -> Optional.of(ruled);
            case ReferralPosition.Decided(var ruled) -> Optional.of(ruled);
        };
    }

    Referral at(ReferralPosition other) {
        return new Referral(
                ombudsman,
                reference,
                notifiedOn,
                other,
                about,
                rulings,
                enquiries,
                drafts,
                reply,
                recommendations,
                told);
    }

    /** A decision, which ends what the Ombudsman still waited for. */
    Referral ruled(Ruled ruling) {
        return new Referral(
                ombudsman,
                reference,
                notifiedOn,
                position,
                about,
                Lists.plus(rulings, ruling),
                enquiries.stream().map(each -> each.ended(ruling.on())).toList(),
                drafts.stream().map(each -> each.ended(ruling.on())).toList(),
                reply,
                recommendations,
                told);
    }

    Referral called(OmbudsmanReference other) {
        return new Referral(
                ombudsman,
                other,
                notifiedOn,
                position,
                about,
                rulings,
                enquiries,
                drafts,
                reply,
                recommendations,
                told);
    }

    Referral about(ReferralCases other) {
        return new Referral(
                ombudsman,
                reference,
                notifiedOn,
                position,
                other,
                rulings,
                enquiries,
                drafts,
                reply,
                recommendations,
                told);
    }

    Referral withEnquiries(List<OmbudsmanEnquiry> others) {
        return new Referral(
                ombudsman,
                reference,
                notifiedOn,
                position,
                about,
                rulings,
                others,
                drafts,
                reply,
                recommendations,
                told);
    }

    Referral withLastEnquiry(UnaryOperator<OmbudsmanEnquiry> change) {
        return withEnquiries(Lists.replaceLast(enquiries, change));
    }

    Referral withDrafts(List<Draft> others) {
        return new Referral(
                ombudsman,
                reference,
                notifiedOn,
                position,
                about,
                rulings,
                enquiries,
                others,
                reply,
                recommendations,
                told);
    }

    Referral with(ReportReply other) {
        return new Referral(
                ombudsman,
                reference,
                notifiedOn,
                position,
                about,
                rulings,
                enquiries,
                drafts,
                Optional.of(other),
                recommendations,
                told);
    }

    Referral withReply(UnaryOperator<ReportReply> change) {
        return reply.map(change).map(this::with).orElse(this);
    }

    Referral withRecommendations(List<Recommendation> others) {
        return new Referral(
                ombudsman, reference, notifiedOn, position, about, rulings, enquiries, drafts, reply, others, told);
    }

    Referral telling(Tellings<ReferralEvent> all) {
        return new Referral(
                ombudsman,
                reference,
                notifiedOn,
                position,
                about,
                rulings,
                enquiries,
                drafts,
                reply,
                recommendations,
                all);
    }
}
