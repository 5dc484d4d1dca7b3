package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import redress.access.Permission;
import redress.access.SignedIn;

/**
 * A command to an entry of a register as a form. As with {@link CommandForm}, the rules are asked with a trial whether it is
 * offered.
 *
 * @param name the last part of its address
 * @param title also the words of the link that leads to it
 * @param done what is said once it is done
 * @param trial the command as it might be given today; empty where there is nothing to give it to
 * @param check what only the desk can know of what was filled in
 */
record RegisterForm<S, C>(
        String name,
        String title,
        String button,
        String done,
        Permission permission,
        Function<RegisterAt<S>, List<Field>> fields,
        BiFunction<RegisterAt<S>, Filled, C> command,
        Function<RegisterAt<S>, Optional<C>> trial,
        Check check) {

    /** Says what is wrong, where something is. */
    interface Check {
        Optional<FormPages.Outcome> amiss(Filled it, SignedIn me, Desk desk);
    }

    RegisterForm(
            String name,
            String title,
            String button,
            String done,
            Permission permission,
            Function<RegisterAt<S>, List<Field>> fields,
            BiFunction<RegisterAt<S>, Filled, C> command,
            Function<RegisterAt<S>, Optional<C>> trial) {
        this(name, title, button, done, permission, fields, command, trial, (it, me, desk) -> Optional.empty());
    }
}
