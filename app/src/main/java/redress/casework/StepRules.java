package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.open;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import redress.journal.Personal;
import redress.procedure.ClockId;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Milestone;
import redress.procedure.Step;

/** When a fact that the procedure names can be recorded, and how complex a case is. */
final class StepRules {

    private StepRules() {}

    static Ruling take(Case known, CaseCommand.TakeStep command, LocalDate today, RuleBook book) {
        return (Owed.isOwed(known, command.fact(), book) ? Optional.<Ruling>empty() : forward(known))
                .or(() -> step(known, command, book).isEmpty()
                        ? refuse("no-such-step", "fact", "Choose one of the steps of this procedure.")
                        : Optional.empty())
                .or(() -> take(known, command, step(known, command, book).orElseThrow(), today, book))
                .or(() ->
                        endsTooEarly(known, command, step(known, command, book).orElseThrow(), book))
                .orElseGet(() -> accepted(command, step(known, command, book).orElseThrow()));
    }

    /** A case is not settled before what was done on it until then. */
    private static Optional<Ruling> endsTooEarly(Case known, CaseCommand.TakeStep command, Step step, RuleBook book) {
        return step.closes().isPresent() && accepted(command, step) instanceof Ruling.Accepted(var events)
                ? Chronology.muddled(known, Evolution.after(known, events), "on", book)
                : Optional.empty();
    }

    private static Optional<Ruling> take(
            Case known, CaseCommand.TakeStep command, Step step, LocalDate today, RuleBook book) {
        return (step.early() ? notLater(command.on(), today, "on") : dated(known, command.on(), today, "on"))
                .or(() -> !step.again() && isRecorded(known, step, book)
                        ? refuse(
                                "already-done",
                                "",
                                "This is already recorded. A manager can correct its date, or take it back if it is a mistake.")
                        : Optional.empty())
                .or(() -> step.unless().flatMap(unless -> noLonger(known, unless, book)))
                .or(() -> AppointmentRules.missingFor(known, step.fact(), book))
                .or(() -> TimeBar.startsLater(known, step.fact(), command.on(), book)
                        .flatMap(received -> refuse(
                                "after-receipt",
                                "on",
                                "The complaint was received on " + Words.date(received)
                                        + ". What it is about happened on or before that day.")))
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
                .or(() -> step.kept().flatMap(clock -> notKept(known, clock, book)))
                .or(() -> chosen(step, command.choice()))
                .or(() -> step.asks().flatMap(question -> said(command.words(), "words", question)));
    }

    private static Ruling accepted(CaseCommand.TakeStep command, Step step) {
        var taken =
                new CaseEvent.StepTaken(command.fact(), command.on(), command.choice(), Personal.of(command.words()));
        return step.closes()
                .<Ruling>map(
                        how -> new Ruling.Accepted(List.of(taken, new CaseEvent.Closed(command.on(), closing(how)))))
                .orElseGet(() -> Ruling.accept(taken));
    }

    private static ClosingReason closing(Step.Closing how) {
        return switch (how) {
            case INFORMALLY -> ClosingReason.RESOLVED_INFORMALLY;
            case SETTLED -> ClosingReason.SETTLED;
        };
    }

    static Optional<Ruling> tooEarly(Case known, Milestone before, LocalDate on, RuleBook book) {
        var happened = book.milestones(known).date(before);
        if (happened.isEmpty()) {
            return refuse(
                    "too-early",
                    "",
                    before.equals(RuleBook.ORALLY)
                            ? "This is only for a case in which " + book.words(known, before) + "."
                            : "Record first that " + book.words(known, before) + ".");
        }
        return on.isBefore(happened.orElseThrow())
                ? refuse(
                        "before-its-time",
                        "on",
                        "The date must be on or after " + Words.date(happened.orElseThrow()) + ", when "
                                + book.words(known, before) + ".")
                : Optional.empty();
    }

    private static boolean isRecorded(Case known, Step step, RuleBook book) {
        return book.step(known, step.fact()).isPresent()
                || known.departure().flatMap(gone -> gone.step(step.fact())).isPresent();
    }

    private static Optional<Ruling> noLonger(Case known, Step.Unless unless, RuleBook book) {
        return book.milestones(known).date(unless.fact()).isEmpty()
                ? Optional.empty()
                : refuse(
                        "no-longer",
                        "",
                        "This can be recorded no longer, because %s (%s). %s"
                                .formatted(book.words(known, unless.fact()), unless.source(), unless.instead()));
    }

    /** A time bar beyond which nothing can be set aside. */
    private static Optional<Ruling> notKept(Case known, ClockId clock, RuleBook book) {
        return missed(known, clock, book)
                .flatMap(reading -> refuse(
                        "not-kept",
                        "",
                        "The complaint came after %s: %s (%s). Nothing can set that aside; decide the triage again."
                                .formatted(
                                        Words.date(reading.due().orElseThrow()),
                                        reading.rule().title().toLowerCase(Locale.UK),
                                        reading.rule().source())));
    }

    static Optional<ClockReading> missed(Case known, ClockId clock, RuleBook book) {
        return book.readings(known).stream()
                .filter(reading -> reading.rule().id().equals(clock))
                .filter(reading -> reading.state() instanceof ClockState.Missed)
                .findFirst();
    }

    /** What waits for somebody's consent waits in vain once they have said no. */
    private static Optional<Ruling> takenBack(Case known, Milestone before, RuleBook book) {
        return book.procedure(known).stream()
                .flatMap(procedure -> procedure.consents().stream())
                .filter(consent -> consent.given().equals(before))
                .flatMap(consent -> consent.refusedLast(fact -> book.lastOn(known, fact)).stream())
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
        return book.governing(known).flatMap(procedure -> procedure.step(command.fact()));
    }

    static Optional<Ruling> forward(Case known) {
        return open(known)
                .or(() -> known.procedure().isPresent()
                        ? Optional.empty()
                        : refuse("not-triaged", "", "Decide what this representation is first."));
    }

    /** The date of such a clock that has passed already: nothing recorded afterwards may make it as if it had not. */
    static Optional<LocalDate> curing(Case known, LocalDate today, RuleBook book, Predicate<ClockReading> which) {
        return book.readings(known).stream()
                .filter(reading -> reading.isLateOn(today))
                .filter(which)
                .flatMap(reading -> reading.due().stream())
                .findFirst();
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
                .or(() -> missing(known, command, today, book))
                .or(() -> said(command.reason(), "reason", "Write what makes it so."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ComplexityAssessed(
                        command.on(), command.degree(), Personal.of(command.reason()))));
    }

    /** A shorter target that has passed already was never owed: the person was told the longer one. */
    private static Optional<Ruling> missing(
            Case known, CaseCommand.AssessComplexity command, LocalDate today, RuleBook book) {
        var late = RuleBook.late(book.readings(known), today).stream()
                .map(reading -> reading.rule().id())
                .toList();
        var assessed = Evolution.evolve(
                Optional.of(known), new CaseEvent.ComplexityAssessed(command.on(), command.degree(), Personal.of("")));
        return RuleBook.late(book.readings(assessed), today).stream()
                .filter(reading -> !late.contains(reading.rule().id()))
                .flatMap(reading -> reading.due().stream())
                .findFirst()
                .flatMap(due -> refuse(
                        "makes-a-breach",
                        "degree",
                        "By this the target would have been " + Words.date(due)
                                + ", which has passed. The complaint keeps the target that it has."));
    }
}
