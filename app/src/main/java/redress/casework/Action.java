package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/**
 * Something that the council undertook to do because of a case, by a day, and whether it did.
 *
 * @param element what it follows from; empty where it is the whole case
 * @param evidence what shows that it was done
 */
public record Action(
        ActionId id,
        Purpose purpose,
        Optional<ElementId> element,
        Personal<String> what,
        StaffId owner,
        LocalDate due,
        Optional<LocalDate> doneOn,
        Optional<Personal<String>> evidence,
        Optional<LocalDate> droppedOn) {

    static Action of(CaseEvent.ActionAgreed event) {
        return new Action(
                event.action(),
                event.purpose(),
                event.element(),
                event.what(),
                event.owner(),
                event.due(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Action done(CaseEvent.ActionDone event) {
        return new Action(
                id,
                purpose,
                element,
                what,
                owner,
                due,
                Optional.of(event.on()),
                Optional.of(event.evidence()),
                droppedOn);
    }

    Action dropped(CaseEvent.ActionDropped event) {
        return new Action(id, purpose, element, what, owner, due, doneOn, evidence, Optional.of(event.on()));
    }

    public boolean isOpen() {
        return doneOn.isEmpty() && droppedOn.isEmpty();
    }

    /** Whether this member of staff does it, or answers for it. */
    boolean isOf(StaffId staff) {
        return owner.equals(staff) || purpose.answerer().equals(Optional.of(staff));
    }

    /** Whether it was done after its day, or is still to be done after it. */
    public boolean isLateOn(LocalDate today) {
        return droppedOn.isEmpty() && doneOn.orElse(today).isAfter(due);
    }
}
