package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.organisation.OmbudsmanId;

/** Everything that somebody can ask to be done to a referral. {@link ReferralRules} says yes with events, or no with a reason. */
public sealed interface ReferralCommand {

    /** A case that a referral is about, and the day on which that was received. */
    record About(CaseReference reference, LocalDate receivedOn) {}

    /** The Ombudsman told the council of a referral. */
    record Notify(OmbudsmanId ombudsman, OmbudsmanReference reference, LocalDate on, About about)
            implements ReferralCommand {}

    /** The referral is about this case as well. */
    record AddCase(About about) implements ReferralCommand {}

    /** The Ombudsman sent the person back, because the council had not had its chance to answer. */
    record SendBack(LocalDate on, String decision) implements ReferralCommand {}

    /** The Ombudsman assessed whether to investigate. @param decision empty where it will */
    record Assess(LocalDate on, Optional<String> decision) implements ReferralCommand {}

    /** @param due as the letter names it; empty where it names none, so that the council's policy counts */
    record ReceiveEnquiry(LocalDate letterOn, Optional<LocalDate> due, String asked) implements ReferralCommand {}

    /** Puts a document into the bundle that goes with the answer. */
    record AddDocument(String title) implements ReferralCommand {}

    record AskExtension(LocalDate on, LocalDate until, String reason) implements ReferralCommand {}

    /** @param until the new date; empty where the Ombudsman refused */
    record AnswerExtension(LocalDate on, Optional<LocalDate> until) implements ReferralCommand {}

    record SendReply(LocalDate on) implements ReferralCommand {}

    record ReceiveDraft(LocalDate on, LocalDate commentsDue, String summary) implements ReferralCommand {}

    record SendComments(LocalDate on, String comments) implements ReferralCommand {}

    record Decide(LocalDate on, String decision, String summary) implements ReferralCommand {}

    /** @param owner the senior officer who answers for it */
    record Recommend(Purpose.Remedy remedy, String text, LocalDate dueOn, StaffId owner) implements ReferralCommand {}

    record RecordDone(int recommendation, LocalDate on, String evidence) implements ReferralCommand {}
}
