package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import redress.access.Permission;
import redress.casework.Case;
import redress.casework.CaseCommand;
import redress.casework.RuleBook;
import redress.casework.Rules;
import redress.casework.Ruling;
import redress.journal.Refusal;

/**
 * A command as a form: what is asked, and what the answers make. Whether it is offered is not written here; the rules of
 * casework are asked with a trial, so that a page never offers what they would refuse whatever was typed.
 *
 * @param name the last part of its address
 * @param title also the words of the link that leads to it
 * @param done what is said once it is done
 * @param timely whether it is the next thing to do, rather than one of the others that are possible
 * @param trial the command as it might be given today; empty where there is nothing to give it to
 */
record CommandForm(
        String name,
        String title,
        String button,
        String done,
        Permission permission,
        Function<AtHand, List<Field>> fields,
        BiFunction<AtHand, Filled, CaseCommand> command,
        BiPredicate<Case, RuleBook> timely,
        Function<AtHand, Optional<CaseCommand>> trial) {

    boolean isOffered(AtHand at) {
        return at.me().may(permission) && refusedWhole(at).isEmpty();
    }

    /** Why the rules refuse this command for the whole case, if they do. */
    Optional<Refusal> refusedWhole(AtHand at) {
        return trial.apply(at)
                .map(command -> Rules.decide(Optional.of(at.known()), command, at.today(), at.book()))
                .map(ruling -> switch (ruling) {
                    case Ruling.Accepted(var events) -> Optional.<Refusal>empty();
                    case Ruling.Refused(var refusal) ->
                        Optional.of(refusal).filter(it -> it.field().isEmpty());
                })
                .orElseGet(() -> Optional.of(
                        new Refusal("nothing-to-choose", "", "There is nothing on this case that this applies to.")));
    }

    /** The field that a refusal belongs to. A correction asks for its date under the name of what it corrects. */
    static String fieldOf(Refusal refusal, Filled filled) {
        return refusal.field().equals("date") ? filled.words("what") : refusal.field();
    }
}
