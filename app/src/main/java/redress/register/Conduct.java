package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.journal.Actor;
import redress.register.CaseTie.Standing;
import redress.register.ConductEvent.ConductCaseTied;
import redress.register.ConductEvent.ConductCaseUntied;
import redress.register.ConductEvent.ConductLogged;
import redress.register.ConductEvent.ConductPersonTold;
import redress.register.ConductEvent.ConductReferred;
import redress.register.ConductEvent.ConductTeamsTold;
import redress.register.ConductEvent.ConductWarned;
import redress.register.ConductEvent.ConductWarningSkipped;
import redress.register.ConductEvent.ContactNotRestricted;
import redress.register.ConductEvent.ContactRestricted;
import redress.register.ConductEvent.RestrictionsAppealDecided;
import redress.register.ConductEvent.RestrictionsAppealed;
import redress.register.ConductEvent.RestrictionsLifted;
import redress.register.ConductEvent.RestrictionsRenewed;
import redress.register.ConductEvent.RestrictionsReplaced;
import redress.register.ConductPosition.Appeal;
import redress.register.ConductPosition.AwaitingDecision;
import redress.register.ConductPosition.AwaitingWarning;
import redress.register.ConductPosition.InForce;
import redress.register.ConductPosition.Lifted;
import redress.register.ConductPosition.NotRestricted;

/**
 * What is known of a referral about somebody's conduct.
 *
 * @param ties the cases that somebody said are of the person, or of somebody else
 * @param latest the day of the last step; the next one is not before it
 * @param toTell the decision about which the person was not written to yet
 * @param teamsToTell whether the teams that deal with the person must still be told of what changed
 */
