package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import redress.access.Permission;
import redress.casework.Referral;
import redress.casework.ReferralCommand;
import redress.casework.ReferralRules;
import redress.casework.ReferralRuling;
import redress.journal.Refusal;

/**
 * A command to a referral as a form. As with {@link CommandForm}, the rules are asked with a trial whether to offer it.
 *
 * @param name the last part of its address
 * @param title also the words of the link that leads to it
 * @param done what is said once it is done
 * @param timely whether it is the next thing to do, rather than one of the others that are possible
 * @param trial the command as it might be given today; empty where there is nothing to give it to
 */
record ReferralForm(
        String name,
        String title,
        String button,
        String done,
        Permission permission,
        Function<ReferralAtHand, List<Field>> fields,
        BiFunction<ReferralAtHand, Filled, ReferralCommand> command,
        Predicate<Referral> timely,
        Function<ReferralAtHand, Optional<ReferralCommand>> trial) {

    /** For whoever handles cases. */
    ReferralForm(
            String name,
            String title,
            String button,
            String done,
            Function<ReferralAtHand, List<Field>> fields,
            BiFunction<ReferralAtHand, Filled, ReferralCommand> command,
            Predicate<Referral> timely,
            Function<ReferralAtHand, Optional<ReferralCommand>> trial) {
        this(name, title, button, done, Permission.HANDLE, fields, command, timely, trial);
    }

    boolean isOffered(ReferralAtHand at) {
        return at.me().may(permission) && refusedWhole(at).isEmpty();
    }

    /** Why the rules refuse this command for the whole referral, if they do. */
    Optional<Refusal> refusedWhole(ReferralAtHand at) {
        return trial.apply(at)
                .map(command -> ReferralRules.decide(Optional.of(at.known()), command, at.today(), at.book()))
                .map(ruling -> switch (ruling) {
                    case ReferralRuling.Accepted _ -> Optional.<Refusal>empty();
                    case ReferralRuling.Refused(var refusal) ->
                        Optional.of(refusal).filter(it -> it.field().isEmpty());
                })
                .orElseGet(() -> Optional.of(new Refusal(
                        "nothing-to-choose", "", "There is nothing on this referral that this applies to.")));
    }
}
