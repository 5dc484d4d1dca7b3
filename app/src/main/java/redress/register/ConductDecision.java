package redress.register;

import java.time.LocalDate;
import redress.journal.Personal;
import redress.register.ConductEvent.ContactRestricted;
import redress.register.ConductEvent.RestrictionsAppealDecided;
import redress.register.ConductEvent.RestrictionsLifted;
import redress.register.ConductEvent.RestrictionsRenewed;
import redress.register.ConductEvent.RestrictionsReplaced;

/** What the person is written to about, either way. */
public sealed interface ConductDecision
        permits ContactRestricted,
                RestrictionsRenewed,
                RestrictionsReplaced,
                RestrictionsLifted,
                RestrictionsAppealDecided {

    LocalDate on();

    /** The person is told them. */
    Personal<String> reasons();
}
