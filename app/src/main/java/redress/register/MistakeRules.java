package redress.register;

import static redress.register.Conditions.refuse;
import static redress.register.Conditions.refuseIf;
import static redress.register.Conditions.said;

import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.journal.Tellings.Telling;
import redress.register.PoolCommand.TakeBack;
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
 * What was recorded by mistake and can be taken back: what costs money. An appointment that is taken back was never held, and
 * the spending of its year follows.
 */
public final class MistakeRules {

    private MistakeRules() {}

    static Ruling<PoolEvent> takeBack(IndependentPerson known, TakeBack it) {
        return Ruling.unless(
                lines(known).stream()
                        .filter(line -> line.number() == it.told())
                        .findFirst()
                        .map(line -> against(known, line))
                        .orElseGet(() -> refuse(
                                "nothing-to-take-back", "told", "Choose something that was recorded and still stands."))
                        .or(() -> said(it.reason(), "reason", "Write how you know that it was a mistake.")),
                () -> Ruling.accept(new PoolTakenBack(it.told(), Personal.of(it.reason()))));
    }

    /** What the form lists, in the order in which it was recorded. */
    public static List<Telling<PoolEvent>> lines(IndependentPerson known) {
        return known.told().standing().stream()
                .filter(telling -> isLine(telling.event()))
                .toList();
    }

    private static boolean isLine(PoolEvent event) {
        return switch (event) {
            case PoolAppointed _, FeeChanged _, FeePaid _ -> true;
            case PoolJoined _,
                    PoolDetailsChanged _,
                    CvFiled _,
                    AvailabilityGiven _,
                    ConflictDeclared _,
                    ConflictEnded _,
                    PoolLeft _,
                    PoolReturned _,
                    PoolTakenBack _ -> false;
        };
    }

    private static Optional<Refusal> against(IndependentPerson known, Telling<PoolEvent> line) {
        return line.event() instanceof PoolAppointed it
                ? resting(known, it.appointment())
                : overpaid(known, line.number());
    }

    private static Optional<Refusal> resting(IndependentPerson known, int appointment) {
        return refuseIf(
                lines(known).stream()
                        .anyMatch(line -> (line.event() instanceof FeePaid paid && paid.appointment() == appointment)
                                || (line.event() instanceof FeeChanged changed
                                        && changed.appointment() == appointment)),
                "rests-on-it",
                "told",
                "A payment, or a change of the fee, rests on this appointment. Take that back first.");
    }

    /** The fee that held before may be less than what was paid since. */
    private static Optional<Refusal> overpaid(IndependentPerson known, int line) {
        return IndependentPerson.of(known.told().without(List.of(line))).appointments().stream()
                .filter(appointment -> appointment.unpaid().isNegative())
                .findFirst()
                .flatMap(appointment -> refuse(
                        "less-than-paid",
                        "told",
                        "Without it the fee is %s, and %s is paid already. Take back the payment first."
                                .formatted(appointment.agreed(), appointment.paid())));
    }
}
