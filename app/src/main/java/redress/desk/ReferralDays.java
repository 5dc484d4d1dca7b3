package redress.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import redress.casework.ReferralEvent;
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
import redress.journal.Recorded;

/** The day on which something happened to a referral; of what has no day of its own, the one on which it was recorded. */
final class ReferralDays {

    private ReferralDays() {}

    static LocalDate of(Recorded recorded, ReferralEvent event, ZoneId zone) {
        return happened(event)
                .orElseGet(() -> recorded.happenedAt().atZone(zone).toLocalDate());
    }

    /** Empty for what has no day of its own. */
    static Optional<LocalDate> happened(ReferralEvent event) {
        return switch (event) {
            case ReferralNotified it -> Optional.of(it.on());
            case ReferralSentBack it -> Optional.of(it.on());
            case ReferralTakenUp it -> Optional.of(it.on());
            case ReferralClosed it -> Optional.of(it.on());
            case EnquiryReceived it -> Optional.of(it.letterOn());
            case EnquiryExtensionAsked it -> Optional.of(it.on());
            case EnquiryExtensionAnswered it -> Optional.of(it.on());
            case EnquiryReplySent it -> Optional.of(it.on());
            case DraftDecisionReceived it -> Optional.of(it.on());
            case DraftCommentsSent it -> Optional.of(it.on());
            case ReferralDecided it -> Optional.of(it.on());
            case ReportReceived it -> Optional.of(it.on());
            case ReplyExtensionAsked it -> Optional.of(it.on());
            case ReplyExtensionAnswered it -> Optional.of(it.on());
            case ReportReplySent it -> Optional.of(it.on());
            case RecommendationDone it -> Optional.of(it.on());
            case ReferralCaseAdded _,
                    ReferralCaseRemoved _,
                    ReferralReferenceCorrected _,
                    ReferralMetInRegister _,
                    EnquiryDocumentAdded _,
                    RecommendationMade _,
                    ReferralTakenBack _ -> Optional.empty();
        };
    }
}
