package redress.casework;

import static redress.casework.ReferralRules.refusal;
import static redress.casework.ReferralRules.said;
import static redress.casework.ReferralRuling.unless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.casework.ReferralCommand.TakeBack;
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
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.journal.Tellings.Telling;

/**
 * What was recorded of a referral by mistake and can be taken back: all that happened on its way, as long as nothing rests on
 * it. What it is called and which cases it is about is put right by {@link BelongingRules}.
 */
public final class ReferralMistakes {

    private ReferralMistakes() {}

    static ReferralRuling takeBack(Referral known, TakeBack it) {
        return unless(
                facts(known).stream().anyMatch(fact -> fact.number() == it.told())
                        ? resting(known, it.told())
                                .map(later -> refusal(
                                        "rests-on-it",
                                        "told",
                                        "%s rests on this. Take that back first."
                                                .formatted(ReferralNouns.of(later.event()))))
                                .orElseGet(
                                        () -> said(it.reason(), "reason", "Write how you know that it was a mistake."))
                        : refusal(
                                "nothing-to-take-back", "told", "Choose something that was recorded and still stands."),
                () -> new ReferralTakenBack(with(known, it.told()), Personal.of(it.reason())));
    }

    /** What the form lists, in the order in which it was recorded. */
    public static List<Telling<ReferralEvent>> facts(Referral known) {
        return known.told().standing().stream()
                .filter(telling -> isFact(telling.event()))
                .toList();
    }

    /** The latest of what rests on it, which must go first; empty where nothing does. */
    public static Optional<Telling<ReferralEvent>> resting(Referral known, int told) {
        return known.told()
                .standing(told)
                .flatMap(fact -> known.told().standing().stream()
                        .filter(later -> later.number() > told && rests(later.event(), fact.event()))
                        .reduce((earlier, later) -> later));
    }

    /** A decision that is a report came with the reply that it wants; that goes with it. */
    private static List<Integer> with(Referral known, int told) {
        return Stream.concat(
                        Stream.of(told),
                        known
                                .told()
                                .standing(told + 1)
                                .filter(next -> next.event() instanceof ReportReceived)
                                .map(Telling::number)
                                .stream())
                .toList();
    }

    private static boolean isFact(ReferralEvent event) {
        return switch (event) {
            case ReferralNotified _,
                    ReferralCaseAdded _,
                    ReferralCaseRemoved _,
                    ReferralReferenceCorrected _,
                    ReportReceived _,
                    ReferralTakenBack _ -> false;
            case ReferralMetInRegister _,
                    ReferralSentBack _,
                    ReferralTakenUp _,
                    ReferralClosed _,
                    ReferralDecided _,
                    EnquiryReceived _,
                    EnquiryDocumentAdded _,
                    EnquiryExtensionAsked _,
                    EnquiryExtensionAnswered _,
                    EnquiryReplySent _,
                    DraftDecisionReceived _,
                    DraftCommentsSent _,
                    ReplyExtensionAsked _,
                    ReplyExtensionAnswered _,
                    ReportReplySent _,
                    RecommendationMade _,
                    RecommendationDone _ -> true;
        };
    }

    /** Whether what came later could not have been recorded without what came before it. */
    private static boolean rests(ReferralEvent later, ReferralEvent before) {
        return switch (before) {
            case ReferralSentBack _ -> later instanceof ReferralTakenUp || later instanceof ReferralClosed;
            case ReferralTakenUp _ ->
                later instanceof EnquiryReceived
                        || later instanceof DraftDecisionReceived
                        || later instanceof ReferralDecided;
            case ReferralClosed _, ReferralDecided _ ->
                later instanceof RecommendationMade
                        || later instanceof ReplyExtensionAsked
                        || later instanceof ReportReplySent;
            case EnquiryReceived(var enquiry, var letterOn, var due, var asked) ->
                enquiryOf(later).equals(Optional.of(enquiry));
            // The numbers of a bundle go on without a gap, for the Ombudsman has them.
            case EnquiryDocumentAdded it ->
                later instanceof EnquiryDocumentAdded next && next.enquiry() == it.enquiry();
            case EnquiryExtensionAsked it ->
                later instanceof EnquiryExtensionAnswered answer && answer.enquiry() == it.enquiry();
            case EnquiryExtensionAnswered it ->
                later instanceof EnquiryExtensionAsked again && again.enquiry() == it.enquiry();
            case EnquiryReplySent _ -> later instanceof EnquiryReceived;
            case DraftDecisionReceived it ->
                later instanceof DraftCommentsSent comments && comments.draft() == it.draft();
            case DraftCommentsSent _ -> later instanceof DraftDecisionReceived;
            case ReplyExtensionAsked _ -> later instanceof ReplyExtensionAnswered;
            case ReplyExtensionAnswered _ -> later instanceof ReplyExtensionAsked;
            case RecommendationMade it ->
                later instanceof RecommendationDone done && done.recommendation() == it.recommendation();
            case ReferralMetInRegister it ->
                later instanceof ReferralCaseRemoved removed && removed.about().equals(it.about());
            case ReportReplySent _,
                    RecommendationDone _,
                    ReferralNotified _,
                    ReferralCaseAdded _,
                    ReferralCaseRemoved _,
                    ReferralReferenceCorrected _,
                    ReportReceived _,
                    ReferralTakenBack _ -> false;
        };
    }

    /** The enquiry that something was done about. */
    private static Optional<Integer> enquiryOf(ReferralEvent event) {
        return switch (event) {
            case EnquiryDocumentAdded it -> Optional.of(it.enquiry());
            case EnquiryExtensionAsked it -> Optional.of(it.enquiry());
            case EnquiryExtensionAnswered it -> Optional.of(it.enquiry());
            case EnquiryReplySent it -> Optional.of(it.enquiry());
            case ReferralNotified _,
                    ReferralCaseAdded _,
                    ReferralCaseRemoved _,
                    ReferralReferenceCorrected _,
                    ReferralMetInRegister _,
                    ReferralSentBack _,
                    ReferralTakenUp _,
                    ReferralClosed _,
                    ReferralDecided _,
                    EnquiryReceived _,
                    DraftDecisionReceived _,
                    DraftCommentsSent _,
                    ReportReceived _,
                    ReplyExtensionAsked _,
                    ReplyExtensionAnswered _,
                    ReportReplySent _,
                    RecommendationMade _,
                    RecommendationDone _,
                    ReferralTakenBack _ -> Optional.empty();
        };
    }

    /**
     * An action that a case undertook because an Ombudsman recommended it rests on what this referral tells of that, as long
     * as the action is open.
     *
     * @param undertaking the cases with such an action that no other decided referral is about
     */
    static Optional<Refusal> undertaken(ReferralCommand command, Referral known, Set<CaseReference> undertaking) {
        return command instanceof TakeBack it
                        && known.told().standing(it.told()).stream().anyMatch(fact -> recommends(fact.event(), known))
                ? undertaking.stream()
                        .findFirst()
                        .flatMap(about -> refusal(
                                "undertaken",
                                "told",
                                "Case %s has an open action that follows from a recommendation of the Ombudsman. Record"
                                                .formatted(about)
                                        + " there that it is done, or drop it, first."))
                : Optional.empty();
    }

    /** A decision, or the only thing that was recommended with it. */
    private static boolean recommends(ReferralEvent event, Referral known) {
        return event instanceof ReferralDecided
                || event instanceof ReferralClosed
                || (event instanceof RecommendationMade
                        && known.recommendations().size() == 1);
    }
}
