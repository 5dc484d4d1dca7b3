package redress.casework;

import java.util.Optional;
import redress.organisation.Pence;

/** What an action is for. */
public sealed interface Purpose {

    /** To put things right for the person. */
    record Remedy(RemedyKind kind, Optional<Pence> amount) implements Purpose {

        public Remedy {
            if (amount.isPresent() && amount.orElseThrow().compareTo(Pence.NONE) <= 0) {
                throw new IllegalArgumentException("A remedy is at least a penny, not " + amount.orElseThrow());
            }
        }
    }

    /** To keep it from happening again, or to let it happen more. */
    record Learning() implements Purpose {}

    default String code() {
        return switch (this) {
            case Remedy _ -> "remedy";
            case Learning _ -> "learning";
        };
    }
}
