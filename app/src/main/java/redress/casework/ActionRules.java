package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;

/**
 * What the council undertakes because of a case, and when it is done. An answer goes out when it is known and not when
 * everything is done (Complaint Handling Code 6.6), so actions go on after a case is closed.
 */
final class ActionRules {

    private ActionRules() {}

    static Ruling agree(Case known, CaseCommand.AgreeAction command, LocalDate today) {
        return forward(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> command.due().isBefore(command.on())
                        ? refuse("due-before-agreed", "due", "It must be due on the day it is agreed or later.")
                        : Optional.empty())
                .or(() -> said(command.what(), "what", "Write what will be done."))
                .or(() -> command.element()
                        .filter(element -> known.element(element).isEmpty())
                        .flatMap(element ->
                                refuse("no-such-element", "element", "Choose one of the elements of this case.")))
                .or(() -> fitting(command.purpose()))
                .or(() -> answering(known, command.purpose()))
                .or(() -> StaffRules.concerned(known, command.owner(), "owner"))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ActionAgreed(
                        new ActionId(known.aftermath().actions().size() + 1),
                        command.on(),
                        command.purpose(),
                        command.element(),
                        Personal.of(command.what()),
                        command.owner(),
                        command.due())));
    }

    private static Optional<Ruling> fitting(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Remedy remedy -> amiss(remedy).map(Ruling.Refused::new);
            case Purpose.Learning(var source, var answers) ->
                source.isMonitored() && answers.isEmpty()
                        ? refuse("nobody-answers", "answers", "Name the senior officer who answers for this.")
                        : Optional.empty();
        };
    }

    /** A form asks at each source who answers for it. */
    private static Optional<Ruling> answering(Case known, Purpose purpose) {
        return switch (purpose) {
            case Purpose.Remedy _ -> Optional.empty();
            case Purpose.Learning(var source, var answers) ->
                answers.flatMap(staff -> StaffRules.concerned(known, staff, "answers-" + source.code()));
        };
    }

    /** Money has an amount, and nothing else has one. */
    static Optional<Refusal> amiss(Purpose.Remedy remedy) {
        if (remedy.kind().isMoney() && remedy.amount().isEmpty()) {
            return Optional.of(new Refusal("no-amount", "amount", "Enter the amount in pounds and pence."));
        }
        return !remedy.kind().isMoney() && remedy.amount().isPresent()
                ? Optional.of(new Refusal("not-money", "amount", "Only a payment or a refund has an amount."))
                : Optional.empty();
    }

    static Ruling done(Case known, CaseCommand.CompleteAction command, LocalDate today) {
        return stillOpen(known, command.action())
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.evidence(), "evidence", "Write what shows that it was done."))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.ActionDone(command.action(), command.on(), Personal.of(command.evidence()))));
    }

    static Ruling drop(Case known, CaseCommand.DropAction command, LocalDate today) {
        return stillOpen(known, command.action())
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.reason(), "reason", "Write why it will not be done."))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.ActionDropped(command.action(), command.on(), Personal.of(command.reason()))));
    }

    static Ruling noLearning(Case known, CaseCommand.FindNothingToLearn command, LocalDate today) {
        return forward(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> known.aftermath().hasLearning()
                        ? refuse("learnt-already", "", "Something to learn is already recorded on this case.")
                        : Optional.empty())
                .or(() -> said(command.reason(), "reason", "Write why there is nothing to learn."))
                .orElseGet(() ->
                        Ruling.accept(new CaseEvent.LearningNotNeeded(command.on(), Personal.of(command.reason()))));
    }

    private static Optional<Ruling> forward(Case known) {
        return known.kind().isPresent()
                ? Optional.empty()
                : refuse("not-triaged", "", "Decide what this representation is first.");
    }

    private static Optional<Ruling> stillOpen(Case known, ActionId id) {
        return known.aftermath()
                .action(id)
                .map(action -> action.isOpen()
                        ? Optional.<Ruling>empty()
                        : refuse("already-ended", "action", "This action is done or dropped already."))
                .orElseGet(() -> refuse("no-such-action", "action", "Choose one of the actions of this case."));
    }
}
