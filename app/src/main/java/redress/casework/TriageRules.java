package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/** When a representation may be decided, and decided again. */
final class TriageRules {

    private TriageRules() {}

    /**
     * A case may be decided again while it is open, and after it was routed out (the other route may send it back). What
     * was answered, resolved or withdrawn is reopened first, so that the reason for reopening is on record.
     */
    static Ruling decide(Case known, CaseCommand.DecideTriage command, LocalDate today, RuleBook book) {
        return reachable(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.reason(), "reason", "Write the reason for the decision."))
                .or(() -> procedureNamed(command.decision(), book))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.Triaged(command.on(), command.decision(), Personal.of(command.reason()))));
    }

    private static Optional<Ruling> reachable(Case known) {
        var barred = switch (known.position()) {
            case Position.AwaitingTriage _, Position.UnderWay _ -> false;
            case Position.Responded _ -> true;
            case Position.Closed(var on, var why) -> why != ClosingReason.ROUTED_OUT;
        };
        return barred
                ? refuse(
                        "already-ended",
                        "",
                        "This case was already answered or closed. Reopen it first, with the reason.")
                : Optional.empty();
    }

    private static Optional<Ruling> procedureNamed(Triage decision, RuleBook book) {
        if (!(decision instanceof Triage.TakenForward(var kind, var procedure))) {
            return Optional.empty();
        }
        if (kind == Kind.COMPLAINT && procedure.isEmpty()) {
            return refuse("no-procedure", "procedure", "Choose the procedure for this complaint.");
        }
        return procedure.filter(named -> book.find(named).isEmpty()).isPresent()
                ? refuse("no-such-procedure", "procedure", "Choose one of the council's procedures.")
                : Optional.empty();
    }
}
