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
import redress.register.ConductCommand.DoNotRestrict;
import redress.register.ConductCommand.Log;
import redress.register.ConductCommand.Refer;
import redress.register.ConductCommand.Replace;
import redress.register.ConductCommand.Restrict;
import redress.register.ConductCommand.Review;
import redress.register.ConductCommand.SkipWarning;
import redress.register.ConductCommand.TellPerson;
import redress.register.ConductCommand.TellTeams;
import redress.register.ConductCommand.TieCase;
import redress.register.ConductCommand.UntieCase;
import redress.register.ConductCommand.Warn;
import redress.register.ConductPosition.AwaitingDecision;
import redress.register.ConductPosition.AwaitingWarning;
import redress.register.ConductPosition.InForce;

/**
 * How somebody's contact comes to be restricted, and to be free again (Ombudsman's guide on managing unreasonable actions by
 * complainants). Nothing here touches a case: a new complaint is taken on its merits, and no clock stands still.
 */
final class ConductRules {

    /** In months: when restrictions are looked at again where nobody says otherwise. */
    static final int USUALLY = 6;

    /** In months: the latest that they may be looked at again. */
    static final int AT_MOST = 12;

    /** In years: how long all of it is kept after it is over, as corporate complaint files are. */
    static final int KEPT = 6;

    private ConductRules() {}

    static Ruling<ConductEvent> decide(Optional<Conduct> known, ConductCommand command, LocalDate today) {
        return command instanceof Refer referral
                ? Ruling.unless(
                        refuseIf(known.isPresent(), "already-referred", "", "This is already referred.")
                                .or(() -> ReferralRules.against(referral, today)),
                        () -> ReferralRules.accept(referral))
                : known.map(it -> decide(it, command, today))
                        .orElseGet(() -> new Ruling.Refused<>(
                                new Refusal("no-such-referral", "", "There is no such referral.")));
    }

    private static Ruling<ConductEvent> decide(Conduct known, ConductCommand command, LocalDate today) {
        return switch (command) {
            case Refer again -> new Ruling.Refused<>(new Refusal("already-referred", "", "This is already referred."));
            case Warn it ->
                Ruling.unless(
                        awaitingWarning(known)
                                .or(() -> dated(it.on(), known.latest(), today))
                                .or(() -> said(it.warning(), "warning", "Write what the warning says.")),
                        () -> Ruling.accept(new ConductEvent.ConductWarned(it.on(), Personal.of(it.warning()))));
            case SkipWarning it ->
                Ruling.unless(
                        awaitingWarning(known)
                                .or(() -> unsafe(known))
                                .or(() -> dated(it.on(), known.latest(), today))
                                .or(() -> said(it.threat(), "threat", "Write who is not safe, and why.")),
                        () -> Ruling.accept(
                                new ConductEvent.ConductWarningSkipped(it.by(), it.on(), Personal.of(it.threat()))));
            case Restrict it -> RestrictionRules.restrict(known, it, today);
            case DoNotRestrict it ->
                Ruling.unless(
                        decidable(known, it.by(), it.outside())
                                .or(() -> dated(it.on(), known.latest(), today))
                                .or(() -> said(it.reasons(), "reasons", "Write why contact is not restricted.")),
                        () -> Ruling.accept(new ConductEvent.ContactNotRestricted(
                                it.by().who(), it.on(), Personal.of(it.reasons()))));
            case Review it -> RestrictionRules.review(known, it, today);
            case Replace it -> RestrictionRules.replace(known, it, today);
            case AskAppeal it -> RestrictionRules.appeal(known, it, today);
            case DecideAppeal it -> RestrictionRules.decideAppeal(known, it, today);
            case Log it -> TellingRules.log(known, it, today);
            case TellPerson it -> TellingRules.person(known, it, today);
            case TellTeams it -> TellingRules.teams(known, it, today);
            case TieCase it -> TieRules.tie(known, it, today);
            case UntieCase it -> TieRules.untie(known, it, today);
        };
    }

    private static Optional<Refusal> awaitingWarning(Conduct known) {
        return refuseIf(
                !(known.position() instanceof AwaitingWarning),
                "not-awaiting-warning",
                "",
                "There is nothing to warn of now: the step after the warning was taken.");
    }

    private static Optional<Refusal> unsafe(Conduct known) {
        return refuseIf(
                !known.referral().behaviours().contains(Behaviour.THREAT_TO_SAFETY),
                "nobody-unsafe",
                "",
                "The warning may be skipped only where the referral names a threat to safety.");
    }

    /** A senior officer decides who has had no part in it, by the cases and by their own word. */
    static Optional<Refusal> decidable(Conduct known, Decider by, boolean outside) {
        return refuseIf(
                        known.position() instanceof AwaitingWarning,
                        "not-warned",
                        "",
                        "The person must be warned in writing first.")
                .or(() -> refuseIf(
                        !(known.position() instanceof AwaitingDecision), "decided", "", "This was decided already."))
                .or(() -> noPart(known, by))
                .or(
                        () -> refuseIf(
                                !outside,
                                "not-outside",
                                "outside",
                                "Somebody must decide who has had nothing to do with the complaint. Ask another senior officer."));
    }

    /** Neither referred it nor dealt with one of the person's cases. */
    static Optional<Refusal> noPart(Conduct known, Decider by) {
        return refuseIf(
                        by.who().equals(known.referral().by()),
                        "own-referral",
                        "",
                        "You referred this. Another senior officer must decide it.")
                .or(by::inside);
    }

    static Optional<Refusal> imposed(Conduct known) {
        return known.position() instanceof InForce
                ? Optional.empty()
                : refuse("not-in-force", "", "There are no restrictions in force.");
    }

    static Optional<Refusal> inForce(Conduct known, LocalDate today) {
        return imposed(known)
                .or(() -> refuseIf(
                        known.inForce(today).isEmpty(),
                        "ended",
                        "",
                        "The restrictions ended by themselves. Refer the conduct again if it goes on."));
    }
}
