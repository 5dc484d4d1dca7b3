package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.journal.Actor;
import redress.register.ConductEvent.ConductReferred;
import redress.register.ConductEvent.ConductWarned;
import redress.register.ConductEvent.ConductWarningSkipped;
import redress.register.ConductEvent.ContactNotRestricted;
import redress.register.ConductEvent.ContactRestricted;
import redress.register.ConductEvent.RestrictionsAppealDecided;
import redress.register.ConductEvent.RestrictionsAppealed;
import redress.register.ConductEvent.RestrictionsLifted;
import redress.register.ConductEvent.RestrictionsRenewed;
import redress.register.ConductPosition.Appeal;
import redress.register.ConductPosition.AwaitingDecision;
import redress.register.ConductPosition.AwaitingWarning;
import redress.register.ConductPosition.InForce;
import redress.register.ConductPosition.Lifted;
import redress.register.ConductPosition.NotRestricted;

/**
 * What is known of a referral about somebody's conduct.
 *
 * @param latest the day of the last step; the next one is not before it
 */
public record Conduct(ConductReferred referral, ConductPosition position, LocalDate latest) {

    /** The kind of stream that holds the history of a referral. */
    public static final String KIND = "conduct";

    public static final Keeping<Conduct, ConductCommand, ConductEvent> KEEPING =
            new Keeping<>(KIND, ConductEvent.class, ConductRules::decide, Conduct::evolve);

    /** Who this is about. */
    public String customer() {
        return referral.customer().map(ContactDetails::name).orElse("Erased");
    }

    /** The restrictions, as long as they are in force. */
    public Optional<InForce> inForce() {
        return position instanceof InForce now ? Optional.of(now) : Optional.empty();
    }

    /** When restrictions of this day are looked at again, where nobody says otherwise. */
    public static LocalDate usualReview(LocalDate on) {
        return on.plusMonths(ConductRules.USUALLY);
    }

    static Conduct evolve(Optional<Conduct> known, ConductEvent event) {
        return event instanceof ConductReferred referral
                ? new Conduct(referral, new AwaitingWarning(), referral.on())
                : known.orElseThrow(() -> new IllegalStateException("Nothing was referred before " + event))
                        .after(event);
    }

    private Conduct after(ConductEvent event) {
        return switch (event) {
            case ConductReferred again -> throw new IllegalStateException("Referred twice: " + again.on());
            case ConductWarned it -> at(new AwaitingDecision(), it.on());
            case ConductWarningSkipped it -> at(new AwaitingDecision(), it.on());
            case ContactRestricted it ->
                at(new InForce(it, it.reviewOn(), List.of(it.by()), Appeal.NOT_ASKED), it.on());
            case ContactNotRestricted it -> at(new NotRestricted(it.on()), it.on());
            case RestrictionsRenewed it -> at(renewed(it), it.on());
            case RestrictionsLifted it -> at(new Lifted(it.on()), it.on());
            case RestrictionsAppealed it -> at(appeal(Appeal.ASKED), it.on());
            case RestrictionsAppealDecided it -> at(appeal(Appeal.DECIDED), it.on());
        };
    }

    private ConductPosition renewed(RestrictionsRenewed it) {
        var now = restricted();
        var deciders = Stream.concat(now.deciders().stream(), Stream.<Actor>of(it.by()))
                .toList();
        return new InForce(now.imposed(), it.reviewOn(), deciders, Appeal.NOT_ASKED);
    }

    private ConductPosition appeal(Appeal appeal) {
        var now = restricted();
        return new InForce(now.imposed(), now.reviewOn(), now.deciders(), appeal);
    }

    private InForce restricted() {
        return inForce().orElseThrow(() -> new IllegalStateException("Nothing is in force"));
    }

    private Conduct at(ConductPosition next, LocalDate on) {
        return new Conduct(referral, next, on);
    }
}
