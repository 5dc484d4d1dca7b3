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
                .or(() -> ofCase(known, command.element()))
                .or(() -> fitting(command))
                .or(() -> command.answers()
                        .flatMap(staff -> StaffRules.concerned(known, staff, answersField(command.source()))))
                .or(() -> StaffRules.concerned(known, command.owner(), "owner"))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ActionAgreed(
                        new ActionId(known.aftermath().actions().size() + 1),
                        command.on(),
                        command.purpose(),
                        command.source(),
                        command.answers(),
                        command.element(),
                        Personal.of(command.what()),
                        command.owner(),
                        command.due())));
    }

    private static Optional<Ruling> ofCase(Case known, Optional<ElementId> element) {
        return element.filter(id -> known.element(id).isEmpty())
                .flatMap(id -> refuse("no-such-element", "element", "Choose one of the elements of this case."));
    }

    private static Optional<Ruling> fitting(CaseCommand.AgreeAction command) {
        return (switch (command.purpose()) {
                    case Purpose.Remedy remedy -> amiss(remedy).<Ruling>map(Ruling.Refused::new);
                    case Purpose.Learning() -> Optional.<Ruling>empty();
                })
                .or(() -> command.source().isMonitored() && command.answers().isEmpty()
                        ? refuse(
                                "nobody-answers",
                                answersField(command.source()),
                                "Name the senior officer who answers for this.")
                        : Optional.empty());
    }

    /** A form asks at each source who answers for it. */
    private static String answersField(ActionSource source) {
        return "answers-" + source.code();
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
                .or(() -> beforeAgreed(known, command.action(), command.on()))
                .or(() -> said(command.evidence(), "evidence", "Write what shows that it was done."))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.ActionDone(command.action(), command.on(), Personal.of(command.evidence()))));
    }

    static Ruling drop(Case known, CaseCommand.DropAction command, LocalDate today) {
        return stillOpen(known, command.action())
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> beforeAgreed(known, command.action(), command.on()))
                .or(() -> said(command.reason(), "reason", "Write why it will not be done."))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.ActionDropped(command.action(), command.on(), Personal.of(command.reason()))));
    }

    static Ruling noLearning(Case known, CaseCommand.FindNothingToLearn command, LocalDate today) {
        return forward(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> ofCase(known, command.element()))
                .or(() -> learnt(known, command.element()))
                .or(() -> said(command.reason(), "reason", "Write why there is nothing to learn."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.LearningNotNeeded(
                        command.on(), command.element(), Personal.of(command.reason()))));
    }

    /** Of the whole case it can be said while there is an element from which nothing was learnt: then it is said of the rest. */
    private static Optional<Ruling> learnt(Case known, Optional<ElementId> element) {
        var aftermath = known.aftermath();
        if (!aftermath.learnt(Optional.empty()).isEmpty()) {
            return refuse("learnt-already", "", "Something to learn from the whole case is already recorded.");
        }
        if (element.isPresent()) {
            return aftermath.learnt(element).isEmpty()
                    ? Optional.empty()
                    : refuse("learnt-already", "element", "Something to learn from this is already recorded.");
        }
        return !known.pursued().isEmpty()
                        && known.pursued().stream()
                                .noneMatch(each ->
                                        aftermath.learnt(Optional.of(each.id())).isEmpty())
                ? refuse("learnt-already", "", "Something to learn from each thing complained of is already recorded.")
                : Optional.empty();
    }

    private static Optional<Ruling> forward(Case known) {
        return known.kind().isPresent()
                ? Optional.empty()
                : refuse("not-triaged", "", "Decide what this representation is first.");
    }

    private static Optional<Ruling> beforeAgreed(Case known, ActionId id, LocalDate on) {
        return known.aftermath()
                .action(id)
                .filter(action -> on.isBefore(action.agreedOn()))
                .flatMap(action -> refuse(
                        "before-agreed",
                        "on",
                        "The date must be on or after " + Words.date(action.agreedOn()) + ", when it was agreed."));
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
