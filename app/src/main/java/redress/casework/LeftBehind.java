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

/**
 * What a case had missed under the procedures that it is no longer under, when it left them: deciding the triage anew cures
 * nothing, and what was not yet due then was never missed there. What is told of those days afterwards may show that a
 * duty was kept, and begins none that nobody knew of then.
 */
final class LeftBehind {

    private static final String LEFT = "left-";

    private LeftBehind() {}

    static boolean isLeft(ClockReading reading) {
        return reading.rule().id().value().startsWith(LEFT);
    }

    /**
     * Under names of their own, after the clocks that are read now. The same duty by the same day stands once: as it runs, as
     * it was missed, or as it was kept.
     */
    static List<ClockReading> missed(Case known, List<ClockReading> now, RuleBook book) {
        return IntStream.range(0, known.left().size())
                .boxed()
                .flatMap(index -> missed(known, index, book))
                .filter(reading -> now.stream()
                        .noneMatch(other -> isSameDay(other, reading)
                                && other.rule().stop().equals(reading.rule().stop())
                                && other.rule().origin().equals(reading.rule().origin())))
                .toList();
    }

    private static boolean isSameDay(ClockReading now, ClockReading left) {
        return !(now.state() instanceof ClockState.MetAsExtended) && now.due().equals(left.due());
    }

    private static Stream<ClockReading> missed(Case known, int index, RuleBook book) {
        var left = known.left().get(index);
        var procedure = book.find(left.procedure())
                .orElseThrow(() -> new IllegalStateException(
                        known.reference() + " was under a procedure that is not there: " + left.procedure()));
        var then = book.milestones(known.before(left, left.handling()));
        return book.read(procedure, book.milestones(known.before(left, known.handling()))).stream()
                .filter(reading -> reading.rule().purpose() == Purpose.DUTY)
                .filter(reading -> reading.state() instanceof ClockState.Missed)
                .filter(reading ->
                        then.date(reading.derivation().origin().fact()).isPresent())
                .map(reading -> named(reading, index, procedure, left));
    }

    /** A name of its own, beside the clocks that are read now. */
    static ClockId name(String how, int index, ClockRule rule) {
        return new ClockId(how + (index + 1) + "-" + rule.id());
    }

    private static ClockReading named(ClockReading reading, int index, Procedure procedure, Past.Left left) {
        var rule = reading.rule();
        return new ClockReading(
                rule.named(
                        name(LEFT, index, rule),
                        "%s, under \"%s\" until %s".formatted(rule.title(), procedure.title(), Words.date(left.on()))),
                reading.state(),
                reading.derivation());
    }
}
