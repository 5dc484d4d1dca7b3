package redress.casework;

import redress.journal.Personal;

/**
 * Somebody of the staff, as named at an element.
 *
 * @param stands whether that was not taken back
 */
public record StaffConcerned(StaffConcernedId id, Personal<NamedStaff> who, boolean stands) {

    StaffConcerned takenBack() {
        return new StaffConcerned(id, who, false);
    }

    boolean is(StaffId staff) {
        return stands && who.map(named -> named.is(staff)).orElse(false);
    }
}
