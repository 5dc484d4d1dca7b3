package redress.desk;

import java.util.List;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.Breaches;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.EnterLate;

/**
 * What a form asks besides where a date has passed, and somebody fills it in who may correct: how it is known that what is
 * recorded happened before that. With an answer it is a late entry; without one the rules take it as any other, and refuse
 * it where it would make the date as if it had been kept.
 */
final class LateEntryForm {

    private static final String FIELD = "lateEntry";

    private LateEntryForm() {}

    static CommandForm of(CommandForm form) {
        return new CommandForm(
                form.name(),
                form.title(),
                form.button(),
                form.done(),
                form.permission(),
                at -> Stream.concat(form.fields().apply(at).stream(), asked(at).stream())
                        .toList(),
                (at, it) -> {
                    var command = form.command().apply(at, it);
                    return it.chosen(FIELD)
                            .<CaseCommand>map(reason -> new EnterLate(at.today(), command, reason))
                            .orElse(command);
                },
                form.timely(),
                form.trial());
    }

    /** Nobody else is asked, and what nobody is asked is not read. */
    private static List<Field> asked(AtHand at) {
        return at.me().may(Permission.CORRECT) && Breaches.isAnyLate(at.known(), at.today(), at.book())
                ? List.of(Field.Words.lines(
                                FIELD,
                                "If this happened before a date passed that it kept: how do you know, and why is it recorded"
                                        + " only now?",
                                3)
                        .hint(
                                "Leave this empty otherwise. With an answer the date counts as kept, and the answer stays in"
                                        + " the history and beside the date."))
                : List.of();
    }
}
