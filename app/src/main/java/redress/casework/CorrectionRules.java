package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.journal.Personal;

/** What may be put right afterwards, on an open case or a closed one. */
final class CorrectionRules {

    private CorrectionRules() {}

    static Ruling correct(Case known, CaseCommand.Correct command, LocalDate today, RuleBook book) {
        return dated(known, command.on(), today, "on")
                .or(() -> said(command.reason(), "reason", "Write why this is corrected."))
                .or(() -> fitting(known, command.correction(), today, book))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.Corrected(command.on(), command.correction(), Personal.of(command.reason()))));
    }

    private static Optional<Ruling> fitting(Case known, Correction correction, LocalDate today, RuleBook book) {
        return switch (correction) {
            case Correction.ReceivedOn(var date) ->
                date.isAfter(earliestStep(known, today, book))
                        ? refuse(
                                "after-next-step",
                                "date",
                                "The date received must be on or before " + Words.date(earliestStep(known, today, book))
                                        + ", when the first step was taken.")
                        : Optional.empty();
            case Correction.ReceivedBy(var channel, var point) -> Optional.empty();
            case Correction.RelationshipOf(var relationship) -> Optional.empty();
            case Correction.AcknowledgedOn(var date) ->
                known.handling().acknowledged().isPresent()
                        ? dated(known, date, today, "date")
                        : refuse("not-acknowledged", "date", "It is not acknowledged yet.");
            case Correction.RespondedOn(var date) ->
                known.proceedings().firstAnswer().isPresent()
                        ? dated(known, date, today, "date").or(() -> notBeforeSignature(known, date))
                        : refuse("not-answered", "date", "The response was not sent yet.");
            case Correction.ElementPlaced(var element, var placement) ->
                known.element(element).isPresent()
                        ? Optional.empty()
                        : refuse("no-such-element", "element", "Choose one of the elements of this case.");
        };
    }

    private static LocalDate earliestStep(Case known, LocalDate today, RuleBook book) {
        var handling = known.handling();
        var facts = book.milestones(known).facts().entrySet().stream()
                .filter(fact -> !book.liesBefore(known, fact.getKey()))
                .map(Map.Entry::getValue);
        var promises = handling.periods().stream().map(CaseEvent.ResponsePeriodGiven::on);
        var signature = handling.signed().stream().map(CaseEvent.ResponseSigned::on);
        return Stream.of(facts, promises, signature)
                .flatMap(dates -> dates)
                .filter(step -> step.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    /** A response cannot have gone out before it was signed. */
    private static Optional<Ruling> notBeforeSignature(Case known, LocalDate date) {
        return known.handling()
                .signed()
                .filter(signed -> date.isBefore(signed.on()))
                .flatMap(signed -> refuse(
                        "before-signature",
                        "date",
                        "The response was signed on " + Words.date(signed.on())
                                + "; it cannot have been sent earlier."));
    }
}
