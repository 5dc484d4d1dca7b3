package redress.casework;

import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.util.Optional;
import redress.journal.Personal;

/** Whom of the staff a complaint concerns, and what they then cannot do on it. Who sees who it is, {@link Sight} says. */
final class StaffRules {

    static final String CONCERNED =
            "This complaint concerns them, so they can have no part in dealing with it. Choose somebody else.";

    private StaffRules() {}

    /** Also on a closed case: then it comes out whom it was about, and it is not to be there for them either. */
    static Ruling name(Case known, CaseCommand.NameStaff command) {
        return ElementRules.there(known, command.element())
                .or(() -> said(command.who().name(), "name", "Write who it is."))
                .or(() -> command.who().account().flatMap(account -> amiss(known, command.element(), account)))
                .orElseGet(() -> Ruling.accept(new CaseEvent.StaffNamed(
                        new StaffConcernedId(known.staffNamed() + 1), command.element(), Personal.of(command.who()))));
    }

    private static Optional<Ruling> amiss(Case known, ElementId element, StaffId account) {
        if (known.element(element).orElseThrow().concerns(account)) {
            return refuse("already-named", "account", "They are named here already.");
        }
        if (!known.isClosed() && known.handling().allocatedTo().equals(Optional.of(account))) {
            return refuse(
                    "has-the-case",
                    "account",
                    "The case is allocated to them. Allocate it to somebody else first, then name them.");
        }
        return known.aftermath().actions().stream().anyMatch(action -> action.isOpen() && action.isOf(account))
                ? refuse(
                        "has-an-action",
                        "account",
                        "An action of this case is theirs to do or to answer for. Record it as done, or drop it and"
                                + " agree it with somebody else, then name them.")
                : Optional.empty();
    }

    /** A name that was wrong is put right on a closed case as on an open one. */
    static Ruling takeBack(Case known, CaseCommand.TakeBackStaff command) {
        return (known.staffConcerned().stream().anyMatch(named -> named.id().equals(command.staff()))
                        ? Optional.<Ruling>empty()
                        : refuse("nobody-named", "staff", "Choose somebody who is named on this case."))
                .or(() -> said(command.reason(), "reason", "Write why the name is taken back."))
                .orElseGet(() ->
                        Ruling.accept(new CaseEvent.StaffTakenBack(command.staff(), Personal.of(command.reason()))));
    }

    /** Nobody deals with a complaint that concerns themselves. */
    static Optional<Ruling> concerned(Case known, StaffId staff, String field) {
        return known.concerns(staff) ? refuse("concerned", field, CONCERNED) : Optional.empty();
    }

    /** Whoever signed may have been named since. */
    static Optional<Ruling> signedByConcerned(Case known) {
        return known.handling()
                .signed()
                .filter(signed -> known.concerns(signed.by()))
                .flatMap(signed -> refuse(
                        "signed-by-concerned",
                        "",
                        "The response was signed by somebody whom the complaint concerns. Somebody else must sign it"
                                + " first."));
    }
}
