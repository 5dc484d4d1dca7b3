package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.open;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/** The ledger of authority to act for another: asked for, shown, refused, withdrawn. */
final class AuthorityRules {

    private AuthorityRules() {}

    /** Only somebody who speaks to the council acts for another: nobody whom it appointed, nor who uses the service. */
    static Ruling basis(Case known, CaseCommand.StateBasis command, LocalDate today) {
        return open(known)
                .or(() -> known.person(command.person()).filter(Person::canAct).isEmpty()
                        ? refuse("acts-for-nobody", "person", "Choose somebody who acts for another.")
                        : Optional.empty())
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> of(known, command.person())
                        .since()
                        .filter(command.on()::isBefore)
                        .flatMap(since -> refuse(
                                "before-the-last",
                                "on",
                                "The date must be on or after " + Words.date(since)
                                        + ", the day of what was recorded last about their authority.")))
                .or(() -> known.person(command.person()).orElseThrow().basis().equals(Optional.of(command.basis()))
                        ? refuse("the-same", "basis", "This is already why they may act.")
                        : Optional.empty())
                .orElseGet(() ->
                        Ruling.accept(new CaseEvent.BasisStated(command.person(), command.on(), command.basis())));
    }

    static Ruling ask(Case known, CaseCommand.AskForAuthority command, LocalDate today, RuleBook book) {
        return entry(known, command.person(), command.on(), today, book)
                .or(() -> of(known, command.person()).holdsOn(today)
                        ? refuse(
                                "already-shown", "person", "It was shown and still holds. Ask again when it has ended.")
                        : Optional.empty())
                .or(() -> command.replyBy().isBefore(command.on())
                        ? refuse(
                                "reply-before-asked",
                                "replyBy",
                                "The day for the reply must be the day of asking or later.")
                        : Optional.empty())
                .orElseGet(() ->
                        Ruling.accept(new CaseEvent.AuthorityAsked(command.person(), command.on(), command.replyBy())));
    }

    /** It may be shown without having been asked for, and again before it ends. */
    static Ruling show(Case known, CaseCommand.ShowAuthority command, LocalDate today, RuleBook book) {
        return entry(known, command.person(), command.on(), today, book)
                .or(() -> said(command.evidence(), "evidence", "Write what was seen."))
                .or(() -> said(command.scope(), "scope", "Write what they may do."))
                .or(() -> command.until()
                        .filter(until -> until.isBefore(command.on()))
                        .flatMap(until -> refuse(
                                "ends-before-shown", "until", "It cannot end before the day on which it was seen.")))
                .orElseGet(() -> Ruling.accept(new CaseEvent.AuthorityShown(
                        command.person(),
                        command.on(),
                        Personal.of(command.evidence()),
                        Personal.of(command.scope()),
                        command.until())));
    }

    static Ruling refused(Case known, CaseCommand.RecordAuthorityRefused command, LocalDate today, RuleBook book) {
        return entry(known, command.person(), command.on(), today, book)
                .or(() -> of(known, command.person()).holdsOn(today)
                        ? refuse(
                                "withdraw-instead",
                                "person",
                                "It was shown and still holds. Record that it was withdrawn instead.")
                        : Optional.empty())
                .or(() -> said(command.words(), "words", "Write what the person said."))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.AuthorityRefused(command.person(), command.on(), Personal.of(command.words()))));
    }

    static Ruling withdraw(Case known, CaseCommand.WithdrawAuthority command, LocalDate today, RuleBook book) {
        return entry(known, command.person(), command.on(), today, book)
                .or(() -> of(known, command.person()) instanceof Authority.Shown
                        ? Optional.empty()
                        : refuse(
                                "not-shown",
                                "person",
                                "It was never shown, so it cannot be withdrawn. Record that it was refused instead."))
                .or(() -> said(command.words(), "words", "Write what the person said."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.AuthorityWithdrawn(
                        command.person(), command.on(), Personal.of(command.words()))));
    }

    /** What holds of every entry: it is about somebody who needs authority, and the ledger is kept in its order. */
    private static Optional<Ruling> entry(Case known, PersonId id, LocalDate on, LocalDate today, RuleBook book) {
        return open(known)
                .or(() -> known.procedure().isPresent()
                        ? Optional.empty()
                        : refuse("not-triaged", "", "Decide what this representation is first."))
                .or(() -> Acting.people(known, book).stream()
                                .anyMatch(person -> person.id().equals(id))
                        ? Optional.empty()
                        : refuse(
                                "needs-none",
                                "person",
                                "Choose somebody who acts for another on a basis that must be shown."))
                .or(() -> dated(known, on, today, "on"))
                .or(() -> of(known, id)
                        .since()
                        .filter(on::isBefore)
                        .flatMap(since -> refuse(
                                "before-the-last",
                                "on",
                                "The date must be on or after " + Words.date(since)
                                        + ", the day of what was recorded last about it.")));
    }

    private static Authority of(Case known, PersonId id) {
        return known.person(id).orElseThrow().authority();
    }

    /** Whoever may not act for another is told nothing about them. A response of which nobody asked for any goes out. */
    static Optional<Ruling> barred(Case known, LocalDate on, RuleBook book) {
        return Acting.barred(known, on, book)
                .flatMap(person -> refuse(
                        "no-authority",
                        "",
                        "The response cannot go to " + person.name() + ": " + why(person)
                                + " Record the authority if it is shown after all. Or add whoever the response goes to"
                                + " instead as a person of this case, with the part “"
                                + Role.COMPLAINANT.label()
                                + "”, even if they are in it as the person who uses the service."));
    }

    /** Why somebody may not act, as the end of a sentence. */
    static String why(Person person) {
        return switch (person.authority()) {
            case Authority.Refused(var on, var words) -> "authority to act was refused on " + Words.date(on) + ".";
            case Authority.Withdrawn(var on, var words) -> "authority to act was withdrawn on " + Words.date(on) + ".";
            case Authority.Shown(var on, var evidence, var scope, var until) ->
                "authority to act ended on " + Words.date(until.orElse(on)) + ".";
            case Authority.NotAsked _, Authority.Asked _ ->
                "authority to act was refused or has ended, and nothing was shown since.";
        };
    }
}
