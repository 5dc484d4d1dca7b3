package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.journal.Event;
import redress.journal.Personal;
import redress.organisation.OmbudsmanId;

/**
 * Everything that can have happened to a referral, each a fact that is never changed. Every free text is {@link Personal}
 * and sealed; codes, numbers, sums and dates are open.
 */
public sealed interface ReferralEvent extends Event {

    record ReferralNotified(OmbudsmanId ombudsman, OmbudsmanReference reference, LocalDate on, CaseReference about)
            implements ReferralEvent {}

    record ReferralCaseAdded(CaseReference about) implements ReferralEvent {}

    /** A case had been put on the referral by mistake. */
    record ReferralCaseRemoved(CaseReference about, Personal<String> reason) implements ReferralEvent {}

    /** The reference had been mistyped. The referral keeps its stream. */
    record ReferralReferenceCorrected(OmbudsmanReference reference, Personal<String> reason) implements ReferralEvent {}

    /** What an old register told within this case, under this number, is this referral. */
    record ReferralMetInRegister(CaseReference about, int referral) implements ReferralEvent {}

    /** Premature: the council had not had its chance to answer. */
    record ReferralSentBack(LocalDate on, String decision) implements ReferralEvent {}

    /** Assessed, and taken up for investigation. */
    record ReferralTakenUp(LocalDate on) implements ReferralEvent {}

    /** Assessed, and decided without an investigation. */
    record ReferralClosed(LocalDate on, String decision) implements ReferralEvent {}

    record EnquiryReceived(int enquiry, LocalDate letterOn, EnquiryDue due, Personal<String> asked)
            implements ReferralEvent {}

    /** @param document its number in the bundle of this enquiry, from 1 */
    record EnquiryDocumentAdded(int enquiry, int document, Personal<String> title) implements ReferralEvent {}

    record EnquiryExtensionAsked(int enquiry, LocalDate on, LocalDate until, Personal<String> reason)
            implements ReferralEvent, MoreTime.Asked {}

    /** @param until the new date; empty where it was refused */
    record EnquiryExtensionAnswered(int enquiry, LocalDate on, Optional<LocalDate> until)
            implements ReferralEvent, MoreTime.Answered {}

    record EnquiryReplySent(int enquiry, LocalDate on) implements ReferralEvent {}

    record DraftDecisionReceived(int draft, LocalDate on, LocalDate commentsDue, Personal<String> summary)
            implements ReferralEvent {}

    record DraftCommentsSent(int draft, LocalDate on, Personal<String> comments) implements ReferralEvent {}

    /** @param decision a code of the council's list */
    record ReferralDecided(LocalDate on, String decision, Personal<String> summary) implements ReferralEvent {}

    /**
     * The decision is a report that wants a reply: by the rule as it was then, whatever comes later.
     *
     * @param within how long the council has for it, counted from {@code on}
     */
    record ReportReceived(LocalDate on, Length within, DayOne dayOne) implements ReferralEvent {}

    record ReplyExtensionAsked(LocalDate on, LocalDate until, Personal<String> reason)
            implements ReferralEvent, MoreTime.Asked {}

    /** @param until the new date; empty where it was refused */
    record ReplyExtensionAnswered(LocalDate on, Optional<LocalDate> until)
            implements ReferralEvent, MoreTime.Answered {}

    /**
     * @param accepted what the council accepts of the report
     * @param action what it has done and will do, and by when
     */
    record ReportReplySent(LocalDate on, Personal<String> accepted, Personal<String> action) implements ReferralEvent {}

    record RecommendationMade(
            int recommendation, Purpose.Remedy remedy, Personal<String> text, LocalDate dueOn, StaffId owner)
            implements ReferralEvent {}

    record RecommendationDone(int recommendation, LocalDate on, Personal<String> evidence) implements ReferralEvent {}

    /**
     * What had been told by mistake, and counts no more; it stays in the history.
     *
     * @param told the numbers of the events within this referral, from 1
     */
    record ReferralTakenBack(List<Integer> told, Personal<String> reason) implements ReferralEvent {}
}
