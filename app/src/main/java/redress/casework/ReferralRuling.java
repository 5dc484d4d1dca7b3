package redress.casework;

import java.util.Optional;
import java.util.function.Supplier;
import redress.journal.Refusal;

/** The answer to a command to a referral: what happens, or why it may not. */
public sealed interface ReferralRuling {

    record Accepted(ReferralEvent event) implements ReferralRuling {}

    record Refused(Refusal refusal) implements ReferralRuling {}

    /** What happens where nothing stands against it. */
    static ReferralRuling unless(Optional<Refusal> refusal, Supplier<ReferralEvent> event) {
        return refusal.<ReferralRuling>map(Refused::new).orElseGet(() -> new Accepted(event.get()));
    }
}
