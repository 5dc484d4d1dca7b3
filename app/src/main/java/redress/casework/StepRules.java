package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.open;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import redress.journal.Personal;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.Milestone;
import redress.procedure.Step;

/** When a fact that the procedure names can be recorded, and when the case stands still. */
final class StepRules {

    private StepRules() {}

    static Ruling take(Case known, CaseCommand.TakeStep command, LocalDate today, RuleBook book) {
        return forward(known)
                .or(() -> step(known, command, book).isEmpty()
                        ? refuse("no-such-step", "fact", "Choose one of the steps of this procedure.")
                        : Optional.empty())
                .or(() -> take(known, command, step(known, command, book).orElseThrow(), today, book))
                .orElseGet(() -> accepted(command, step(known, command, book).orElseThrow()));
    }

    private static Optional<Ruling> take(
            Case known, CaseCommand.TakeStep command, Step step, LocalDate today, RuleBook book) {
        return (step.early() ? notLater(command.on(), today, "on") : dated(known, command.on(), today, "on"))
                .or(() -> known.proceedings().step(step.fact()).isPresent()
                        ? refuse("already-done", "", "This is already recorded.")
                        : Optional.empty())
                .or(() -> step.after().stream()
                        .flatMap(before -> tooEarly(known, before, command.on(), book).stream())
                        .findFirst())
                .or(() -> step.after().stream()
                        .flatMap(before -> takenBack(known, before, book).stream())
                        .findFirst())
                .or(() -> step.until()
                        .flatMap(clock -> book.readings(known).stream()
                                .filter(reading -> reading.rule().id().equals(clock))
                                .flatMap(reading -> tooLate(reading, command.on()).stream())
                                .findFirst()))
                .or(() -> chosen(step, command.choice()))
                .or(() -> step.asks().flatMap(question -> said(command.words(), "words", question)));
    }

    private static Ruling accepted(CaseCommand.TakeStep command, Step step) {
        var taken =
                new CaseEvent.StepTaken(command.fact(), command.on(), command.choice(), Personal.of(command.words()));
        return step.closes()
                ? new Ruling.Accepted(
                        List.of(taken, new CaseEvent.Closed(command.on(), ClosingReason.RESOLVED_INFORMALLY)))
                : Ruling.accept(taken);
    }

    private static Optional<Ruling> tooEarly(Case known, Milestone before, LocalDate on, RuleBook book) {
        var happened = book.milestones(known).date(before);
        if (happened.isEmpty()) {
            return refuse(
                    "too-early",
                    "",
                    before.equals(RuleBook.ORALLY)
                            ? "This is only for a case in which " + book.words(known, before) + "."
                            : "Something else comes first: " + book.words(known, before) + ".");
        }
        return on.isBefore(happened.orElseThrow())
                ? refuse(
                        "before-its-time",
                        "on",
                        "The date must be on or after " + Words.date(happened.orElseThrow()) + ", when "
                                + book.words(known, before) + ".")
                : Optional.empty();
    }

    /** What waits for somebody's consent waits in vain once they have said no. */
    private static Optional<Ruling> takenBack(Case known, Milestone before, RuleBook book) {
        return book.procedure(known).stream()
                .flatMap(procedure -> procedure.consents().stream())
                .filter(consent -> consent.given().equals(before))
                .flatMap(consent -> consent.refusedLast(known.proceedings()::on).stream())
                .findFirst()
                .flatMap(on -> refuse(
                        "consent-refused",
                        "",
                        "The person said no on " + Words.date(on) + ", so this is not to be done."));
    }

    private static Optional<Ruling> tooLate(ClockReading reading, LocalDate on) {
        return reading.due()
                .filter(on::isAfter)
                .flatMap(due -> refuse(
                        "too-late",
                        "on",
                        "The time for this ended on " + Words.date(due) + ". The whole procedure applies now."));
    }

    private static Optional<Ruling> chosen(Step step, Optional<String> choice) {
        if (step.choices().isEmpty()) {
            return choice.isPresent()
                    ? refuse("no-choice", "choice", "There is nothing to choose here.")
                    : Optional.empty();
        }
        return step.choices().stream().anyMatch(one -> choice.equals(Optional.of(one.id())))
                ? Optional.empty()
                : refuse("not-chosen", "choice", "Choose one of the answers.");
    }

