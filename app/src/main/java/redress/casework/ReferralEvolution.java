package redress.casework;

import java.util.List;
import java.util.Optional;
import redress.casework.ReferralEvent.DraftCommentsSent;
import redress.casework.ReferralEvent.DraftDecisionReceived;
import redress.casework.ReferralEvent.EnquiryDocumentAdded;
import redress.casework.ReferralEvent.EnquiryExtensionAnswered;
import redress.casework.ReferralEvent.EnquiryExtensionAsked;
import redress.casework.ReferralEvent.EnquiryReceived;
import redress.casework.ReferralEvent.EnquiryReplySent;
import redress.casework.ReferralEvent.RecommendationDone;
import redress.casework.ReferralEvent.RecommendationMade;
import redress.casework.ReferralEvent.ReferralCaseAdded;
import redress.casework.ReferralEvent.ReferralCaseRemoved;
import redress.casework.ReferralEvent.ReferralClosed;
import redress.casework.ReferralEvent.ReferralDecided;
import redress.casework.ReferralEvent.ReferralMetInRegister;
import redress.casework.ReferralEvent.ReferralNotified;
import redress.casework.ReferralEvent.ReferralReferenceCorrected;
import redress.casework.ReferralEvent.ReferralSentBack;
import redress.casework.ReferralEvent.ReferralTakenBack;
import redress.casework.ReferralEvent.ReferralTakenUp;
import redress.casework.ReferralEvent.ReplyExtensionAnswered;
import redress.casework.ReferralEvent.ReplyExtensionAsked;
import redress.casework.ReferralEvent.ReportReceived;
import redress.casework.ReferralEvent.ReportReplySent;
import redress.journal.Event;
import redress.journal.Tellings;

/** How each event changes what is known of a referral. Pure: the same events always give the same referral. */
public final class ReferralEvolution {

    private ReferralEvolution() {}

    /** Folds a whole history; empty where no referral was told of. */
    public static Optional<Referral> of(List<? extends Event> history) {
        Optional<Referral> known = Optional.empty();
        for (var event : history) {
            if (event instanceof ReferralEvent happened) {
                known = Optional.of(evolve(known, happened));
            }
        }
        return known;
    }

    /** Where something is taken back, all else is told anew without it, as if it had never been. */
    public static Referral evolve(Optional<Referral> known, ReferralEvent event) {
        var told = known.map(Referral::told).orElseGet(Tellings::none).with(event);
        if (event instanceof ReferralTakenBack(var numbers, var reason)) {
            var standing = told.without(numbers);
            return standing.<Referral>fold(ReferralEvolution::step)
                    .orElseThrow(() -> new IllegalStateException("Nothing is left of a referral after " + event))
                    .telling(standing);
        }
        return step(known, event).telling(told);
    }

    private static Referral step(Optional<Referral> known, ReferralEvent event) {
        return event instanceof ReferralNotified notified
                ? Referral.begin(notified)
                : evolve(
                        known.orElseThrow(() -> new IllegalStateException("No referral was told of before " + event)),
                        event);
    }

    private static Referral evolve(Referral known, ReferralEvent event) {
        return switch (event) {
            case ReferralNotified again -> throw new IllegalStateException("Told of twice: " + again.reference());
            case ReferralCaseAdded(var about) -> known.about(known.about().with(about));
            case ReferralCaseRemoved(var about, var reason) ->
                known.about(known.about().without(about));
            case ReferralReferenceCorrected(var reference, var reason) -> known.called(reference);
            case ReferralMetInRegister(var about, var referral) ->
                known.about(known.about().with(new InRegister(about, referral)));
            case ReferralSentBack(var on, var decision) -> {
                var ruled = new Ruled(on, decision);
                yield known.ruled(ruled).at(new ReferralPosition.SentBack(ruled));
            }
            case ReferralTakenUp(var on) -> known.at(new ReferralPosition.UnderInvestigation(on));
            case ReferralClosed(var on, var decision) -> decided(known, new Ruled(on, decision));
            case ReferralDecided(var on, var decision, var summary) -> decided(known, new Ruled(on, decision));
            case EnquiryReceived received ->
                known.withEnquiries(Lists.plus(known.enquiries(), OmbudsmanEnquiry.begin(received)));
            case EnquiryDocumentAdded document -> known.withLastEnquiry(enquiry -> enquiry.with(document));
            case EnquiryExtensionAsked asked ->
                known.withLastEnquiry(enquiry -> enquiry.with(enquiry.moreTime().with(asked)));
            case EnquiryExtensionAnswered answered ->
                known.withLastEnquiry(enquiry -> enquiry.with(enquiry.moreTime().with(answered)));
            case EnquiryReplySent reply -> known.withLastEnquiry(enquiry -> enquiry.with(reply));
            case DraftDecisionReceived received -> known.withDrafts(Lists.plus(known.drafts(), Draft.begin(received)));
            case DraftCommentsSent comments ->
                known.withDrafts(Lists.replaceLast(known.drafts(), last -> last.with(comments)));
            case ReportReceived report -> known.with(ReportReply.begin(report));
            case ReplyExtensionAsked asked ->
                known.withReply(reply -> reply.with(reply.moreTime().with(asked)));
            case ReplyExtensionAnswered answered ->
                known.withReply(reply -> reply.with(reply.moreTime().with(answered)));
            case ReportReplySent sent -> known.withReply(reply -> reply.with(sent));
            case RecommendationMade made ->
                known.withRecommendations(
                        Lists.plus(known.recommendations(), new Recommendation(made, Optional.empty())));
            case ReferralTakenBack _ -> known;
            case RecommendationDone done ->
                known.withRecommendations(known.recommendations().stream()
                        .map(each -> each.number() == done.recommendation()
                                ? new Recommendation(each.made(), Optional.of(done))
                                : each)
                        .toList());
        };
    }

    private static Referral decided(Referral known, Ruled ruled) {
        return known.ruled(ruled).at(new ReferralPosition.Decided(ruled));
    }
}
