package redress.register;

import static redress.register.Conditions.past;
import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.register.ConductCommand.Refer;

/** What a referral must say before anybody is warned: the council looks at its own part first. */
final class ReferralRules {

    private ReferralRules() {}

    static Optional<Refusal> against(Refer it, LocalDate today) {
        return said(it.customer().name(), "name", "Enter the name of the person.")
                .or(() -> it.caseReference().flatMap(Conditions::reference))
                .or(() -> past(it.on(), today))
                .or(() -> refuseIf(
                        it.behaviours().isEmpty(), "no-behaviour", "behaviours", "Choose what the person does."))
                .or(() -> said(it.evidence(), "evidence", "Write what happened, when, and where it is recorded."))
                .or(() -> refuseIf(
                        it.complaint() == ComplaintCheck.NOT_PROPERLY,
                        "complaint-not-put-right",
                        "complaint",
                        "Put right how the complaint was handled first. Then look again whether a referral is needed."))
                .or(() -> said(it.complaintWords(), "complaintWords", "Write how you checked it."))
                .or(() -> refuseIf(
                        it.adjustments() == AdjustmentCheck.NOT_CONSIDERED,
                        "adjustments-not-considered",
                        "adjustments",
                        "Consider first whether the person needs reasonable adjustments."))
                .or(() -> said(it.adjustmentWords(), "adjustmentWords", "Write what you considered."));
    }

    static Ruling<ConductEvent> accept(Refer it) {
        return Ruling.accept(new ConductEvent.ConductReferred(
                it.by(),
                it.on(),
                it.caseReference(),
                it.behaviours(),
                it.complaint(),
                it.adjustments(),
                Personal.of(it.customer()),
                Personal.of(it.evidence()),
                Personal.of(it.complaintWords()),
                Personal.of(it.adjustmentWords())));
    }
}