    static Optional<Ruling> notLater(LocalDate on, LocalDate today, String field) {
        return on.isAfter(today)
                ? refuse("in-future", field, "The date must be today or in the past.")
                : Optional.empty();
    }

    private static Optional<Step> step(Case known, CaseCommand.TakeStep command, RuleBook book) {
        return book.procedure(known).flatMap(procedure -> procedure.step(command.fact()));
    }

    private static Optional<Ruling> forward(Case known) {
        return open(known)
                .or(() -> known.procedure().isPresent()
                        ? Optional.empty()
                        : refuse("not-triaged", "", "Decide what this representation is first."));
    }

    static Ruling pause(Case known, CaseCommand.Pause command, LocalDate today, RuleBook book) {
        return forward(known)
                .or(() -> dated(known, command.from(), today, "from"))
                .or(() -> book.procedure(known).orElseThrow().clocks().stream()
                                .noneMatch(clock -> clock.pause().isPresent())
                        ? refuse("never-pauses", "", "No clock of this procedure may stand still.")
                        : Optional.empty())
                .or(() -> known.proceedings().standsStill()
                        ? refuse("already-paused", "", "The case stands still already.")
                        : Optional.empty())
                .or(() -> known.proceedings().pauses().stream()
                        .flatMap(pause -> pause.resumed().stream())
                        .filter(resumed -> command.from().isBefore(resumed.on()))
                        .findFirst()
                        .flatMap(resumed -> refuse(
                                "overlaps",
                                "from",
                                "The case went on from " + Words.date(resumed.on()) + "; it can stand still again from"
                                        + " that day on.")))
                .or(() -> curing(
                                known,
                                today,
                                book,
                                reading -> reading.rule().pause().isPresent()
                                        && !reading.due().orElseThrow().isBefore(command.from()))
                        .flatMap(due -> refuse(
                                "cures-a-breach",
                                "from",
                                "A date passed on " + Words.date(due)
                                        + ". The case cannot be made to stand still from before then.")))
                .or(() -> said(command.reason(), "reason", "Write why the case stands still, as the person was told."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.Paused(command.from(), Personal.of(command.reason()))));
    }

    /** The date of such a clock that has passed already: nothing recorded afterwards may make it as if it had not. */
    private static Optional<LocalDate> curing(
            Case known, LocalDate today, RuleBook book, Predicate<ClockReading> which) {
        return book.readings(known).stream()
                .filter(reading -> reading.isLateOn(today))
                .filter(which)
                .flatMap(reading -> reading.due().stream())
                .findFirst();
    }

    static Ruling resume(Case known, CaseCommand.Resume command, LocalDate today) {
        return forward(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> known.proceedings().standsStill()
                        ? Optional.empty()
                        : refuse("not-paused", "", "The case does not stand still."))
                .or(() -> command.on()
                                .isBefore(known.proceedings()
                                        .pauses()
                                        .getLast()
                                        .paused()
                                        .from())
                        ? refuse("before-pause", "on", "It cannot go on before it stood still.")
                        : Optional.empty())
                .orElseGet(() -> Ruling.accept(new CaseEvent.Resumed(command.on())));
    }

    static Ruling assess(Case known, CaseCommand.AssessComplexity command, LocalDate today, RuleBook book) {
        return forward(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> book.procedure(known).orElseThrow().degrees().contains(command.degree())
                        ? Optional.empty()
                        : refuse("no-such-degree", "degree", "Choose one of the degrees of complexity."))
                .or(() -> curing(known, today, book, reading -> reading.rule().length() instanceof ClockLength.Graded)
                        .flatMap(due -> refuse(
                                "cures-a-breach",
                                "",
                                "The target passed on " + Words.date(due)
                                        + ". How complex the complaint is can no longer change it.")))
                .or(() -> said(command.reason(), "reason", "Write what makes it so."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ComplexityAssessed(
                        command.on(), command.degree(), Personal.of(command.reason()))));
    }
}
