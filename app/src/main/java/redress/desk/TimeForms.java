package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.Case;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Extend;
import redress.casework.CaseCommand.GiveResponsePeriod;
import redress.casework.PeriodBasis;
import redress.casework.RuleBook;
import redress.procedure.ClockId;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Stage;

/** The forms that say when the person can expect the response. */
final class TimeForms {

    private TimeForms() {}

    static CommandForm responsePeriod() {
        return new CommandForm(
                "response-period",
                "Give the response period",
                "Save the response period",
                "The response period is recorded.",
                Permission.HANDLE,
                TimeForms::periodFields,
                (at, it) -> new GiveResponsePeriod(
                        it.day("on"),
                        it.day("until"),
                        it.coded("basis", PeriodBasis.class),
                        it.day("notifiedOn"),
                        it.words("reason")),
                TimeForms::wantsPeriod,
                at -> Optional.of(
                        new GiveResponsePeriod(at.today(), at.today(), PeriodBasis.AGREED, at.today(), "trial")));
    }

    /** The stage that was reached has a date that is agreed or set, and nobody has given it yet. */
    private static boolean wantsPeriod(Case known, RuleBook book) {
        var clocks = book.stage(known).map(Stage::clocks).orElse(List.of());
        return known.isComplaint()
                && book.readings(known).stream()
                        .filter(clock -> clock.rule().length() instanceof ClockLength.AsAgreed)
                        .filter(clock -> clocks.contains(clock.rule().id()))
                        .anyMatch(clock -> clock.state() instanceof ClockState.NotStarted);
    }

    private static List<Field> periodFields(AtHand at) {
        var reason = Field.Words.lines("reason", "Why this date?", 3);
        return List.of(
                Field.Day.of("until", "By when will the person have the response?", "date of the response"),
                Field.Choice.radios("basis", "How was the date found?", PeriodBasis.values())
                        .required("Choose how the date was found"),
                Days.on(at, "When was it agreed or set?", "date it was agreed or set"),
                Days.today(at, "notifiedOn", "When was the person told?", "date the person was told"),
                at.known().handling().periods().isEmpty()
                        ? reason.hint("Optional for the first date.")
                        : reason.required("Write why the response period changes"));
    }

    static CommandForm extend() {
        return new CommandForm(
                "extend",
                "Extend a date",
                "Save the extension",
                "The date is extended.",
                Permission.HANDLE,
                TimeForms::extensionFields,
                (at, it) -> new Extend(
                        new ClockId(it.words("clock")),
                        it.day("agreedOn"),
                        it.day("until"),
                        it.day("notifiedOn"),
                        it.words("reason")),
                (known, book) -> false,
                at -> extendable(at).stream().findFirst().map(clock -> trial(at, clock)));
    }

    private static CaseCommand trial(AtHand at, ClockReading clock) {
        var agreedOn = clock.due().filter(at.today()::isAfter).orElse(at.today());
        return new Extend(clock.rule().id(), agreedOn, agreedOn, agreedOn, "trial");
    }

    private static List<Field> extensionFields(AtHand at) {
        var options = extendable(at).stream()
                .map(clock -> Option.of(clock.rule().id().value(), clock.rule().title())
                        .hint("Now " + clock.due().map(Say::date).orElse("without a date")))
                .toList();
        return List.of(
                Field.Choice.radios("clock", "Which date?", options)
                        .required("Choose the date that is extended")
                        .proposing(
                                options.size() == 1
                                        ? Optional.of(options.getFirst().code())
                                        : Optional.empty()),
                Field.Day.of("until", "Until when?", "new date"),
                Days.today(at, "agreedOn", "When was this agreed?", "date it was agreed")
                        .hint("It must be agreed before the date passes."),
                Days.today(at, "notifiedOn", "When was the person told?", "date the person was told"),
                Field.Words.lines("reason", "Why is more time needed?", 3).required("Write why more time is needed"));
    }

    /**
     * Running clocks of which the rules allow that they are made longer; a date that was agreed is amended instead. That more
     * time was agreed before a day that has passed can be entered late, by whoever may correct.
     */
    static List<ClockReading> extendable(AtHand at) {
        return at.file().clocks().stream()
                .filter(clock -> clock.state() instanceof ClockState.Running
                        && clock.rule().extension().isPresent()
                        && !(clock.rule().length() instanceof ClockLength.AsAgreed)
                        && (at.me().may(Permission.CORRECT) || !clock.overdueOn(at.today())))
                .toList();
    }
}
