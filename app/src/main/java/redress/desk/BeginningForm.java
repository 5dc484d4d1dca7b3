package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import redress.access.SignedIn;
import redress.desk.FormPages.Outcome;
import redress.journal.Event;
import redress.register.Answer;
import redress.register.Register;
import redress.register.RegisterFile;

/**
 * The form with which an entry of a register begins. It carries an identifier of its own, so that sending the same
 * answers twice makes one entry.
 *
 * @param root the address under which the entries are
 * @param fields asked of the council and the day
 */
record BeginningForm<S, C, E extends Event>(
        Register<S, C, E> register,
        String root,
        String backText,
        String title,
        String button,
        String done,
        Function<Desk, List<Field>> fields,
        BiFunction<SignedIn, Filled, C> command) {

    private static final String STREAM = "stream";

    FormPage blank(Desk desk) {
        return page(Reading.proposals(fields.apply(desk)), "", desk);
    }

    FormPage sent(Form typed, Desk desk) {
        return page(typed, typed.value(STREAM), desk);
    }

    private FormPage page(Form form, String stream, Desk desk) {
        return new FormPage(
                "",
                title,
                root,
                backText,
                root + "/new",
                button,
                new Fact(STREAM, desk.streamOrNew(stream).toString()),
                fields.apply(desk),
                form,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    Outcome give(Form typed, Filled filled, SignedIn me, Desk desk) {
        var stream = desk.streamOf(typed.value(STREAM), filled);
        return switch (register.begin(stream, command.apply(me, filled), desk.occasion(me))) {
            case Answer.Done<S>(var file) -> begun(file);
            case Answer.Conflict<S>(var by, var when, var file) -> begun(file);
            case Answer.Refused<S>(var refusal) -> Outcome.Refused.of(refusal);
            case Answer.Unknown<S>() -> new Outcome.Unknown();
        };
    }

    private Outcome begun(RegisterFile<S> file) {
        return new Outcome.Done(root + "/" + file.stream(), done);
    }
}
