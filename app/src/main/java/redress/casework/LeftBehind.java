package redress.casework;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.ClockRule;
import redress.procedure.ClockState;
import redress.procedure.Procedure;
import redress.procedure.Purpose;

/** What a case missed under the procedures that it is no longer under: deciding the triage anew cures nothing. */
final class LeftBehind {

    private LeftBehind() {}

    /** Under names of their own, after the clocks that are read now. What is missed in the same way now stands once. */
    static List<ClockReading> missed(Case known, List<ClockReading> now, RuleBook book) {
        return IntStream.range(0, known.left().size())
                .boxed()
                .flatMap(index -> missed(known, index, book))
                .filter(reading -> now.stream()
                        .noneMatch(other -> other.state().equals(reading.state())
                                && other.rule().stop().equals(reading.rule().stop())
                                && other.rule().origin().equals(reading.rule().origin())))
                .toList();
    }

    private static Stream<ClockReading> missed(Case known, int index, RuleBook book) {
        var left = known.left().get(index);
        var procedure = book.find(left.procedure())
                .orElseThrow(() -> new IllegalStateException(
                        known.reference() + " was under a procedure that is not there: " + left.procedure()));
        return book.read(procedure, book.milestones(asItWas(known, left))).stream()
                .filter(reading -> reading.rule().purpose() == Purpose.DUTY)
                .filter(reading -> reading.state() instanceof ClockState.Missed)
                .map(reading -> named(reading, index, procedure, left));
    }

    /** A name of its own, beside the clocks that are read now. */
    static ClockId name(String how, int index, ClockRule rule) {
        return new ClockId(how + "-" + (index + 1) + "-" + rule.id());
    }

    /** Leaving a procedure ends its clocks, as closing does. */
    private static Case asItWas(Case known, Case.Left left) {
        return known.under(left.procedure())
                .with(known.handling().asPromised(left.periods(), left.extensions()))
                .at(new Position.Closed(left.on(), ClosingReason.ROUTED_OUT));
    }

    private static ClockReading named(ClockReading reading, int index, Procedure procedure, Case.Left left) {
        var rule = reading.rule();
        return new ClockReading(
                rule.named(
                        name("left", index, rule),
                        "%s, under \"%s\" until %s".formatted(rule.title(), procedure.title(), Words.date(left.on()))),
                reading.state(),
                reading.derivation());
    }
}
