package redress.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.journal.Actor;

/** Where a referral stands; each holds what it takes for granted. */
public sealed interface ConductPosition {

    /** Nobody has warned the person yet. */
    record AwaitingWarning() implements ConductPosition {}

    /** Warned, or rightly not. */
    record AwaitingDecision() implements ConductPosition {}

    /**
     * @param since when contact was first restricted
     * @param reviewOn when it is looked at again
     * @param until the last day on which they hold; empty where they hold until a review lifts them
     * @param deciders who decided it, renewed it, and put others in their place
     */
    record InForce(
            Limits limits,
            LocalDate since,
            LocalDate reviewOn,
            Optional<LocalDate> until,
            List<Actor> deciders,
            Appeal appeal)
            implements ConductPosition {

        public InForce {
            deciders = List.copyOf(deciders);
        }

        /** Whether the day of the review has come. */
        public boolean isDue(LocalDate today) {
            return !today.isBefore(reviewOn);
        }

        /** Whether they ended by themselves before this day. */
        public boolean isOver(LocalDate today) {
            return until.filter(today::isAfter).isPresent();
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
