package redress.casework;

import java.util.Optional;

/** What an action is for. */
public sealed interface Purpose {

    /** To put things right for the person. */
    record Remedy(RemedyKind kind, Optional<Pence> amount) implements Purpose {}

    /**
     * To keep it from happening again.
     *
     * @param answers the senior officer who answers for it, where it is monitored
     */
    record Learning(LearningSource source, Optional<StaffId> answers) implements Purpose {}

    default String code() {
        return switch (this) {
            case Remedy _ -> "remedy";
            case Learning _ -> "learning";
        };
    }
}
