package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.procedure.ClockReading;

/** What somebody has to see to next on a case. */
public sealed interface NextDue {

    /** What lists hold in place of a clock's name where another's part is due; no clock can have this name. */
    String CONTRIBUTION = "a contribution";

    /** A date that the council itself has to keep. */
    record OwnDate(ClockReading clock) implements NextDue {}

    /** The day by which another's part of the answer was asked for. */
    record AnothersPart(Contribution contribution) implements NextDue {}

    /** The earlier of the two, the council's own where they fall on one day; nothing on a closed case. */
    static Optional<NextDue> of(Case known, List<ClockReading> readings) {
        if (known.isClosed()) {
            return Optional.empty();
        }
        var clock = RuleBook.nextDue(readings).<NextDue>map(OwnDate::new);
        var part = known.proceedings().nextContribution().<NextDue>map(AnothersPart::new);
        return clock.isPresent()
                        && part.filter(other ->
                                        other.on().isBefore(clock.orElseThrow().on()))
                                .isEmpty()
                ? clock
                : part;
    }

    default LocalDate on() {
        return switch (this) {
            case OwnDate(var clock) -> clock.due().orElseThrow();
            case AnothersPart(var contribution) -> contribution.due();
        };
    }

    /** The name that lists hold. */
    default String code() {
        return switch (this) {
            case OwnDate(var clock) -> clock.rule().id().value();
            case AnothersPart(var contribution) -> CONTRIBUTION;
        };
    }
}
