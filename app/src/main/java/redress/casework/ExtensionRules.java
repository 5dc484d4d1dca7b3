package redress.casework;

import static redress.casework.Rules.complaint;
import static redress.casework.Rules.dated;
import static redress.casework.Rules.open;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;

/** When a promised date may be given, and a clock made longer (SI 2009/309 regs 13 and 14). */
final class ExtensionRules {

    private ExtensionRules() {}

    static Ruling period(Case known, CaseCommand.GiveResponsePeriod command, LocalDate today, RuleBook book) {
        return complaint(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> dated(known, command.notifiedOn(), today, "notifiedOn"))
                .or(() -> toldTooEarly(command.on(), command.notifiedOn()))
                .or(() -> command.until().isBefore(command.on())
                        ? refuse(
                                "ends-before-start",
                                "until",
                                "The response period must end on or after the day it is given.")
                        : Optional.empty())
                .or(() -> notRead(known, book))
                .or(() -> known.handling().periods().isEmpty()
                        ? Optional.empty()
                        : said(command.reason(), "reason", "Write why the response period changes."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ResponsePeriodGiven(
                        command.on(),
                        command.until(),
                        command.basis(),
                        command.notifiedOn(),
                        Personal.of(command.reason()))));
    }

    /** A date that no clock of the stage would hold the council to is a promise that nobody would be reminded of. */
    private static Optional<Ruling> notRead(Case known, RuleBook book) {
        var agreed = book.agreedClocks(known);
        if (agreed.isEmpty()) {
            return refuse(
                    "nothing-agreed",
                    "",
                    "The rules set the dates of this stage, so none is agreed with the person. Where more time is needed,"
                            + " extend the date that runs.");
        }
        var facts = book.milestones(known);
        return agreed.stream().allMatch(clock -> facts.date(clock.stop()).isPresent())
                ? refuse("already-answered", "", "The response was already sent.")
                : Optional.empty();
    }

    /** Whatever has a clock that can be made longer: a complaint, and an enquiry for which the council has a target. */
    static Ruling extend(Case known, CaseCommand.Extend command, LocalDate today, RuleBook book) {
        return open(known)
                .or(() -> known.procedure().isEmpty()
                        ? refuse("not-triaged", "", "Decide what this representation is first.")
                        : Optional.empty())
                .or(() -> dated(known, command.agreedOn(), today, "agreedOn"))
                .or(() -> dated(known, command.notifiedOn(), today, "notifiedOn"))
                .or(() -> toldTooEarly(command.agreedOn(), command.notifiedOn()))
                .or(() -> said(command.reason(), "reason", "Write why more time is needed."))
                .or(() -> book.refusalToExtend(known, command.clock(), command.agreedOn(), command.until())
                        .map(refusal -> latestNamed(refusal, known, command, book)))
                .orElseGet(() -> Ruling.accept(extended(command)));
    }

    private static CaseEvent extended(CaseCommand.Extend command) {
        return new CaseEvent.Extended(
                command.clock(),
                command.agreedOn(),
                command.until(),
                command.notifiedOn(),
                Personal.of(command.reason()));
    }

    /** Where the date is too late, the refusal that names the latest one, as a correction would. */
    private static Ruling latestNamed(Refusal refusal, Case known, CaseCommand.Extend command, RuleBook book) {
        return refusal.code().equals("too-far")
                ? AgreedTimeRules.idle(
                                command.clock(),
                                command.until(),
                                Evolution.after(known, List.of(extended(command))),
                                book)
                        .orElseGet(() -> new Ruling.Refused(refusal))
                : new Ruling.Refused(refusal);
    }

    /** Nobody can be told of what is not agreed or set yet. */
    static Optional<Ruling> toldTooEarly(LocalDate agreedOn, LocalDate notifiedOn) {
        return notifiedOn.isBefore(agreedOn)
                ? refuse(
                        "told-before-agreed",
                        "notifiedOn",
                        "The person was told on %s, which is before it was agreed or set on %s. Check both days."
                                .formatted(Words.date(notifiedOn), Words.date(agreedOn)))
                : Optional.empty();
    }
}
