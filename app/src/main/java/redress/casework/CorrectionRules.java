package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.procedure.Milestone;
import redress.procedure.Step;

/**
 * What may be put right afterwards, on an open case or a closed one. A date is corrected by the rules under which its
 * fact was recorded, and never so that something that was done could not have been done: then that is corrected first.
 */
final class CorrectionRules {

    private CorrectionRules() {}

    static Ruling correct(Case known, CaseCommand.Correct command, LocalDate today, RuleBook book) {
        return dated(known, command.on(), today, "on")
                .or(() -> said(command.reason(), "reason", "Write why this is corrected."))
                .or(() -> fitting(known, command.correction(), today, book))
                .or(() -> muddled(known, command, book))
                .orElseGet(() -> new Ruling.Accepted(events(known, command, book)));
    }

    private static List<CaseEvent> events(Case known, CaseCommand.Correct command, RuleBook book) {
        var corrected = corrected(command, command.correction());
        return command.correction() instanceof Correction.StepTakenOn(var fact, var date)
                        && known.position() instanceof Position.Closed(var on, var why)
                        && why == ClosingReason.RESOLVED_INFORMALLY
                        && step(known, fact, book).filter(Step::closes).isPresent()
                ? List.of(corrected, corrected(command, new Correction.ClosedOn(date)))
                : List.of(corrected);
    }

    private static CaseEvent corrected(CaseCommand.Correct command, Correction correction) {
        return new CaseEvent.Corrected(command.on(), correction, Personal.of(command.reason()));
    }

    private static Optional<Ruling> fitting(Case known, Correction correction, LocalDate today, RuleBook book) {
        var handling = known.handling();
        var proceedings = known.proceedings();
        return switch (correction) {
            case Correction.ReceivedOn(var date) ->
                date.isAfter(earliestStep(known, today, book))
                        ? refuse(
                                "after-next-step",
                                "date",
                                "The date received must be on or before " + Words.date(earliestStep(known, today, book))
                                        + ", when the first step was taken.")
                        : Optional.empty();
            case Correction.ReceivedBy _, Correction.RelationshipOf _ -> Optional.empty();
            case Correction.PlannedOn(var date) ->
                there(handling.plan(), "not-planned", "There is no plan yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.StepTakenOn(var fact, var date) ->
                there(known.step(fact), "not-done", "This is not recorded yet.")
                        .or(() -> step(known, fact, book).filter(Step::early).isPresent()
                                ? StepRules.notLater(date, today, "date")
                                : dated(known, date, today, "date"));
            case Correction.StageOpenedOn(var stage, var date) ->
                there(proceedings.opening(stage), "not-asked-for", "This stage was not asked for yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.StageAnsweredOn(var stage, var date) ->
                there(proceedings.answer(stage), "not-answered", "The response was not sent yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.SignedOn(var date) ->
                there(handling.signed(), "not-signed", "The response is not signed.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.WithdrawnOn(var date) ->
                there(handling.withdrawnOn(), "not-withdrawn", "It is not withdrawn.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.ClosedOn(var date) -> closed(known).or(() -> dated(known, date, today, "date"));
            case Correction.AcknowledgedOn(var date) ->
                there(handling.acknowledged(), "not-acknowledged", "It is not acknowledged yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.RespondedOn(var date) ->
                there(proceedings.firstAnswer(), "not-answered", "The response was not sent yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.ElementPlaced(var element, var placement) ->
                known.element(element).isPresent()
                        ? Optional.empty()
                        : refuse("no-such-element", "element", "Choose one of the elements of this case.");
        };
    }

    private static Optional<Ruling> there(Optional<?> fact, String code, String sentence) {
        return fact.isPresent() ? Optional.empty() : refuse(code, "date", sentence);
    }

    private static Optional<Ruling> closed(Case known) {
        if (!(known.position() instanceof Position.Closed(var on, var why))) {
            return refuse("not-closed", "date", "This case is not closed.");
        }
        return switch (why) {
            case WITHDRAWN -> refuse("use-withdrawal", "date", "Correct the date of the withdrawal instead.");
            case RESOLVED_INFORMALLY ->
                refuse("use-step", "date", "Correct the date of the step by which it was resolved instead.");
            case ANSWERED, RESOLVED, PASSED_ON, ROUTED_OUT -> Optional.empty();
        };
    }

    /** What would be out of its order only because of this correction. */
    private static Optional<Ruling> muddled(Case known, CaseCommand.Correct command, RuleBook book) {
        var after = known;
        for (var event : events(known, command, book)) {
            after = Evolution.evolve(Optional.of(after), event);
        }
        var already = Chronology.faults(known, book).stream()
                .map(Chronology.Fault::where)
                .collect(Collectors.toSet());
        return Chronology.faults(after, book).stream()
                .filter(fault -> !already.contains(fault.where()))
                .findFirst()
                .map(Chronology.Fault::refusal)
                .map(refusal -> new Ruling.Refused(
                        new Refusal(refusal.code(), field(command.correction()), refusal.sentence())));
    }

    private static String field(Correction correction) {
        return correction instanceof Correction.ReceivedBy ? "channel" : "date";
    }

    private static Optional<Step> step(Case known, Milestone fact, RuleBook book) {
        return book.governing(known).flatMap(procedure -> procedure.step(fact));
    }

    /** Nothing on a case lies before its receipt, but for what its procedure lets lie there. */
    private static LocalDate earliestStep(Case known, LocalDate today, RuleBook book) {
        var facts = book.milestones(known).facts().entrySet().stream()
                .filter(fact -> !book.liesBefore(known, fact.getKey()))
                .map(Map.Entry::getValue);
        return Stream.of(facts, DaysAfterReceipt.correctable(known), known.receipt().latest().stream())
                .flatMap(days -> days)
                .filter(day -> day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }
}
