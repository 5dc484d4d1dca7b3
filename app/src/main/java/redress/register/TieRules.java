package redress.register;

import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.register.CaseTie.Standing;
import redress.register.ConductCommand.TieCase;
import redress.register.ConductCommand.UntieCase;

/** In which cases the person is. Somebody says so who recognised them: a name that is the same decides nothing. */
final class TieRules {

    private TieRules() {}

    static Ruling<ConductEvent> tie(Conduct known, TieCase it, LocalDate today) {
        return Ruling.unless(
                over(known, today)
                        .or(() -> Conditions.reference(it.caseReference()))
                        .or(() -> Conditions.past(it.on(), today))
                        .or(() -> refuseIf(
                                known.standing(it.caseReference()).equals(Optional.of(Standing.TIED)),
                                "tied-already",
                                "caseReference",
                                "This case is tied to this person already."))
                        .or(() -> said(it.reason(), "reason", "Write how you know that it is the same person.")),
                () -> Ruling.accept(new ConductEvent.ConductCaseTied(
                        it.by(), it.on(), it.caseReference(), Personal.of(it.reason()))));
    }

    /** Whoever was taken for somebody else is free of it at once, also after all is over. */
    static Ruling<ConductEvent> untie(Conduct known, UntieCase it, LocalDate today) {
        return Ruling.unless(
                Conditions.reference(it.caseReference())
                        .or(() -> Conditions.past(it.on(), today))
                        .or(() -> refuseIf(
                                known.standing(it.caseReference()).equals(Optional.of(Standing.APART)),
                                "apart-already",
                                "caseReference",
                                "It is recorded already that this case is of somebody else."))
                        .or(() -> said(it.reason(), "reason", "Write how you know that it is somebody else.")),
                () -> Ruling.accept(new ConductEvent.ConductCaseUntied(
                        it.by(), it.on(), it.caseReference(), Personal.of(it.reason()))));
    }

    private static Optional<Refusal> over(Conduct known, LocalDate today) {
        return refuseIf(
                known.keptUntil(today).isPresent(),
                "over",
                "",
                "There is nothing to show on a case: contact is not restricted, or not any more.");
    }
}
