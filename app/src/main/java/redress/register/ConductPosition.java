package redress.register;

import java.time.LocalDate;
import java.util.List;
import redress.journal.Actor;

/** Where a referral stands; each holds what it takes for granted. */
public sealed interface ConductPosition {

    /** Nobody has warned the person yet. */
    record AwaitingWarning() implements ConductPosition {}

    /** Warned, or rightly not. */
    record AwaitingDecision() implements ConductPosition {}

    /**
     * @param imposed what was decided
     * @param reviewOn when it is looked at again
     * @param deciders who decided it, and renewed it
     */
    record InForce(ConductEvent.ContactRestricted imposed, LocalDate reviewOn, List<Actor> deciders, Appeal appeal)
            implements ConductPosition {

        public InForce {
            deciders = List.copyOf(deciders);
        }

        /** Whether the day of the review has come. */
        public boolean isDue(LocalDate today) {
            return !today.isBefore(reviewOn);
        }
    }

    record NotRestricted(LocalDate on) implements ConductPosition {}

    record Lifted(LocalDate on) implements ConductPosition {}

    /** Whether the decision in force was appealed against. */
    enum Appeal {
        NOT_ASKED,
        ASKED,
        DECIDED
    }

    /** The word under which lists find it. */
    default String code() {
        return switch (this) {
            case AwaitingWarning() -> "awaiting-warning";
            case AwaitingDecision() -> "awaiting-decision";
            case InForce _ -> "in-force";
            case NotRestricted _ -> "not-restricted";
            case Lifted _ -> "lifted";
        };
    }
}
