package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.journal.Personal;
import redress.procedure.ClockReading;

/** What happened in time and was not recorded in time: it counts as a correction does, with how it is known. */
final class LateEntryRules {

    private static final String FIELD = "lateEntry";

    private LateEntryRules() {}

    static Ruling enter(Case known, CaseCommand.EnterLate command, LocalDate today, RuleBook book) {
        if (command.entry() instanceof CaseCommand.Correct
                || command.entry() instanceof CaseCommand.CorrectPerson
                || command.entry() instanceof CaseCommand.EnterLate) {
            return Ruling.refuse("not-an-entry", "", "A correction needs no late entry. Record it as a correction.");
        }
        return dated(known, command.on(), today, FIELD)
                .or(() -> said(command.reason(), FIELD, "Write how it is known that it happened then."))
                .orElseGet(() -> entered(known, command, today, book));
    }

    private static Ruling entered(Case known, CaseCommand.EnterLate command, LocalDate today, RuleBook book) {
        var ruling = Rules.ruled(known, command.entry(), today, book);
        var kept = Breaches.cured(known, command.entry(), ruling, today, book).stream()
                .map(ClockReading::rule)
                .map(rule -> rule.id())
                .toList();
        if (!(ruling instanceof Ruling.Accepted(var events))) {
            return ruling;
        }
        if (kept.isEmpty()) {
            return refuse("nothing-kept", FIELD, "No date that has passed was kept by this. Leave this empty.")
                    .orElseThrow();
        }
        var all = new ArrayList<CaseEvent>();
        all.add(new CaseEvent.Corrected(command.on(), new Correction.LateEntry(kept), Personal.of(command.reason())));
        all.addAll(events);
        return new Ruling.Accepted(List.copyOf(all));
    }
}
