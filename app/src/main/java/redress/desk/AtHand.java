package redress.desk;

import java.time.LocalDate;
import java.util.List;
import redress.access.SignedIn;
import redress.casework.Case;
import redress.casework.CaseFile;
import redress.casework.RuleBook;
import redress.organisation.Council;

/** What is at hand while somebody works on a case: the case, the council and its rules, the colleagues, and the day. */
record AtHand(CaseFile file, Council council, RuleBook book, Staff staff, SignedIn me, LocalDate today) {

    Case known() {
        return file.known();
    }

    Words words() {
        return new Words(council, book, staff);
    }

    List<Option> elements() {
        return known().elements().stream()
                .map(element -> Option.of(
                        String.valueOf(element.id().number()),
                        element.complaint().orElse("Erased")))
                .toList();
    }
}
