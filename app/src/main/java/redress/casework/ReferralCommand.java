package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.organisation.OmbudsmanId;

/** Everything that somebody can ask to be done to a referral. {@link ReferralRules} says yes with events, or no with a reason. */
public sealed interface ReferralCommand {

    /**
     * A case that a referral is about, and the day on which that was received.
     *
     * @param inRegister which of the referrals that an old register told within the case this one is
     */
    record About(CaseReference reference, LocalDate receivedOn, Optional<Integer> inRegister) {

        /** A case whose register told nothing of this referral. */
        public About(CaseReference reference, LocalDate receivedOn) {
            this(reference, receivedOn, Optional.empty());
        }
    }

    /** The Ombudsman told the council of a referral. */
    record Notify(OmbudsmanId ombudsman, OmbudsmanReference reference, LocalDate on, About about)
            implements ReferralCommand {}

    /** The referral is about this case as well. */
    record AddCase(About about) implements ReferralCommand {}

    /** The referral is not about this case; it was put on it by mistake. */
    record RemoveCase(CaseReference reference, String reason) implements ReferralCommand {}

    /** @param reference as somebody typed it */
    record CorrectReference(String reference, String reason) implements ReferralCommand {}

    /** What an old register told within a case of the referral is this referral. */
    record MeetInRegister(InRegister told) implements ReferralCommand {}

    /** The Ombudsman sent the person back, because the council had not had its chance to answer. */
    record SendBack(LocalDate on, String decision) implements ReferralCommand {}

    /** The Ombudsman assessed whether to investigate. @param decision empty where it will */
    record Assess(LocalDate on, Optional<String> decision) implements ReferralCommand {}

    /** @param due as the letter names it; empty where it names none, so that the council's policy counts */
    record ReceiveEnquiry(LocalDate letterOn, Optional<LocalDate> due, String asked) implements ReferralCommand {}

    /** Puts a document into the bundle that goes with the answer. */
    record AddDocument(String title) implements ReferralCommand {}

    /** Asks for more time for what the Ombudsman waits for: the answer to its enquiry, or the reply to its report. */
    record AskExtension(LocalDate on, LocalDate until, String reason) implements ReferralCommand {}

    /** @param until the new date; empty where the Ombudsman refused */
    record AnswerExtension(LocalDate on, Optional<LocalDate> until) implements ReferralCommand {}

    record SendReply(LocalDate on) implements ReferralCommand {}

    record ReceiveDraft(LocalDate on, LocalDate commentsDue, String summary) implements ReferralCommand {}

    record SendComments(LocalDate on, String comments) implements ReferralCommand {}

    /** @param receivedOn when the council received the report, where the decision is one; empty for the day of the decision */
    record Decide(LocalDate on, String decision, String summary, Optional<LocalDate> receivedOn)
            implements ReferralCommand {

        /** A decision that the council received on its day. */
        public Decide(LocalDate on, String decision, String summary) {
            this(on, decision, summary, Optional.empty());
        }
    }

    /**
     * @param accepted what the council accepts of the report
     * @param action what it has done and will do, and by when
     */
    record ReplyToReport(LocalDate on, String accepted, String action) implements ReferralCommand {}

    /** @param owner the senior officer who answers for it */
    record Recommend(Purpose.Remedy remedy, String text, LocalDate dueOn, StaffId owner) implements ReferralCommand {}

    record RecordDone(int recommendation, LocalDate on, String evidence) implements ReferralCommand {}

    /** Takes back what was recorded by mistake. @param told its number among all that was told of the referral, from 1 */
    record TakeBack(int told, String reason) implements ReferralCommand {}
}
