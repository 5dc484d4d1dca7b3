package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import redress.organisation.OmbudsmanId;

/**
 * A complaint that somebody took to an Ombudsman, about one case or several: the fold of its events.
 *
 * @param rulings every decision so far, being sent back included
 * @param enquiries in the order of their numbers; only the last can be open
 * @param drafts in the order of their numbers; only the last can be open
 */
public record Referral(
        OmbudsmanId ombudsman,
        OmbudsmanReference reference,
        LocalDate notifiedOn,
        ReferralPosition position,
        List<CaseReference> cases,
        List<Ruled> rulings,
        List<OmbudsmanEnquiry> enquiries,
        List<Draft> drafts,
        List<Recommendation> recommendations) {

    static Referral begin(ReferralEvent.ReferralNotified event) {
        return new Referral(
                event.ombudsman(),
                event.reference(),
                event.on(),
                new ReferralPosition.Notified(),
                List.of(event.about()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The enquiry that waits for an answer. */
    public Optional<OmbudsmanEnquiry> openEnquiry() {
        return enquiries.stream().filter(OmbudsmanEnquiry::isOpen).findFirst();
    }

    /** The draft that waits for comments. */
    public Optional<Draft> openDraft() {
        return drafts.stream().filter(Draft::isOpen).findFirst();
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
                ombudsman, reference, notifiedOn, other, cases, rulings, enquiries, drafts, recommendations);
    }

    Referral ruled(Ruled ruling) {
        var more = Lists.plus(rulings, ruling);
        return new Referral(
                ombudsman, reference, notifiedOn, position, cases, more, enquiries, drafts, recommendations);
    }

    Referral about(CaseReference other) {
        var more = Lists.plus(cases, other);
        return new Referral(
                ombudsman, reference, notifiedOn, position, more, rulings, enquiries, drafts, recommendations);
    }

    Referral withEnquiries(List<OmbudsmanEnquiry> others) {
        return new Referral(
                ombudsman, reference, notifiedOn, position, cases, rulings, others, drafts, recommendations);
    }

    Referral withLastEnquiry(UnaryOperator<OmbudsmanEnquiry> change) {
        return withEnquiries(Lists.replaceLast(enquiries, change));
    }

    Referral withDrafts(List<Draft> others) {
        return new Referral(
                ombudsman, reference, notifiedOn, position, cases, rulings, enquiries, others, recommendations);
    }

    Referral withRecommendations(List<Recommendation> others) {
        return new Referral(ombudsman, reference, notifiedOn, position, cases, rulings, enquiries, drafts, others);
    }
}
