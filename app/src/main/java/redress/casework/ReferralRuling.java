package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import redress.journal.Refusal;

/** The answer to a command to a referral: what happens, or why it may not. */
public sealed interface ReferralRuling {

    /** @param events what happens, in its order; never nothing */
    record Accepted(List<ReferralEvent> events) implements ReferralRuling {}

    record Refused(Refusal refusal) implements ReferralRuling {}

    /** What happens where nothing stands against it. */
    static ReferralRuling unless(Optional<Refusal> refusal, Supplier<ReferralEvent> event) {
        return allUnless(refusal, () -> List.of(event.get()));
    }

    /** The same, where more than one thing happens. */
    static ReferralRuling allUnless(Optional<Refusal> refusal, Supplier<List<ReferralEvent>> events) {
        return refusal.<ReferralRuling>map(Refused::new).orElseGet(() -> new Accepted(events.get()));
    }
}
