package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.journal.Personal;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Purpose;
import redress.procedure.Stage;
import redress.procedure.StageId;

/** When a later stage opens, and when a request for it can be refused: both stand in the procedure. */
final class StageRules {

    private StageRules() {}

    static Ruling open(Case known, CaseCommand.OpenStage command, LocalDate today, RuleBook book) {
        return reachable(known, command.stage(), command.on(), today, book)
                .or(() -> said(command.request(), "request", "Write what the person asks for."))
                .or(() -> late(known, command, book))
                .orElseGet(() -> opened(
                        known,
                        new CaseEvent.StageOpened(
                                command.stage(),
                                command.on(),
                                Personal.of(command.request()),
                                Personal.of(command.late())),
                        book));
    }

    /** Where the stage is for another person, the case is no longer with whoever had it before. */
    private static Ruling opened(Case known, CaseEvent.StageOpened opened, RuleBook book) {
        var after = Evolution.evolve(Optional.of(known), opened);
        return new Ruling.Accepted(
                Stream.concat(Stream.of(opened), AnotherPerson.takenBack(after, opened.on(), book).stream())
                        .toList());
    }

    /** A request is refused on a ground that the procedure names, and on no other (for instance WSI 2014/1794 reg 17). */
    static Ruling decline(Case known, CaseCommand.DeclineStage command, LocalDate today, RuleBook book) {
        return reachable(known, command.stage(), command.on(), today, book)
                .or(() -> {
                    var opening = opening(known, command.stage(), book);
                    if (opening.flatMap(it -> it.refusal(command.ground())).isPresent()) {
                        return Optional.<Ruling>empty();
                    }
                    var grounds = opening.stream()
                            .flatMap(it -> it.refusals().stream())
                            .map(Stage.Ground::title)
                            .collect(Collectors.joining("; "));
                    return grounds.isEmpty()
                            ? refuse("a-right", "", "This stage is a right. A request for it cannot be refused.")
                            : refuse(
                                    "no-such-ground",
                                    "ground",
                                    "It can be refused only on this ground: " + grounds + ".");
                })
                .or(() -> said(command.reason(), "reason", "Write why the request is refused, as the person was told."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.StageDeclined(
                        command.stage(), command.on(), command.ground(), Personal.of(command.reason()))));
    }

    private static Optional<Ruling> reachable(Case known, StageId stage, LocalDate on, LocalDate today, RuleBook book) {
        return takenForward(known)
                .or(() -> dated(known, on, today, "on"))
                .or(() -> opening(known, stage, book).isEmpty()
                        ? refuse("no-such-stage", "stage", "Choose one of the later stages of this procedure.")
                        : Optional.empty())
                .or(() -> known.proceedings().opened().stream()
                                .anyMatch(opened -> opened.stage().equals(stage))
                        ? refuse("already-open", "", "This stage was already asked for.")
                        : Optional.empty())
                .or(() -> afterItsFacts(known, opening(known, stage, book).orElseThrow(), on, book));
    }

    /** A person may go on after the answer, so a case that was answered and closed can be taken up again. */
    private static Optional<Ruling> takenForward(Case known) {
        if (known.isClosed() && known.proceedings().firstAnswer().isEmpty()) {
            return refuse("closed", "", "This case was closed without an answer. Reopen it first.");
        }
        return known.isComplaint()
                ? Optional.empty()
                : refuse("not-a-complaint", "", "Only a complaint has this step. Decide the triage first.");
    }

    private static Optional<Ruling> afterItsFacts(Case known, Stage.Opening opening, LocalDate on, RuleBook book) {
        var happened = from(known, opening, book);
        if (opening.after().isEmpty()
                || happened.filter(day -> !day.isAfter(on)).isPresent()) {
            return Optional.empty();
        }
        return happened.map(day -> refuse(
                        "too-early",
                        "on",
                        "This stage can be asked for from " + Words.date(day)
                                + " on, when the stage before was answered."))
                .orElseGet(() ->
                        refuse("too-early", "", "This stage can be asked for once the stage before was answered."));
    }

    /** The first day on which it can be asked for; empty where what it waits for has not happened, or it waits for nothing. */
    static Optional<LocalDate> from(Case known, Stage.Opening opening, RuleBook book) {
        var facts = book.milestones(known);
        return opening.after().stream()
                .flatMap(fact -> facts.date(fact).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * A time bar that the request itself would meet too late: the council may accept it, and says why. The request takes up
     * a case that was closed after its answer, so closing has not ended that time.
     */
    private static Optional<Ruling> late(Case known, CaseCommand.OpenStage command, RuleBook book) {
        return bars(known, command.stage(), command.on(), book).stream()
                        .anyMatch(reading -> reading.state() instanceof ClockState.Missed)
                ? said(
                        command.late(),
                        "late",
                        "The time to ask for this has passed. Write why it is accepted all the same.")
                : Optional.empty();
    }

    /** The time bars of a request for this stage, as they would stand if it came on this day. */
    static List<ClockReading> bars(Case known, StageId stage, LocalDate on, RuleBook book) {
        var procedure = book.procedure(known).orElseThrow();
        var fact = opening(known, stage, book).orElseThrow().fact();
        var asked = book.milestones(known).without(RuleBook.CLOSED).with(fact, on);
        return book.read(procedure, asked).stream()
                .filter(reading -> reading.rule().purpose() == Purpose.TIME_BAR
                        && reading.rule().stop().equals(fact))
                .toList();
    }

    private static Optional<Stage.Opening> opening(Case known, StageId stage, RuleBook book) {
        return book.procedure(known)
                .flatMap(procedure -> procedure.stage(stage))
                .flatMap(Stage::opening);
    }
}
