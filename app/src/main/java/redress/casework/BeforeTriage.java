package redress.casework;

import java.util.Comparator;
import java.util.List;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Purpose;

/**
 * What is owed while nobody has decided yet what a representation is. The day to acknowledge it runs from receipt, whatever
 * triage makes of it, so the earliest of the procedures for complaints that were in force on that day is shown until then.
 */
final class BeforeTriage {

    private BeforeTriage() {}

    /** One clock, under the name that it has in its procedure; none once the representation was acknowledged or decided. */
    static List<ClockReading> owed(Case known, RuleBook book) {
        if (known.triage().isPresent() || known.isClosed()) {
            return List.of();
        }
        var facts = book.milestones(known);
        return book.procedures().inForce(Kind.COMPLAINT.code(), known.receipt().on()).stream()
                .flatMap(procedure -> book.read(procedure, facts).stream())
                .filter(reading -> reading.rule().purpose() == Purpose.DUTY
                        && reading.rule().stop().equals(RuleBook.ACKNOWLEDGED)
                        && reading.state() instanceof ClockState.Running)
                .min(Comparator.comparing(reading -> reading.due().orElseThrow()))
                .map(BeforeTriage::unless)
                .stream()
                .toList();
    }

    private static ClockReading unless(ClockReading reading) {
        var rule = reading.rule();
        return new ClockReading(
                rule.named(rule.id(), rule.title() + ", if triage makes it one"),
                reading.state(),
                reading.derivation());
    }
}
