package redress.casework;

import static redress.casework.Rules.complaint;
import static redress.casework.Rules.dated;
import static redress.casework.Rules.open;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;
import static redress.casework.Rules.unanswered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.journal.Personal;
import redress.procedure.OutcomeRule;
import redress.procedure.Procedure;

/** What is complained of, what the person wants to come of it, and what was found. */
final class ElementRules {

    private ElementRules() {}

    static Ruling add(Case known, CaseCommand.AddElement command, LocalDate today) {
        return unanswered(known)
                .or(() -> said(command.complaint(), "complaint", "Write what is complained of."))
                .orElseGet(() -> added(known.nextElement(), command, today));
    }

    private static Ruling added(ElementId id, CaseCommand.AddElement command, LocalDate today) {
        var element = new CaseEvent.ElementAdded(id, command.placement(), Personal.of(command.complaint()));
        return command.sought().isBlank()
                ? Ruling.accept(element)
                : new Ruling.Accepted(
                        List.of(element, new CaseEvent.OutcomeSought(id, today, Personal.of(command.sought()))));
    }

    /** People say it when they are ready, so it may be said anew as long as the case is open, answered or not. */
    static Ruling seek(Case known, CaseCommand.RecordOutcomeSought command, LocalDate today) {
        return open(known)
                .or(() -> there(known, command.element()))
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.words(), "words", "Write what would put it right for the person."))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.OutcomeSought(command.element(), command.on(), Personal.of(command.words()))));
    }

    static Ruling find(Case known, CaseCommand.RecordFinding command, RuleBook book) {
        return complaint(known)
                .or(() -> unanswered(known))
                .or(() -> pursued(known, command.element()))
                .or(() -> listed(known, command.finding(), book))
                .or(() -> said(command.reasons(), "reasons", "Write the reasons for the finding."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.FindingRecorded(
                        command.element(), command.finding(), Personal.of(command.reasons()))));
    }

    /** What is withdrawn is not answered; all of it is withdrawn as a complaint. */
    static Ruling withdraw(Case known, CaseCommand.WithdrawElement command, LocalDate today) {
        return complaint(known)
                .or(() -> unanswered(known))
                .or(() -> pursued(known, command.element()))
                .or(() -> known.pursued().size() == 1
                        ? refuse(
                                "all-of-it",
                                "element",
                                "This is all that is still complained of. Record that the complaint is withdrawn.")
                        : Optional.empty())
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.reason(), "reason", "Write why it is withdrawn, as the person said it."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ElementWithdrawn(
                        command.element(), command.on(), Personal.of(command.reason()))));
    }

    private static Optional<Ruling> pursued(Case known, ElementId element) {
        return there(known, element)
                .or(() -> known.element(element).filter(Element::isWithdrawn).isPresent()
                        ? refuse("withdrawn", "element", "The person has withdrawn this, so it is not answered.")
                        : Optional.empty());
    }

    /** The procedure says what can be found, and rolls nothing else up to an outcome. */
    private static Optional<Ruling> listed(Case known, Finding finding, RuleBook book) {
        var findings = book.procedure(known)
                .flatMap(Procedure::outcome)
                .map(OutcomeRule::findings)
                .orElse(List.of());
        return findings.stream().anyMatch(it -> it.code().equals(finding.value()))
                ? Optional.empty()
                : refuse(
                        "no-such-finding",
                        "finding",
                        findings.isEmpty()
                                ? "This procedure makes no findings."
                                : "Choose one of the findings of this procedure: "
                                        + findings.stream()
                                                .map(OutcomeRule.Outcome::title)
                                                .collect(Collectors.joining(", "))
                                        + ".");
    }

    static Optional<Ruling> there(Case known, ElementId element) {
        return known.element(element).isPresent()
                ? Optional.empty()
                : refuse("no-such-element", "element", "Choose one of the elements of this case.");
    }
}
