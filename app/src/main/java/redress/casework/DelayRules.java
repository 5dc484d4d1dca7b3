package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/**
 * When somebody can say why a date was missed: as soon as it has passed, and for ever after, also on a closed case. It
 * changes nothing of the clock, which stays as late as it was.
 */
final class DelayRules {

    private DelayRules() {}

    static Ruling explain(Case known, CaseCommand.ExplainDelay command, LocalDate today, RuleBook book) {
        return dated(known, command.on(), today, "on")
                .or(() -> late(known, command, today, book))
                .or(() -> said(command.words(), "words", "Write what happened."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.DelayExplained(
                        command.clock(), command.on(), command.reason(), Personal.of(command.words()))));
    }

    private static Optional<Ruling> late(Case known, CaseCommand.ExplainDelay command, LocalDate today, RuleBook book) {
        var readings = book.readings(known);
        if (readings.stream().noneMatch(reading -> reading.rule().id().equals(command.clock()))) {
            return refuse("no-such-clock", "clock", "Choose one of the dates of this case.");
        }
        return RuleBook.late(readings, today).stream()
                        .anyMatch(reading -> reading.rule().id().equals(command.clock()))
                ? Optional.empty()
                : refuse("not-missed", "clock", "This date was not missed, so there is no reason to give.");
    }
}
