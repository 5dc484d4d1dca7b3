package redress.register;

import static redress.register.Conditions.dated;
import static redress.register.Conditions.refuse;
import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.Restrict;
import redress.register.ConductCommand.Review;
import redress.register.ConductPosition.Appeal;
import redress.register.ConductPosition.InForce;

/** What restrictions must be, how long they may last, and how they end. */
final class RestrictionRules {

    private RestrictionRules() {}

    static Ruling<ConductEvent> restrict(Conduct known, Restrict it, LocalDate today) {
        return Ruling.unless(
                ConductRules.decidable(known, it.by(), it.outside())
                        .or(() -> dated(it.on(), known.latest(), today))
                        .or(() -> refuseIf(
                                it.restrictions().isEmpty(),
                                "no-restriction",
                                "restrictions",
                                "Choose at least one restriction."))
                        .or(() -> blank(it))
                        .or(() -> reviewable(it.on(), it.reviewOn()))
                        .or(() -> said(it.reasons(), "reasons", "Write why these restrictions, and why so long.")),
                () -> Ruling.accept(new ConductEvent.ContactRestricted(
                        it.by(),
                        it.on(),
                        it.restrictions().stream().map(Restriction::kind).toList(),
                        it.reviewOn(),
                        Personal.of(it.restrictions()),
                        Personal.of(it.reasons()))));
    }

    private static Optional<Refusal> blank(Restrict it) {
        return it.restrictions().stream()
                .filter(restriction -> restriction.terms().isBlank())
                .findFirst()
                .flatMap(restriction -> refuse(
                        "blank-restriction",
                        restriction.kind().code(),
                        "Write what it means for this person: %s."
                                .formatted(restriction.kind().label())));
    }

    private static Optional<Refusal> reviewable(LocalDate on, LocalDate reviewOn) {
        return refuseIf(
                        !reviewOn.isAfter(on),
                        "review-too-early",
                        "reviewOn",
                        "The review must be after the day of the decision.")
                .or(() -> refuseIf(
                        reviewOn.isAfter(on.plusMonths(ConductRules.AT_MOST)),
                        "review-too-late",
                        "reviewOn",
                        "The review must be on or before %s, %d months after the decision."
                                .formatted(
                                        Conditions.date(on.plusMonths(ConductRules.AT_MOST)), ConductRules.AT_MOST)));
    }

    static Ruling<ConductEvent> review(Conduct known, Review it, LocalDate today) {
        return Ruling.unless(
                ConductRules.inForce(known)
                        .or(() -> dated(it.on(), known.latest(), today))
                        .or(() -> said(it.reasons(), "reasons", "Write the reason: the person is told it either way."))
                        .or(() -> switch (it.outcome()) {
                            case LIFT -> Optional.empty();
                            case RENEW -> renewable(known, it);
                        }),
                () -> Ruling.accept(
                        switch (it.outcome()) {
                            case LIFT ->
                                new ConductEvent.RestrictionsLifted(it.by(), it.on(), Personal.of(it.reasons()));
                            case RENEW ->
                                new ConductEvent.RestrictionsRenewed(
                                        it.by(), it.on(), it.reviewOn().orElseThrow(), Personal.of(it.reasons()));
                        }));
    }

    private static Optional<Refusal> renewable(Conduct known, Review it) {
        return refuseIf(
                        appeal(known) == Appeal.ASKED,
                        "appeal-open",
                        "outcome",
                        "The person appealed. Decide the appeal before the restrictions are renewed.")
                .or(() -> it.reviewOn()
                        .map(reviewOn -> reviewable(it.on(), reviewOn))
                        .orElseGet(() -> refuse("no-review", "reviewOn", "Enter the date of the next review.")));
    }

    static Ruling<ConductEvent> appeal(Conduct known, AskAppeal it, LocalDate today) {
        return Ruling.unless(
                ConductRules.inForce(known)
                        .or(() -> refuseIf(
                                appeal(known) == Appeal.ASKED, "appeal-open", "", "There is an appeal already."))
                        .or(
                                () -> refuseIf(
                                        appeal(known) == Appeal.DECIDED,
                                        "appeal-decided",
                                        "",
                                        "The appeal against this decision was decided. The next review can be appealed against."))
                        .or(() -> dated(it.on(), known.latest(), today))
                        .or(() -> said(it.words(), "words", "Write what the person says.")),
                () -> Ruling.accept(new ConductEvent.RestrictionsAppealed(it.on(), Personal.of(it.words()))));
    }

    static Ruling<ConductEvent> decideAppeal(Conduct known, DecideAppeal it, LocalDate today) {
        return Ruling.unless(
                ConductRules.inForce(known)
                        .or(() -> refuseIf(appeal(known) != Appeal.ASKED, "no-appeal", "", "There is no appeal."))
                        .or(() -> refuseIf(
                                known.inForce().stream()
                                        .anyMatch(now -> now.deciders().contains(it.by())),
                                "own-decision",
                                "",
                                "You decided what is appealed against. Another senior officer must decide the appeal."))
                        .or(() -> ConductRules.notReferrer(known, it.by()))
                        .or(() -> dated(it.on(), known.latest(), today))
                        .or(() -> said(it.reasons(), "reasons", "Write the reasons: the person is told them.")),
                () -> decided(it));
    }

    private static Ruling<ConductEvent> decided(DecideAppeal it) {
        var decided =
                new ConductEvent.RestrictionsAppealDecided(it.by(), it.on(), it.outcome(), Personal.of(it.reasons()));
        return switch (it.outcome()) {
            case NOT_UPHELD -> Ruling.accept(decided);
            case UPHELD ->
                Ruling.accept(
                        decided, new ConductEvent.RestrictionsLifted(it.by(), it.on(), Personal.of(it.reasons())));
        };
    }

    private static Appeal appeal(Conduct known) {
        return known.inForce().map(InForce::appeal).orElse(Appeal.NOT_ASKED);
    }
}
