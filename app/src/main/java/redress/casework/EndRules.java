package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.open;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import redress.journal.Personal;

/** When a case ends, and begins again. Nothing ends before what was done on it until then. */
final class EndRules {

    private EndRules() {}

    /** A complaint closes when it was answered, or was resolved; anything else closes when there is no more to do. */
    static Ruling close(Case known, CaseCommand.Close command, LocalDate today, RuleBook book) {
        var closed = new CaseEvent.Closed(command.on(), command.why());
        return open(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> known.triage().isEmpty()
                        ? refuse("not-triaged", "", "Decide what this representation is before closing it.")
                        : Optional.empty())
                .or(() -> fitting(known, command.why()))
                .or(() -> beforeResponse(known, command.on()))
                .or(() -> inOrder(known, closed, book))
                .orElseGet(() -> Ruling.accept(closed));
    }

    private static Optional<Ruling> beforeResponse(Case known, LocalDate on) {
        return known.proceedings().answers().stream()
                .map(CaseEvent.ResponseSent::on)
                .filter(on::isBefore)
                .max(Comparator.naturalOrder())
                .flatMap(sent -> refuse(
                        "before-response",
                        "on",
                        "The date must be on or after " + Words.date(sent) + ", when the response was sent."));
    }

    private static Optional<Ruling> inOrder(Case known, CaseEvent ending, RuleBook book) {
        return Chronology.muddled(known, Evolution.evolve(Optional.of(known), ending), "on", book);
    }

    private static Optional<Ruling> fitting(Case known, ClosingReason why) {
        return switch (why) {
            case ANSWERED ->
                isFeedback(known)
                        ? refuse(
                                "nothing-asked",
                                "why",
                                "It asked for no answer. Close it as passed to the team, or as resolved.")
                        : answered(known, "not-answered", "The response was not sent yet.");
            case RESOLVED, PASSED_ON ->
                known.isComplaint()
                        ? refuse(
                                "complaint-needs-response",
                                "why",
                                "A complaint closes with a written response. If the person withdraws it, record that.")
                        : Optional.empty();
            case WITHDRAWN -> refuse("use-withdraw", "why", "Record the withdrawal with its date and reason instead.");
            case RESOLVED_INFORMALLY, SETTLED ->
                refuse("use-step", "why", "Record the step by which it was resolved instead.");
            case ROUTED_OUT -> refuse("use-triage", "why", "Decide the triage again with the route it takes.");
        };
    }

    private static boolean isFeedback(Case known) {
        return known.kind()
                .filter(kind -> kind == Kind.COMPLIMENT || kind == Kind.COMMENT)
                .isPresent();
    }

    /** A later stage that somebody asked for is owed its own answer, whatever was answered before. */
    private static Optional<Ruling> answered(Case known, String code, String sentence) {
        if (!known.isComplaint() || known.proceedings().isAnswered()) {
            return Optional.empty();
        }
        return refuse(
                code,
                "why",
                known.proceedings().firstAnswer().isEmpty()
                        ? sentence
                        : "A later stage was asked for, and its response was not sent yet. If the person no longer wants it,"
                                + " record the withdrawal.");
    }

    /** What the person no longer wants. What was answered stays answered: then only what is open since is withdrawn. */
    static Ruling withdraw(Case known, CaseCommand.Withdraw command, LocalDate today, RuleBook book) {
        var withdrawn = new CaseEvent.Withdrawn(command.on(), Personal.of(command.reason()));
        return open(known)
                .or(() -> known.position() instanceof Position.Responded
                        ? refuse(
                                "already-answered",
                                "",
                                "The response was already sent, so nothing is left to withdraw. Close the case instead.")
                        : Optional.empty())
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.reason(), "reason", "Write why it is withdrawn, as the person said it."))
                .or(() -> inOrder(known, withdrawn, book))
                .orElseGet(() -> Ruling.accept(withdrawn));
    }

    static Ruling reopen(Case known, CaseCommand.Reopen command, LocalDate today) {
        return ended(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> beforeEnd(known, command.on()))
                .or(() -> said(command.reason(), "reason", "Write why the case is reopened."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.Reopened(command.on(), Personal.of(command.reason()))));
    }

    private static Optional<Ruling> ended(Case known) {
        return known.isClosed() || known.position() instanceof Position.Responded
                ? Optional.empty()
                : refuse("not-closed", "", "This case is not closed.");
    }

    private static Optional<Ruling> beforeEnd(Case known, LocalDate on) {
        return switch (known.position()) {
            case Position.AwaitingTriage _, Position.UnderWay _ -> Optional.empty();
            case Position.Responded(var kind, var sent) -> notBefore(on, sent, "the response was sent");
            case Position.Closed(var closed, var why) -> notBefore(on, closed, "the case was closed");
        };
    }

    private static Optional<Ruling> notBefore(LocalDate on, LocalDate ended, String words) {
        return on.isBefore(ended)
                ? refuse(
                        "before-closing",
                        "on",
                        "The date must be on or after " + Words.date(ended) + ", when " + words + ".")
                : Optional.empty();
    }
}