public record Conduct(
        ConductReferred referral,
        List<CaseTie> ties,
        ConductPosition position,
        LocalDate latest,
        Optional<ConductDecision> toTell,
        boolean teamsToTell) {

    /** The kind of stream that holds the history of a referral. */
    public static final String KIND = "conduct";

    public static final Keeping<Conduct, ConductCommand, ConductEvent> KEEPING =
            new Keeping<>(KIND, ConductEvent.class, ConductRules::decide, Conduct::evolve);

    public Conduct {
        ties = List.copyOf(ties);
    }

    /** Who this is about. */
    public String customer() {
        return referral.customer().map(ContactDetails::name).orElse("Erased");
    }

    /** The restrictions, unless they were lifted; whether they ended by themselves is a question of the day. */
    public Optional<InForce> inForce() {
        return position instanceof InForce now ? Optional.of(now) : Optional.empty();
    }

    /** The restrictions that hold on this day. */
    public Optional<InForce> inForce(LocalDate today) {
        return inForce().filter(now -> !now.isOver(today));
    }

    /** What somebody said of a case. */
    Optional<Standing> standing(String caseReference) {
        return ties.stream()
                .filter(tie -> tie.caseReference().equals(caseReference))
                .map(CaseTie::standing)
                .findFirst();
    }

    /** The references of the cases that are of the person. */
    public List<String> tied() {
        return ties.stream()
                .filter(tie -> tie.standing() == Standing.TIED)
                .map(CaseTie::caseReference)
                .toList();
    }

    /** The references of the cases whose wall stands around this too: the one it was referred over, and those of the person. */
    public List<String> walledBy() {
        return Stream.concat(referral.caseReference().stream(), tied().stream())
                .distinct()
                .toList();
    }

    /** The reference of every case that this tells of. */
    public List<String> cases() {
        return Stream.concat(referral.caseReference().stream(), ties.stream().map(CaseTie::caseReference))
                .distinct()
                .toList();
    }

    /** Until when it is kept, once it is over. */
    public Optional<LocalDate> keptUntil(LocalDate today) {
        return ended(today).map(on -> on.plusYears(ConductRules.KEPT));
    }

    private Optional<LocalDate> ended(LocalDate today) {
        return switch (position) {
            case AwaitingWarning _, AwaitingDecision _ -> Optional.empty();
            case InForce now -> now.until().filter(today::isAfter);
            case NotRestricted(var on) -> Optional.of(on);
            case Lifted(var on) -> Optional.of(on);
        };
    }

    /** When restrictions of this day are looked at again, where nobody says otherwise. */
    public static LocalDate usualReview(LocalDate on) {
        return on.plusMonths(ConductRules.USUALLY);
    }

    static Conduct evolve(Optional<Conduct> known, ConductEvent event) {
        return event instanceof ConductReferred referral
                ? new Conduct(
                        referral,
                        referral.caseReference().stream()
                                .map(reference -> new CaseTie(reference, Standing.TIED))
                                .toList(),
                        new AwaitingWarning(),
                        referral.on(),
                        Optional.empty(),
                        false)
                : known.orElseThrow(() -> new IllegalStateException("Nothing was referred before " + event))
                        .after(event);
    }

    private Conduct after(ConductEvent event) {
        return switch (event) {
            case ConductReferred again -> throw new IllegalStateException("Referred twice: " + again.on());
            case ConductWarned it -> at(new AwaitingDecision(), it.on());
            case ConductWarningSkipped it -> at(new AwaitingDecision(), it.on());
            case ContactRestricted it -> decided(imposed(it), it, true);
            case ContactNotRestricted it -> at(new NotRestricted(it.on()), it.on());
            case RestrictionsRenewed it -> decided(renewed(it), it, teamsToTell);
            case RestrictionsReplaced it -> decided(replaced(it), it, true);
            // Whoever was never told of the restrictions need not be told that they are gone.
            case RestrictionsLifted it -> decided(new Lifted(it.on()), it, !teamsToTell);
            case RestrictionsAppealed it -> at(appeal(Appeal.ASKED), it.on());
            case RestrictionsAppealDecided it -> decided(appeal(Appeal.DECIDED), it, teamsToTell);
            case ConductLogged _ -> this;
            case ConductPersonTold _ -> new Conduct(referral, ties, position, latest, Optional.empty(), teamsToTell);
            case ConductTeamsTold _ -> new Conduct(referral, ties, position, latest, toTell, false);
            case ConductCaseTied it -> with(new CaseTie(it.caseReference(), Standing.TIED));
            case ConductCaseUntied it -> with(new CaseTie(it.caseReference(), Standing.APART));
        };
    }

    private static ConductPosition imposed(ContactRestricted it) {
        return new InForce(
                new Limits(it.kinds(), it.restrictions()),
                it.on(),
                it.reviewOn(),
                it.until(),
                List.of(it.by()),
                Appeal.NOT_ASKED);
    }

    private ConductPosition renewed(RestrictionsRenewed it) {
        var now = restricted();
        return new InForce(
                now.limits(), now.since(), it.reviewOn(), it.until(), deciders(now, it.by()), Appeal.NOT_ASKED);
    }

    private ConductPosition replaced(RestrictionsReplaced it) {
        var now = restricted();
        return new InForce(
                new Limits(it.kinds(), it.restrictions()),
                now.since(),
                it.reviewOn(),
                it.until(),
                deciders(now, it.by()),
                Appeal.NOT_ASKED);
    }

    private static List<Actor> deciders(InForce now, Actor another) {
        return Stream.concat(now.deciders().stream(), Stream.of(another)).toList();
    }

    private ConductPosition appeal(Appeal appeal) {
        var now = restricted();
        return new InForce(now.limits(), now.since(), now.reviewOn(), now.until(), now.deciders(), appeal);
    }

    private InForce restricted() {
        return inForce().orElseThrow(() -> new IllegalStateException("Nothing is in force"));
    }

    private Conduct at(ConductPosition next, LocalDate on) {
        return new Conduct(referral, ties, next, on, toTell, teamsToTell);
    }

    private Conduct decided(ConductPosition next, ConductDecision decision, boolean teams) {
        return new Conduct(referral, ties, next, decision.on(), Optional.of(decision), teams);
    }

    private Conduct with(CaseTie tie) {
        var others = ties.stream().filter(other -> !other.caseReference().equals(tie.caseReference()));
        return new Conduct(
                referral, Stream.concat(others, Stream.of(tie)).toList(), position, latest, toTell, teamsToTell);
    }
}
