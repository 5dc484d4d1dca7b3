package redress.register;

import static redress.register.Conditions.dated;
import static redress.register.Conditions.refuse;
import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.organisation.Pence;
import redress.register.PoolCommand.Appoint;
import redress.register.PoolCommand.ChangeFee;
import redress.register.PoolCommand.Pay;

/** Whether somebody of the pool may be appointed to a case, and what may be paid for it. */
final class FeeRules {

    private FeeRules() {}

    static Ruling<PoolEvent> appoint(IndependentPerson known, Appoint it, LocalDate today) {
        return Ruling.unless(
                PoolRules.active(known)
                        .or(() -> Conditions.reference(it.caseReference()))
                        .or(() -> dated(it.on(), known.joined(), today))
                        .or(() -> refuseIf(
                                !known.parts().contains(it.part()),
                                "not-their-part",
                                "part",
                                "%s does not take the part of %s."
                                        .formatted(
                                                known.name(), it.part().label().toLowerCase(Locale.UK))))
                        .or(() -> refuseIf(
                                !known.days().covers(it.on()),
                                "not-available",
                                "on",
                                "%s is not available on %s.".formatted(known.name(), Conditions.date(it.on()))))
                        .or(() -> withoutCv(known, it.on()))
                        .or(() -> conflicting(known, it))
                        .or(() -> refuseIf(
                                known.isAppointed(it.part(), it.caseReference()),
                                "already-appointed",
                                "part",
                                "%s is appointed to this part of this case already.".formatted(known.name()))),
                () -> Ruling.accept(new PoolEvent.PoolAppointed(
                        known.told().told(PoolEvent.PoolAppointed.class) + 1,
                        it.part(),
                        it.caseReference(),
                        it.service(),
                        it.on(),
                        it.fee())));
    }

    private static Optional<Refusal> withoutCv(IndependentPerson known, LocalDate on) {
        return known.cv()
                .map(cv -> refuseIf(
                        on.isAfter(cv.reviewOn()),
                        "cv-outdated",
                        "on",
                        "The CV was to be reviewed by " + Conditions.date(cv.reviewOn()) + ". Review it first."))
                .orElseGet(() -> refuse("no-cv", "", "There is no CV of this person yet. File it first."));
    }

    private static Optional<Refusal> conflicting(IndependentPerson known, Appoint it) {
        return refuseIf(
                it.service().isPresent()
                        && known.standingConflicts().stream()
                                .anyMatch(conflict -> conflict.service().equals(it.service())),
                "conflict",
                "service",
                known.name() + " declared a conflict of interest with this service.");
    }

    static Ruling<PoolEvent> change(IndependentPerson known, ChangeFee it, LocalDate today) {
        return Ruling.unless(
                existing(known, it.appointment())
                        .or(() -> dated(it.on(), made(known, it.appointment()).on(), today))
                        .or(() -> refuseIf(
                                it.fee().compareTo(made(known, it.appointment()).paid()) < 0,
                                "less-than-paid",
                                "fee",
                                "%s of it is paid already."
                                        .formatted(made(known, it.appointment()).paid())))
                        .or(() -> said(it.reason(), "reason", "Write why the fee changes.")),
                () -> Ruling.accept(
                        new PoolEvent.FeeChanged(it.appointment(), it.on(), it.fee(), Personal.of(it.reason()))));
    }

    static Ruling<PoolEvent> pay(IndependentPerson known, Pay it, LocalDate today) {
        return Ruling.unless(
                existing(known, it.appointment())
                        .or(() -> dated(it.on(), made(known, it.appointment()).on(), today))
                        .or(() -> refuseIf(
                                it.amount().compareTo(Pence.NONE) <= 0,
                                "nothing",
                                "amount",
                                "Enter more than nothing."))
                        .or(() -> refuseIf(
                                it.amount()
                                                .compareTo(made(known, it.appointment())
                                                        .unpaid())
                                        > 0,
                                "more-than-agreed",
                                "amount",
                                "Only %s of the agreed fee is still to pay. Change the fee first."
                                        .formatted(made(known, it.appointment()).unpaid()))),
                () -> Ruling.accept(new PoolEvent.FeePaid(it.appointment(), it.on(), it.amount())));
    }

    private static Optional<Refusal> existing(IndependentPerson known, int appointment) {
        return refuseIf(
                known.appointment(appointment).isEmpty(),
                "no-such-appointment",
                "appointment",
                "Choose one of the appointments.");
    }

    /** Asked only once it is sure that there is one. */
    private static Appointment made(IndependentPerson known, int appointment) {
        return known.appointment(appointment).orElseThrow();
    }
}
