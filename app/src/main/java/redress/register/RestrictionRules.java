package redress.register;

import static redress.register.Conditions.dated;
import static redress.register.Conditions.refuse;
import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.register.ConductCommand.AskAppeal;
import redress.register.ConductCommand.DecideAppeal;
import redress.register.ConductCommand.Replace;
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
                        .or(() -> limiting(it.restrictions()))
                        .or(() -> term(it.on(), it.reviewOn(), it.until()))
                        .or(() -> said(it.reasons(), "reasons", "Write why these restrictions, and why so long.")),
                () -> Ruling.accept(restricted(it, Limits.of(it.restrictions()))));
    }

    private static ConductEvent restricted(Restrict it, Limits limits) {
        return new ConductEvent.ContactRestricted(
                it.by().who(),
                it.on(),
                limits.kinds(),
                it.reviewOn(),
                it.until(),
                limits.terms(),
                Personal.of(it.reasons()));
    }

    private static Optional<Refusal> limiting(List<Restriction> restrictions) {
        return refuseIf(restrictions.isEmpty(), "no-restriction", "restrictions", "Choose at least one restriction.")
                .or(() -> restrictions.stream()
                        .filter(restriction -> restriction.terms().isBlank())
                        .findFirst()
                        .flatMap(restriction -> refuse(
                                "blank-restriction",
                                restriction.kind().code(),
                                "Write what it means for this person: %s."
                                        .formatted(restriction.kind().label()))));
    }

    /** A review comes within the year, and before they end by themselves. */
    private static Optional<Refusal> term(LocalDate on, LocalDate reviewOn, Optional<LocalDate> until) {
        return reviewable(on, reviewOn)
                .or(() -> refuseIf(
                        until.filter(reviewOn::isAfter).isPresent(),
                        "ends-before-review",
                        "until",
                        "The last day must be on or after the day of the review."));
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
                ConductRules.inForce(known, today)
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
                                        it.by(),
                                        it.on(),
                                        it.reviewOn().orElseThrow(),
                                        it.until(),
                                        Personal.of(it.reasons()));
                        }));
    }

    private static Optional<Refusal> renewable(Conduct known, Review it) {
        return refuseIf(
                        appeal(known) == Appeal.ASKED,
                        "appeal-open",
                        "outcome",
                        "The person appealed. Decide the appeal before the restrictions are renewed.")
                .or(() -> it.reviewOn()
                        .map(reviewOn -> term(it.on(), reviewOn, it.until()))
                        .orElseGet(() -> refuse("no-review", "reviewOn", "Enter the date of the next review.")));
    }

    /** Others in their place are decided anew, so by somebody who has had no part in it, as at first. */
    static Ruling<ConductEvent> replace(Conduct known, Replace it, LocalDate today) {
        var appealed = appeal(known) == Appeal.ASKED;
        return Ruling.unless(
                ConductRules.inForce(known, today)
                        .or(() -> appealed ? anotherDecides(known, it.by()) : ConductRules.noPart(known, it.by()))
                        .or(() -> dated(it.on(), known.latest(), today))
                        .or(() -> limiting(it.restrictions()))
                        .or(() -> term(it.on(), it.reviewOn(), it.until()))
                        .or(() -> said(it.reasons(), "reasons", "Write the reasons: the person is told them.")),
                // The appeal comes last, because what was decided on appeal is not appealed against again.
                () -> appealed
                        ? Ruling.accept(
                                replaced(it, Limits.of(it.restrictions())),
                                new ConductEvent.RestrictionsAppealDecided(
                                        it.by().who(), it.on(), AppealOutcome.REPLACED, Personal.of(it.reasons())))
                        : Ruling.accept(replaced(it, Limits.of(it.restrictions()))));
    }

    private static ConductEvent replaced(Replace it, Limits limits) {
        return new ConductEvent.RestrictionsReplaced(
                it.by().who(),
                it.on(),
                limits.kinds(),
                it.reviewOn(),
                it.until(),
                limits.terms(),
                Personal.of(it.reasons()));
    }

    /** An appeal that came in time counts, although it is written down after the end. */
    static Ruling<ConductEvent> appeal(Conduct known, AskAppeal it, LocalDate today) {
        return Ruling.unless(
                ConductRules.inForce(known, it.on())
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

    /** An appeal is answered also where the restrictions ended in the meantime. */
    static Ruling<ConductEvent> decideAppeal(Conduct known, DecideAppeal it, LocalDate today) {
        return Ruling.unless(
                ConductRules.imposed(known)
                        .or(() -> refuseIf(appeal(known) != Appeal.ASKED, "no-appeal", "", "There is no appeal."))
                        .or(() -> anotherDecides(known, it.by()))
                        .or(() -> refuseIf(
                                it.outcome() == AppealOutcome.REPLACED,
                                "nothing-in-their-place",
                                "outcome",
                                "Change the restrictions instead: that decides the appeal."))
                        .or(() -> dated(it.on(), known.latest(), today))
                        .or(() -> said(it.reasons(), "reasons", "Write the reasons: the person is told them.")),
                () -> decided(it));
    }

    private static Optional<Refusal> anotherDecides(Conduct known, Decider by) {
        return refuseIf(
                        known.inForce().stream().anyMatch(now -> now.deciders().contains(by.who())),
                        "own-decision",
                        "",
                        "You decided what is appealed against. Another senior officer must decide the appeal.")
                .or(() -> ConductRules.noPart(known, by));
    }

    private static Ruling<ConductEvent> decided(DecideAppeal it) {
        var decided = new ConductEvent.RestrictionsAppealDecided(
                it.by().who(), it.on(), it.outcome(), Personal.of(it.reasons()));
        return switch (it.outcome()) {
            case NOT_UPHELD, REPLACED -> Ruling.accept(decided);
            case UPHELD ->
                Ruling.accept(
                        decided,
                        new ConductEvent.RestrictionsLifted(it.by().who(), it.on(), Personal.of(it.reasons())));
        };
    }

    private static Appeal appeal(Conduct known) {
        return known.inForce().map(InForce::appeal).orElse(Appeal.NOT_ASKED);
    }
}
