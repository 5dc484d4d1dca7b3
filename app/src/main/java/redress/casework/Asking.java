package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.Milestone;
import redress.procedure.Procedure;

/**
 * What questions of eligibility are put to: a case, and the procedure whose rules are asked.
 *
 * @param known as it is, which the rules judge
 * @param under the same facts under the procedure, although the case may have been turned away by one of its grounds
 */
record Asking(Case known, Case under, Procedure procedure, List<ClockReading> clocks, RuleBook book, LocalDate today) {

    /** Empty where no procedure was decided on. */
    static Optional<Asking> of(Case known, RuleBook book, LocalDate today) {
        return known.procedure()
                .or(() -> known.triage()
                        .filter(decision -> !known.awaitsTriage())
                        .flatMap(Triage::exclusion)
                        .map(Exclusion::of))
                .flatMap(bound -> book.find(bound).map(procedure -> {
                    var under = known.procedure().isPresent() ? known : known.under(bound);
                    var clocks = book.read(procedure, book.milestones(under));
                    return new Asking(known, under, procedure, clocks, book, today);
                }));
    }

    ProcedureInForce bound() {
        return under.procedure().orElseThrow();
    }

    Optional<ClockReading> clock(ClockId id) {
        return clocks.stream().filter(reading -> reading.rule().id().equals(id)).findFirst();
    }

    /** When a fact of the procedure happened: "The matter happened", with its day where it is recorded. */
    Question.Fact fact(Milestone fact) {
        var what = Words.sentence(book.words(under, fact));
        return book.milestones(under)
                .date(fact)
                .map(on -> Question.Fact.on(what, on))
                .orElseGet(() -> Question.Fact.of(
                        what, fact.equals(RuleBook.ORALLY) ? "No, by the way it arrived" : "Not recorded"));
    }

    /** A step that was taken, with its day and what was recorded of it. */
    Optional<Question.Fact> taken(Milestone fact) {
        return known.proceedings()
                .step(fact)
                .map(step -> Question.Fact.told(Words.sentence(book.words(under, fact)), step.on(), step.words()));
    }
}
