package redress.casework;

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

/** What was told of a referral, as the subject of a sentence that begins with it. */
public final class ReferralNouns {

    private ReferralNouns() {}

    public static String of(ReferralEvent event) {
        return switch (event) {
            case ReferralNotified _ -> "The referral";
            case ReferralCaseAdded _ -> "A case that was added";
            case ReferralCaseRemoved _ -> "A case that was taken off";
            case ReferralReferenceCorrected _ -> "The corrected reference";
            case ReferralMetInRegister _ -> "The referral of the old register";
            case ReferralSentBack _ -> "The sending back";
            case ReferralTakenUp _, ReferralClosed _ -> "The assessment";
            case EnquiryReceived it -> "Enquiry " + it.enquiry();
            case EnquiryDocumentAdded it -> "Document %d of enquiry %d".formatted(it.document(), it.enquiry());
            case EnquiryExtensionAsked it -> "The request for more time for enquiry " + it.enquiry();
            case EnquiryExtensionAnswered it -> "The answer about more time for enquiry " + it.enquiry();
            case EnquiryReplySent it -> "The answer to enquiry " + it.enquiry();
            case DraftDecisionReceived it -> "Draft decision " + it.draft();
            case DraftCommentsSent it -> "The comments on draft decision " + it.draft();
            case ReferralDecided _ -> "The decision";
            case ReportReceived _ -> "The report";
            case ReplyExtensionAsked _ -> "The request for more time for the reply to the report";
            case ReplyExtensionAnswered _ -> "The answer about more time for the reply to the report";
            case ReportReplySent _ -> "The reply to the report";
            case RecommendationMade it -> "Recommendation " + it.recommendation();
            case RecommendationDone it -> "What was done about recommendation " + it.recommendation();
            case ReferralTakenBack _ -> "What was taken back";
        };
    }
}
