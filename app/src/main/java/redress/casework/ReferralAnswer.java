package redress.casework;

import java.time.Instant;
import redress.journal.Actor;
import redress.journal.Refusal;

/** What came of a command that was given to a referral. */
public sealed interface ReferralAnswer {

    record Done(ReferralFile file) implements ReferralAnswer {}

    /** The rules say no. Nothing was written. */
    record Refused(Refusal refusal) implements ReferralAnswer {}

    /** Somebody else changed the referral since it was opened. Nothing was written; here it is as it is now. */
    record Conflict(Actor by, Instant at, ReferralFile now) implements ReferralAnswer {}

    /** There is no such referral, or none of its cases may be seen. */
    record Unknown() implements ReferralAnswer {}
}
