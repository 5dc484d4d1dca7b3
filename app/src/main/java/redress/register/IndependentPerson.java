package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import redress.journal.Personal;
import redress.journal.Tellings;
import redress.organisation.Pence;
import redress.organisation.Validity;
import redress.register.PoolEvent.AvailabilityGiven;
import redress.register.PoolEvent.ConflictDeclared;
import redress.register.PoolEvent.ConflictEnded;
import redress.register.PoolEvent.CvFiled;
import redress.register.PoolEvent.FeeChanged;
import redress.register.PoolEvent.FeePaid;
import redress.register.PoolEvent.PoolAppointed;
import redress.register.PoolEvent.PoolDetailsChanged;
import redress.register.PoolEvent.PoolJoined;
import redress.register.PoolEvent.PoolLeft;
import redress.register.PoolEvent.PoolReturned;
import redress.register.PoolEvent.PoolTakenBack;

/**
 * What is known of somebody who can be asked to take an independent part.
 *
 * @param skills what they know of, each in small letters
 * @param cv the curriculum vitae that is held, and when it is to be reviewed
 * @param days when they are available
 * @param appointments those that stand
 * @param left since when they are no longer in the pool
 * @param told every event about them, and which of them were taken back
 */
public record IndependentPerson(
        LocalDate joined,
        List<Part> parts,
        Personal<ContactDetails> details,
        Personal<List<String>> skills,
        Optional<CvFiled> cv,
        Validity days,
        List<Conflict> conflicts,
        List<Appointment> appointments,
        Optional<LocalDate> left,
        Tellings<PoolEvent> told) {

    /** The kind of stream that holds the history of somebody of the pool. */
    public static final String KIND = "independent-person";

    public static final Keeping<IndependentPerson, PoolCommand, PoolEvent> KEEPING =
            new Keeping<>(KIND, PoolEvent.class, PoolRules::decide, IndependentPerson::evolve);

    public IndependentPerson {
        parts = List.copyOf(parts);
        conflicts = List.copyOf(conflicts);
        appointments = List.copyOf(appointments);
    }

    public String name() {
        return details.map(ContactDetails::name).orElse("Erased");
    }

    public boolean isAppointed(Part part, String caseReference) {
        return appointments.stream()
                .anyMatch(each -> each.part() == part && each.caseReference().equals(caseReference));
    }

    public Optional<Appointment> appointment(int number) {
        return appointments.stream()
                .filter(appointment -> appointment.number() == number)
                .findFirst();
    }

    /** The conflicts that are not over. */
    public List<Conflict> standingConflicts() {
        return conflicts.stream().filter(conflict -> !conflict.ended()).toList();
    }

    /** The reference of the case to which somebody was appointed, though that was taken back. */
    public Optional<String> caseOf(int appointment) {
        return told.all().stream()
                .filter(PoolAppointed.class::isInstance)
                .map(PoolAppointed.class::cast)
                .filter(it -> it.appointment() == appointment)
                .map(PoolAppointed::caseReference)
                .findFirst();
    }

    /** Where something is taken back, all else is told anew without it, as if it had never been. */
    static IndependentPerson evolve(Optional<IndependentPerson> known, PoolEvent event) {
        var all = known.map(IndependentPerson::told).orElseGet(Tellings::none).with(event);
        return event instanceof PoolTakenBack(var number, var reason)
                ? of(all.without(List.of(number)))
                : step(known, event).telling(all);
    }

    /** What is known by all of this that stands. */
    static IndependentPerson of(Tellings<PoolEvent> told) {
        return told.<IndependentPerson>fold(IndependentPerson::step)
                .orElseThrow(() -> new IllegalStateException("Nobody is left of " + told))
                .telling(told);
    }

    private IndependentPerson telling(Tellings<PoolEvent> all) {
        return new IndependentPerson(joined, parts, details, skills, cv, days, conflicts, appointments, left, all);
    }

    private static IndependentPerson step(Optional<IndependentPerson> known, PoolEvent event) {
        return event instanceof PoolJoined it
                ? new IndependentPerson(
                        it.on(),
                        it.parts(),
                        it.details(),
                        it.skills(),
                        Optional.empty(),
                        Validity.ALWAYS,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Tellings.none())
                : known.orElseThrow(() -> new IllegalStateException("Nobody joined before " + event))
                        .after(event);
    }

    private IndependentPerson after(PoolEvent event) {
        return switch (event) {
            case PoolJoined again -> throw new IllegalStateException("Joined twice: " + again.on());
            case PoolDetailsChanged it ->
                new IndependentPerson(
                        joined, it.parts(), it.details(), it.skills(), cv, days, conflicts, appointments, left, told);
            case CvFiled it -> with(Optional.of(it), days, left);
            case AvailabilityGiven it -> with(cv, it.days(), left);
            case ConflictDeclared it ->
                with(plus(conflicts, new Conflict(it.conflict(), it.service(), it.interest(), false)), appointments);
            case ConflictEnded it ->
                with(
                        conflicts.stream()
                                .map(each -> each.number() == it.conflict() ? each.over() : each)
                                .toList(),
                        appointments);
            case PoolAppointed it ->
                with(
                        conflicts,
                        plus(
                                appointments,
                                new Appointment(
                                        it.appointment(),
                                        it.part(),
                                        it.caseReference(),
                                        it.service(),
                                        it.on(),
                                        it.fee(),
                                        Pence.NONE)));
            case FeeChanged it -> with(conflicts, changed(it.appointment(), each -> each.agreeing(it.fee())));
            case FeePaid it -> with(conflicts, changed(it.appointment(), each -> each.paying(it.amount())));
            case PoolLeft it -> with(cv, days, Optional.of(it.on()));
            case PoolReturned it -> with(cv, days, Optional.empty());
            case PoolTakenBack _ -> this;
        };
    }

    private List<Appointment> changed(int number, UnaryOperator<Appointment> change) {
        return appointments.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
    }

    private IndependentPerson with(Optional<CvFiled> filed, Validity available, Optional<LocalDate> gone) {
        return new IndependentPerson(
                joined, parts, details, skills, filed, available, conflicts, appointments, gone, told);
    }

    private IndependentPerson with(List<Conflict> declared, List<Appointment> made) {
        return new IndependentPerson(joined, parts, details, skills, cv, days, declared, made, left, told);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
