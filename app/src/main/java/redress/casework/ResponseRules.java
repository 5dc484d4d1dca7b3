package redress.casework;

import static redress.casework.Rules.complaint;
import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;
import static redress.casework.Rules.unanswered;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.procedure.ClockReading;
import redress.procedure.Milestone;
import redress.procedure.Stage;

/** When a response may be signed and sent (SI 2009/309 reg 14). */
final class ResponseRules {

    private ResponseRules() {}

    /** The response gives conclusions on everything complained of, so every element needs its finding first. */
    static Ruling sign(Case known, CaseCommand.SignResponse command, LocalDate today, RuleBook book) {
        return complaint(known)
                .or(() -> unanswered(known))
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> beforeStage(known, command.on()))
                .or(() -> StaffRules.concerned(known, command.by(), ""))
                .or(() -> AnotherPerson.refused(known, command.by(), "", book))
                .or(() -> known.elements().isEmpty()
                        ? refuse("no-elements", "", "Add what is complained of as an element, with a finding, first.")
                        : Optional.empty())
                .or(() -> known.elements().stream().anyMatch(Element::isOpen)
                        ? refuse("finding-missing", "", "Every element needs a finding before the response is signed.")
                        : Optional.empty())
                .or(() -> outOfTime(known, book).map(Ruling.Refused::new))
                .or(() -> AppointmentRules.missing(known, book))
                .or(() -> tooEarly(known, command.on(), book))
                .or(() -> said(command.response(), "response", "Write the response that is signed."))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.ResponseSigned(command.on(), command.by(), Personal.of(command.response()))));
    }

    /** What the response answers, such as the report of a panel, comes before it. */
    private static Optional<Ruling> tooEarly(Case known, LocalDate on, RuleBook book) {
        return book.stage(known).flatMap(Stage::response).stream()
                .flatMap(rule -> rule.after().stream().sorted(Comparator.comparing(Milestone::name)))
                .flatMap(fact -> StepRules.tooEarly(known, fact, on, book).stream())
                .findFirst();
    }

    /** What a later stage answers was asked for before. */
    private static Optional<Ruling> beforeStage(Case known, LocalDate on) {
        return known.proceedings()
                .stage()
                .flatMap(known.proceedings()::opening)
                .filter(asked -> on.isBefore(asked.on()))
                .flatMap(asked -> refuse(
                        "before-stage",
                        "on",
                        "The date must be on or after " + Words.date(asked.on()) + ", when this stage was asked for."));
    }

    /** A complaint that came too late is answered only once the council has set the limit aside. */
    static Optional<Refusal> outOfTime(Case known, RuleBook book) {
        return book.readings(known).stream()
                .filter(ClockReading::isBarred)
                .findFirst()
                .map(reading -> new Refusal("out-of-time", "", TimeBar.LATE));
    }

    static Ruling send(Case known, CaseCommand.SendResponse command, LocalDate today, RuleBook book) {
        return complaint(known)
                .or(() -> unanswered(known))
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> known.handling()
                        .signed()
                        .map(signed -> command.on().isBefore(signed.on())
                                ? refuse(
                                        "before-signature",
                                        "on",
                                        "The response was signed on " + Words.date(signed.on())
                                                + "; it cannot be sent earlier.")
                                : Optional.<Ruling>empty())
                        .orElseGet(() -> refuse("not-signed", "", "The response must be signed before it is sent.")))
                .or(() -> StaffRules.signedByConcerned(known))
                .or(() -> AnotherPerson.signedBySame(known, book))
                .or(() -> AuthorityRules.barred(known, command.on(), book))
                .or(() -> unwritten(known, command.means(), book))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ResponseSent(
                        command.on(), command.means(), known.proceedings().stage())));
    }

    private static Optional<Ruling> unwritten(Case known, Means means, RuleBook book) {
        return book.stage(known)
                .flatMap(Stage::response)
                .filter(rule -> rule.written() && !means.isWritten())
                .flatMap(rule -> refuse(
                        "not-in-writing",
                        "means",
                        "This response must be in writing (%s). What was said as well can be added as a note."
                                .formatted(rule.source())));
    }

    static Ruling takeOver(Case known, CaseCommand.TakeOverResponse command, LocalDate today) {
        return complaint(known)
                .or(() -> dated(known, command.sentOn(), today, "sentOn"))
                .or(() -> known.proceedings().firstAnswer().isPresent()
                        ? refuse("already-answered", "", "The response was already sent.")
                        : Optional.empty())
                .orElseGet(() -> Ruling.accept(new CaseEvent.ResponseSent(
                        command.sentOn(), command.means(), known.proceedings().stage())));
    }
}
