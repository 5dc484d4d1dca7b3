package redress.casework;

import static redress.casework.Rules.dated;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;

/** What the Ombudsman tells the council is recorded whether the case is open or closed. */
final class OmbudsmanRules {

    private OmbudsmanRules() {}

    static Ruling refer(Case known, CaseCommand.NotifyOmbudsmanReferral command, LocalDate today) {
        return dated(known, command.referredOn(), today, "referredOn")
                .orElseGet(() -> Ruling.accept(new OmbudsmanReferralNotified(
                        known.handling().referrals().size() + 1, command.referredOn(), command.decision())));
    }

    static Ruling decide(Case known, CaseCommand.RecordOmbudsmanDecision command) {
        return known.handling().referrals().stream()
                .filter(referral -> referral.referral() == command.referral())
                .findFirst()
                .map(referral -> decide(referral, command.decision()))
                .orElseGet(() ->
                        Ruling.refuse("no-such-referral", "referral", "Choose one of the referrals of this case."));
    }

    private static Ruling decide(OmbudsmanReferralNotified referral, String decision) {
        return referral.decision().isPresent()
                ? Ruling.refuse("already-decided", "decision", "The decision on this referral is already recorded.")
                : Ruling.accept(new OmbudsmanReferralNotified(
                        referral.referral(), referral.referredOn(), Optional.of(decision)));
    }
}
