package redress.desk;

import static redress.desk.Told.ERASED;
import static redress.desk.Told.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.journal.Personal;
import redress.organisation.Coded;
import redress.register.Conduct;
import redress.register.ConductEvent;
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
import redress.register.Limits;
import redress.register.Restriction;

/** What happened about somebody's conduct, in words. */
final class ConductTeller implements RegisterManner.Teller<Conduct, ConductEvent> {

    @Override
    public Optional<LocalDate> on(ConductEvent event) {
        return Optional.of(event.on());
    }

    @Override
    public Told tell(ConductEvent event, RegisterAt<Conduct> at) {
        return switch (event) {
            case ConductReferred it ->
                told(
                        "Referred by " + at.staff().name(it.by()),
                        new Fact("Behaviour", labels(it.behaviours())),
                        new Fact("Evidence", it.evidence().orElse(ERASED)));
            case ConductWarned it ->
                told("Warned in writing", new Fact("Warning", it.warning().orElse(ERASED)));
            case ConductWarningSkipped it ->
                told(
                        at.staff().name(it.by()) + " went on without a warning",
                        new Fact("Threat to safety", it.threat().orElse(ERASED)));
            case ContactRestricted it ->
                told(
                        "Contact restricted by " + at.staff().name(it.by()),
                        new Fact("Restrictions", terms(new Limits(it.kinds(), it.restrictions()))),
                        new Fact("Review on", Say.date(it.reviewOn())),
                        until(it.until()),
                        reasons(it.reasons()));
            case ContactNotRestricted it ->
                told(at.staff().name(it.by()) + " decided not to restrict contact", reasons(it.reasons()));
            case RestrictionsRenewed it ->
                told(
                        "Restrictions renewed by " + at.staff().name(it.by()),
                        new Fact("Review on", Say.date(it.reviewOn())),
                        until(it.until()),
                        reasons(it.reasons()));
            case RestrictionsReplaced it ->
                told(
                        "Restrictions changed by " + at.staff().name(it.by()),
                        new Fact("Restrictions", terms(new Limits(it.kinds(), it.restrictions()))),
                        new Fact("Review on", Say.date(it.reviewOn())),
                        until(it.until()),
                        reasons(it.reasons()));
            case RestrictionsLifted it ->
                told("Restrictions lifted by " + at.staff().name(it.by()), reasons(it.reasons()));
            case RestrictionsAppealed it ->
                told(
                        "The person appealed",
                        new Fact("In their words", it.words().orElse(ERASED)));
            case RestrictionsAppealDecided it ->
                told(
                        "Appeal decided by " + at.staff().name(it.by()),
                        new Fact("Decision", it.outcome().label()),
                        reasons(it.reasons()));
            case ConductLogged it ->
                told(
                        "Added to the log by " + at.staff().name(it.by()),
                        new Fact("What happened", it.what().orElse(ERASED)));
            case ConductPersonTold it ->
                told("The person was written to", new Fact("Letter", it.letter().orElse(ERASED)));
            case ConductTeamsTold it ->
                told("Teams were told", new Fact("Which", it.whom().orElse(ERASED)));
            case ConductCaseTied it ->
                told("Recognised in " + at.caseNamed(it.caseReference()), because(it.caseReference(), it.reason(), at));
            case ConductCaseUntied it ->
                told(
                        "Told apart from somebody in " + at.caseNamed(it.caseReference()),
                        because(it.caseReference(), it.reason(), at));
        };
    }

    /** Why somebody is, or is not, in a case tells of that case. */
    private static Fact because(String reference, Personal<String> reason, RegisterAt<Conduct> at) {
        return new Fact("How this is known", at.seen().contains(reference) ? reason.orElse(ERASED) : "");
    }

    private static Fact until(Optional<LocalDate> day) {
        return new Fact("Ends after", day.map(Say::date).orElse(""));
    }

    /** Each restriction in a line, with what it means for the person. */
    static String terms(Limits limits) {
        return limits.terms().map(ConductTeller::terms).orElse(labels(limits.kinds()));
    }

    private static String terms(List<Restriction> restrictions) {
        return restrictions.stream()
                .map(restriction -> restriction.kind().label() + ": " + restriction.terms())
                .collect(Collectors.joining("\n"));
    }

    static String labels(List<? extends Coded> words) {
        return words.stream().map(Coded::label).collect(Collectors.joining("\n"));
    }

    private static Fact reasons(Personal<String> reasons) {
        return new Fact("Reasons", reasons.orElse(ERASED));
    }
}
