package redress.desk;

import java.util.Optional;
import redress.casework.CaseEvent.AuthorityAsked;
import redress.casework.CaseEvent.AuthorityRefused;
import redress.casework.CaseEvent.AuthorityShown;
import redress.casework.CaseEvent.AuthorityWithdrawn;
import redress.casework.CaseEvent.BasisStated;
import redress.casework.CaseEvent.OutcomeSought;
import redress.casework.CaseEvent.StaffNamed;
import redress.casework.CaseEvent.StaffTakenBack;

/** What the events say that are about people: who may act for another, what somebody wants, whom of the staff it concerns. */
final class PeopleTold {

    private PeopleTold() {}

    static Told of(AuthorityAsked it, String person) {
        return Told.told(
                "Authority to act: " + person + " was asked to show it",
                new Fact("Reply wanted by", Say.date(it.replyBy())));
    }

    static Told of(BasisStated it, String person, Words words) {
        return Told.told(
                "Why " + person + " may act became clear", new Fact("Because", words.basis(Optional.of(it.basis()))));
    }

    static Told of(AuthorityShown it, String person) {
        return Told.told(
                "Authority to act: " + person + " showed it",
                new Fact("What was seen", it.evidence().orElse(Told.ERASED)),
                new Fact("What they may do", it.scope().orElse(Told.ERASED)),
                new Fact("Ends on", it.until().map(Say::date).orElse("")));
    }

    static Told of(AuthorityRefused it, String person) {
        return Told.told(
                "Authority to act: refused to " + person,
                new Fact("What was said", it.words().orElse(Told.ERASED)));
    }

    static Told of(AuthorityWithdrawn it, String person) {
        return Told.told(
                "Authority to act: withdrawn from " + person,
                new Fact("What was said", it.words().orElse(Told.ERASED)));
    }

    static Told of(OutcomeSought it, boolean again) {
        return Told.told(
                "What would put element " + it.element().number() + " right" + (again ? ", said anew" : ""),
                new Fact("What the person wants", it.words().orElse(Told.ERASED)));
    }

    /** Whoever may not know who it is learns no more than that there was somebody. */
    static Told of(StaffNamed it, Words words) {
        return Told.told(
                "Staff concerned named at element " + it.element().number(),
                new Fact("Who", it.who().map(StaffForms::who).orElse("")),
                new Fact(
                        "In this system",
                        it.who()
                                .map(named ->
                                        named.account().map(words.staff()::name).orElse(""))
                                .orElse("")));
    }

    static Told of(StaffTakenBack it, String who) {
        return Told.told(
                "Staff concerned: a name taken back",
                new Fact("Who", who),
                new Fact("Reason", it.reason().orElse("")));
    }
}
