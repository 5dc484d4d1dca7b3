package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.journal.Personal;
import redress.procedure.ClockReading;
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
                .or(() -> fitting(known, command, today, book))
                .or(() -> idle(known, command.correction()))
                .or(() -> muddled(known, command, book))
                .or(() -> cured(known, command, today, book))
                .orElseGet(() -> new Ruling.Accepted(events(known, command, book)));
    }

    private static List<CaseEvent> events(Case known, CaseCommand.Correct command, RuleBook book) {
        var corrected = corrected(command, command.correction());
        return command.correction() instanceof Correction.StepTakenOn(var fact, var date)
                        && known.position() instanceof Position.Closed(var on, var why)
                        && why.isByStep()
                        && step(known, fact, book)
                                .filter(step -> step.closes().isPresent())
                                .isPresent()
                ? List.of(corrected, corrected(command, new Correction.ClosedOn(date)))
                : List.of(corrected);
    }

    private static CaseEvent corrected(CaseCommand.Correct command, Correction correction) {
        return new CaseEvent.Corrected(command.on(), correction, Personal.of(command.reason()));
    }

    private static Optional<Ruling> fitting(Case known, CaseCommand.Correct command, LocalDate today, RuleBook book) {
        var handling = known.handling();
        var proceedings = known.proceedings();
        return switch (command.correction()) {
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
            case Correction.PausedFrom(var pause, var date) -> paused(known, pause, date, today);
            case Correction.PauseToldOn(var pause, var date) -> paused(known, pause, date, today);
            case Correction.ResumedOn(var pause, var date) ->
                there(proceedings.pause(pause).flatMap(Pause::resumed), "not-resumed", "The case has not gone on yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.AcknowledgedOn(var date) ->
                there(handling.acknowledged(), "not-acknowledged", "It is not acknowledged yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.RespondedOn(var date) ->
                there(proceedings.firstAnswer(), "not-answered", "The response was not sent yet.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.ConsideredOn(var date) ->
                there(proceedings.safeguarding(), "not-asked", "Nobody has asked yet whether anybody is at risk.")
                        .or(() -> dated(known, date, today, "date"));
            case Correction.PeriodGiven it -> AgreedTimeRules.period(known, it, today);
            case Correction.TimeExtended it ->
                AgreedTimeRules.extension(known, it, after(known, command, book), today, book);
            case Correction.TakenBack(var mistake) -> TakeBackRules.refused(known, mistake, book);
            case Correction.ElementPlaced(var element, var placement) ->
                known.element(element).isPresent()
                        ? Optional.empty()
                        : refuse("no-such-element", "element", "Choose one of the elements of this case.");
            case Correction.LateEntry _ -> refuse("not-alone", "", "A late entry is recorded with what it enters.");
        };
    }

    /** Who a person is and how to reach them is sealed, and so has an event of its own. */
    static Ruling person(Case known, CaseCommand.CorrectPerson command, LocalDate today, RuleBook book) {
        var found = known.person(command.person());
        return dated(known, command.on(), today, "on")
                .or(() -> said(command.reason(), "reason", "Write why this is corrected."))
                .or(() -> found.isPresent()
                        ? Optional.empty()
                        : refuse("no-such-person", "what", "Choose one of the people of this case."))
                .or(() -> AppointmentRules.renamed(
                        known, found.orElseThrow(), command.details().name(), book))
                .or(() -> found.orElseThrow().details().equals(Personal.of(command.details()))
                        ? unchanged("name")
                        : Optional.empty())
                .orElseGet(() -> Ruling.accept(new CaseEvent.PersonCorrected(
                        command.person(),
                        command.on(),
                        Personal.of(command.details()),
                        Personal.of(command.reason()))));
    }

    private static Optional<Ruling> idle(Case known, Correction correction) {
        return Evolution.corrected(known, correction).equals(known) ? unchanged(field(correction)) : Optional.empty();
    }

    private static Optional<Ruling> unchanged(String field) {
        return refuse(
                "nothing-changes",
                field,
                "This is what is recorded already. Change what is wrong, or leave it as it is.");
    }

    private static Optional<Ruling> paused(Case known, int pause, LocalDate date, LocalDate today) {
        return there(known.proceedings().pause(pause), "not-paused", "The case did not stand still so often.")
                .or(() -> dated(known, date, today, "date"));
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
            case RESOLVED_INFORMALLY, SETTLED ->
                refuse("use-step", "date", "Correct the date of the step by which it was resolved instead.");
            case ANSWERED, RESOLVED, PASSED_ON, ROUTED_OUT -> Optional.empty();
        };
    }

    /** What would be out of its order only because of this correction. */
    private static Optional<Ruling> muddled(Case known, CaseCommand.Correct command, RuleBook book) {
        return Chronology.muddled(known, after(known, command, book), field(command.correction()), book);
    }

    private static Case after(Case known, CaseCommand.Correct command, RuleBook book) {
        return Evolution.after(known, events(known, command, book));
    }

    /**
     * A date that had passed when the case was found to have stood still has passed: it is not met by that, and does not
     * move on. A clock that only asks by when the case goes on follows the day on which it did, as any clock its facts.
     */
    private static Optional<Ruling> cured(Case known, CaseCommand.Correct command, LocalDate today, RuleBook book) {
        if (!ofPause(command.correction())) {
            return Optional.empty();
        }
        var after = book.readings(after(known, command, book));
        return book.readings(known).stream()
                .filter(was -> was.rule().pause().isPresent() && was.isLateOn(today))
                .filter(was -> after.stream().noneMatch(is -> isAsLate(is, was, today)))
                .flatMap(was -> was.due().stream())
                .findFirst()
                .flatMap(due -> refuse(
                        "cures-a-breach",
                        "date",
                        "A date passed on " + Words.date(due)
                                + ". No correction of when the case stood still can change that."));
    }

    static boolean ofPause(Correction correction) {
        return correction instanceof Correction.PausedFrom
                || correction instanceof Correction.PauseToldOn
                || correction instanceof Correction.ResumedOn;
    }

    private static boolean isAsLate(ClockReading is, ClockReading was, LocalDate today) {
        return is.rule().id().equals(was.rule().id())
                && is.isLateOn(today)
                && !is.due().orElseThrow().isAfter(was.due().orElseThrow());
    }

    private static String field(Correction correction) {
        return switch (correction) {
            case Correction.ReceivedBy _ -> "channel";
            case Correction.TakenBack _, Correction.ElementPlaced _ -> "what";
            case Correction.PeriodGiven _ -> "on";
            case Correction.TimeExtended _ -> "agreedOn";
            case Correction.ReceivedOn _,
                    Correction.RelationshipOf _,
                    Correction.PlannedOn _,
                    Correction.StepTakenOn _,
                    Correction.StageOpenedOn _,
                    Correction.StageAnsweredOn _,
                    Correction.SignedOn _,
                    Correction.WithdrawnOn _,
                    Correction.ClosedOn _,
                    Correction.PausedFrom _,
                    Correction.PauseToldOn _,
                    Correction.ResumedOn _,
                    Correction.AcknowledgedOn _,
                    Correction.RespondedOn _,
                    Correction.ConsideredOn _,
                    Correction.LateEntry _ -> "date";
        };
    }

    private static Optional<Step> step(Case known, Milestone fact, RuleBook book) {
        return book.governing(known).flatMap(procedure -> procedure.step(fact));
    }

    /** Nothing on a case lies before its receipt, but for what its procedure lets lie there. */
    private static LocalDate earliestStep(Case known, LocalDate today, RuleBook book) {
        var facts = book.milestones(known).facts().entrySet().stream()
                .filter(fact -> !book.liesBefore(known, fact.getKey()))
                .map(Map.Entry::getValue);
        var left = known.left().stream()
                .flatMap(behind -> behind.proceedings().steps().stream()
                        .filter(step -> !book.isEarly(behind.procedure(), step.fact())))
                .map(CaseEvent.StepTaken::on);
        return Stream.of(facts, left, DaysAfterReceipt.correctable(known).stream(), known.receipt().latest().stream())
                .flatMap(days -> days)
                .filter(day -> day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }
}
