package redress.desk;

import java.time.LocalDate;
import java.util.List;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.casework.Case;
import redress.casework.CaseEvent.StaffNamed;
import redress.casework.CaseEvent.StaffTakenBack;
import redress.casework.CaseFile;
import redress.casework.RuleBook;
import redress.journal.Event;
import redress.journal.Personal;
import redress.journal.Recorded;
import redress.organisation.Council;

/**
 * What is at hand while somebody works on a case: the case, the council and its rules, the colleagues, and the day. Which
 * members of staff the case concerns is there only for whoever may read it, whatever page is made of this.
 */
record AtHand(CaseFile file, Council council, RuleBook book, Staff staff, SignedIn me, LocalDate today) {

    Case known() {
        return seesStaffConcerned() ? file.known() : file.known().withoutStaffConcerned();
    }

    List<Recorded> events() {
        return seesStaffConcerned()
                ? file.events()
                : file.events().stream().map(AtHand::withoutStaffConcerned).toList();
    }

    private boolean seesStaffConcerned() {
        return me.may(Permission.SEE_STAFF_CONCERNED);
    }

    static Recorded withoutStaffConcerned(Recorded it) {
        return new Recorded(
                it.stream(),
                it.sequence(),
                it.happenedAt(),
                it.recordedAt(),
                it.actor(),
                withoutStaffConcerned(it.event()));
    }

    private static Event withoutStaffConcerned(Event event) {
        if (event instanceof StaffNamed named) {
            return new StaffNamed(named.staff(), named.element(), Personal.erased());
        }
        return event instanceof StaffTakenBack back ? new StaffTakenBack(back.staff(), Personal.erased()) : event;
    }

    Words words() {
        return new Words(council, book, staff);
    }

    /** Why somebody may act for another in this case. */
    List<Option> bases() {
        return new ActingBases(council, book).of(known(), today);
    }

    List<Option> elements() {
        return known().elements().stream()
                .map(element -> Option.of(
                        String.valueOf(element.id().number()),
                        element.complaint().orElse("Erased")))
                .toList();
    }
}
