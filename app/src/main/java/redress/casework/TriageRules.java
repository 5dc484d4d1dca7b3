package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.procedure.Procedure;

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
                .or(() -> groundNamed(command.decision(), book))
                .or(() -> atRisk(known, command, book))
                .or(() -> command.considered().flatMap(TriageRules::told))
                .orElseGet(() -> new Ruling.Accepted(events(command)));
    }

    private static List<CaseEvent> events(CaseCommand.DecideTriage command) {
        var triaged = new CaseEvent.Triaged(command.on(), command.decision(), Personal.of(command.reason()));
        return command.considered()
                .<List<CaseEvent>>map(considered -> List.of(
                        new CaseEvent.SafeguardingConsidered(
                                command.on(), considered.answer(), Personal.of(considered.words())),
                        triaged))
                .orElseGet(() -> List.of(triaged));
    }

    private static Optional<Ruling> told(CaseCommand.Considered considered) {
        return switch (considered.answer()) {
            case NO_CONCERN, NOT_RECORDED -> Optional.empty();
            case HANDED_OVER -> said(considered.words(), "safeguardingWords", "Write who was told, and what.");
            case RETURNED -> said(considered.words(), "safeguardingWords", "Write what safeguarding answered.");
        };
    }

    private static Optional<Ruling> groundNamed(Triage decision, RuleBook book) {
        return decision instanceof Triage.RoutedOut(var route, var reason, var exclusion)
                        && exclusion
                                .filter(ground -> book.ground(ground).isEmpty())
                                .isPresent()
                ? refuse("no-such-ground", "exclusion", "Choose one of the grounds of the rules.")
                : Optional.empty();
    }

    private static Optional<Ruling> atRisk(Case known, CaseCommand.DecideTriage command, RuleBook book) {
        return command.decision() instanceof Triage.TakenForward(var kind, var bound)
                        && bound.flatMap(book::find)
                                .filter(Procedure::safeguardingFirst)
                                .isPresent()
                        && known.proceedings().safeguarding().isEmpty()
                        && command.considered().isEmpty()
                ? refuse(
                        "safeguarding-first",
                        "safeguarding",
                        "Say first whether somebody is at risk of harm. This procedure asks that before anything else.")
                : Optional.empty();
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
