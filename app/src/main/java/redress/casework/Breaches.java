package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.journal.Refusal;
import redress.procedure.ClockReading;
import redress.procedure.Milestone;
import redress.procedure.Stage;

/**
 * What is late today stays late. A command that ends, moves or leaves a clock may be dated on an earlier day, for much is
 * written down later than it happened; but one that is recorded after a duty's last day cannot make it as if it had been
 * kept. Only what the duty itself asks for can, done in its time and recorded as just that. Anything else that happened in
 * time is a {@linkplain Correction.LateEntry late entry}.
 */
public final class Breaches {

    private Breaches() {}

    /** What was ruled, or a refusal where it would cure a breach. */
    static Ruling guarded(Case known, CaseCommand command, Ruling ruling, LocalDate today, RuleBook book) {
        return cured(known, command, ruling, today, book).stream()
                .findFirst()
                .<Ruling>map(reading -> new Ruling.Refused(refusal(reading, command)))
                .orElse(ruling);
    }

    /** The duties that are late today and would not be. */
    static List<ClockReading> cured(Case known, CaseCommand command, Ruling ruling, LocalDate today, RuleBook book) {
        if (!(ruling instanceof Ruling.Accepted(var events))) {
            return List.of();
        }
        var late = late(known, command, today, book);
        if (late.isEmpty()) {
            return List.of();
        }
        var after = Evolution.after(known, events);
        var still = RuleBook.late(book.readings(after), today);
        return late.stream()
                .filter(was -> still.stream().noneMatch(is -> isSame(was, is, command)))
                .filter(was -> !isDone(was, known, command, after, book))
                .toList();
    }

    private static List<ClockReading> late(Case known, CaseCommand command, LocalDate today, RuleBook book) {
        return command instanceof CaseCommand.DecideTriage triage
                ? Stream.concat(
                                owed(known, today, book).stream(),
                                way(known, triage, book)
                                        .map(there -> lateUnder(known, there, today, book).stream())
                                        .orElse(Stream.empty()))
                        .toList()
                : owed(known, today, book);
    }

    /** Before triage nothing is owed yet; what is shown then is only the strictest that it could come to. */
    private static List<ClockReading> owed(Case known, LocalDate today, RuleBook book) {
        return known.triage().isEmpty() ? List.of() : RuleBook.late(book.readings(known), today);
    }

    /** The procedure whose way out is taken although the case never was under it, so that its clocks are seen by nobody. */
    private static Optional<ProcedureInForce> way(Case known, CaseCommand.DecideTriage triage, RuleBook book) {
        return triage.decision()
                .exclusion()
                .filter(exclusion -> known.procedure().isEmpty())
                .filter(exclusion ->
                        book.ground(exclusion).flatMap(Stage.Ground::within).isPresent())
                .map(Exclusion::of);
    }

    private static List<ClockReading> lateUnder(Case known, ProcedureInForce other, LocalDate today, RuleBook book) {
        return book.find(other)
                .map(procedure -> RuleBook.late(book.read(procedure, book.milestones(known.under(other))), today))
                .orElse(List.of());
    }

    /** Whether anything is late on this day that a late entry could show to have been kept. */
    public static boolean isAnyLate(Case known, LocalDate today, RuleBook book) {
        return !RuleBook.late(book.readings(known), today).isEmpty()
                || known.procedure().isEmpty()
                        && book
                                .procedures()
                                .inForce(Kind.COMPLAINT.code(), known.receipt().on())
                                .stream()
                                .map(procedure ->
                                        new ProcedureInForce(procedure.id().value(), procedure.version()))
                                .filter(procedure -> hasWayOut(known, procedure, book))
                                .anyMatch(procedure -> !lateUnder(known, procedure, today, book)
                                        .isEmpty());
    }

    /** Whether a way out of this procedure, by a ground that rests on a time, was ever open to this case. */
    private static boolean hasWayOut(Case known, ProcedureInForce other, RuleBook book) {
        var procedure = book.find(other).orElseThrow();
        var clocks = book.read(procedure, book.milestones(known.under(other)));
        return procedure.exclusions().stream()
                .flatMap(ground -> ground.within().stream())
                .anyMatch(clock -> clocks.stream()
                        .anyMatch(reading -> reading.rule().id().equals(clock)
                                && reading.due().isPresent()));
    }

    /** The same clock; or the same duty by the same day, under the procedure that was left or is left now. */
    private static boolean isSame(ClockReading was, ClockReading is, CaseCommand command) {
        return was.rule().id().equals(is.rule().id())
                || (command instanceof CaseCommand.DecideTriage || LeftBehind.isLeft(was))
                        && was.rule().stop().equals(is.rule().stop())
                        && was.due().equals(is.due());
    }

    /** Whether the command records that what the duty asks for was done in its time. */
    private static boolean isDone(ClockReading was, Case known, CaseCommand command, Case after, RuleBook book) {
        var stop = was.rule().stop();
        return records(command, stop)
                && book.milestones(known).date(stop).isEmpty()
                && book.milestones(after)
                        .date(stop)
                        .filter(on -> !on.isAfter(was.due().orElseThrow()))
                        .isPresent();
    }

    /** To withdraw, to send elsewhere or to settle does nothing that was owed, although it closes the case. */
    private static boolean records(CaseCommand command, Milestone fact) {
        return !(command instanceof CaseCommand.Withdraw)
                && !(command instanceof CaseCommand.DecideTriage)
                && !(command instanceof CaseCommand.TakeStep step
                        && !step.fact().equals(fact));
    }

    private static Refusal refusal(ClockReading late, CaseCommand command) {
        return new Refusal(
                "cures-a-breach",
                command instanceof CaseCommand.Extend ? "agreedOn" : "on",
                ("The date for \"%s\" passed on %s. What is recorded since then cannot be dated so that it was kept. Give a"
                                + " date since then, or if this did happen earlier, let somebody who may correct the record"
                                + " enter it late, with how they know.")
                        .formatted(late.rule().title(), Words.date(late.due().orElseThrow())));
    }
}
