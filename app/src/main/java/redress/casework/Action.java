package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/**
 * Something that the council undertook to do because of a case, by a day, and whether it did.
 *
 * @param answers the senior officer who answers for it, where it is monitored
 * @param element what it is about; empty where it is the whole case
 * @param evidence what shows that it was done
 */
public record Action(
        ActionId id,
        Purpose purpose,
        ActionSource source,
        Optional<StaffId> answers,
        Optional<ElementId> element,
        Personal<String> what,
        StaffId owner,
        LocalDate agreedOn,
        LocalDate due,
        Optional<LocalDate> doneOn,
        Optional<Personal<String>> evidence,
        Optional<LocalDate> droppedOn) {

    static Action of(CaseEvent.ActionAgreed event) {
        return new Action(
                event.action(),
                event.purpose(),
                event.source(),
                event.answers(),
                event.element(),
                event.what(),
                event.owner(),
                event.on(),
                event.due(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Action done(CaseEvent.ActionDone event) {
        return ended(Optional.of(event.on()), Optional.of(event.evidence()), droppedOn);
    }

    Action dropped(CaseEvent.ActionDropped event) {
        return ended(doneOn, evidence, Optional.of(event.on()));
    }

    private Action ended(Optional<LocalDate> done, Optional<Personal<String>> shown, Optional<LocalDate> givenUp) {
        return new Action(id, purpose, source, answers, element, what, owner, agreedOn, due, done, shown, givenUp);
    }

    public boolean isOpen() {
        return doneOn.isEmpty() && droppedOn.isEmpty();
    }

    /** Whether it says that something was learnt. What was dropped does not: then there may be nothing to learn after all. */
    public boolean isLearning() {
        return purpose instanceof Purpose.Learning && droppedOn.isEmpty();
    }

    /** Whether this member of staff does it, or answers for it. */
    boolean isOf(StaffId staff) {
        return owner.equals(staff) || answers.equals(Optional.of(staff));
    }

    /** Whether it was done, or given up, after its day, or is still to be done after it. */
    public boolean isLateOn(LocalDate today) {
        return doneOn.or(() -> droppedOn).orElse(today).isAfter(due);
    }
}
