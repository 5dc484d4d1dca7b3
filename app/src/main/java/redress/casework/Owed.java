package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.procedure.ClockReading;
import redress.procedure.ClockReadings;
import redress.procedure.ClockState;
import redress.procedure.Milestone;
import redress.procedure.Milestones;
import redress.procedure.Stage;
import redress.procedure.Step;

/**
 * What the council still owes once a case went another way: the steps that the ground names on which it went (for
 * instance to write and say why: SI 2009/309 reg 8(2)), and the clocks that outlast its end.
 */
public final class Owed {

    private Owed() {}

    /** All of them, in the order of the ground; none while the case is not gone. */
    public static List<Step> steps(Case known, RuleBook book) {
        return known.departure().stream()
                .flatMap(gone -> then(gone, book).stream()
                        .flatMap(fact -> book.find(gone.ground().of()).stream()
                                .flatMap(procedure -> procedure.step(fact).stream())))
                .toList();
    }

    /** Those that nobody has recorded yet, and that can be done now. */
    public static List<Step> outstanding(Case known, RuleBook book) {
        var facts = book.milestones(known);
        return steps(known, book).stream()
                .filter(step -> known.step(step.fact()).isEmpty())
                .filter(step -> step.after().stream()
                        .allMatch(before -> facts.date(before).isPresent()))
                .toList();
    }

    /** Those of the outstanding for which nobody has set a day, so that no clock reminds of them. */
    public static List<OwedStep> undated(Case known, RuleBook book) {
        var dated = readings(known, book).stream()
                .filter(reading -> reading.due().isPresent())
                .map(reading -> reading.rule().stop())
                .toList();
        return known.departure().stream()
                .flatMap(gone -> outstanding(known, book).stream()
                        .filter(step -> !dated.contains(step.fact()))
                        .map(step -> new OwedStep(gone.ground().of(), step.fact())))
                .toList();
    }

    /** Whether this step is still owed on a case that has ended. */
    static boolean isOwed(Case known, Milestone fact, RuleBook book) {
        return steps(known, book).stream().anyMatch(step -> step.fact().equals(fact));
    }

    /** The clocks of what is owed while the case is gone. */
    static List<ClockReading> readings(Case known, RuleBook book) {
        return known.departure().map(gone -> readings(known, gone, book)).orElse(List.of());
    }

    private static List<ClockReading> readings(Case known, Departure gone, RuleBook book) {
        var then = then(gone, book);
        return book.find(gone.ground().of()).stream()
                .flatMap(procedure ->
                        ClockReadings.read(procedure, facts(known, gone, then, book), book.calendars()).stream())
                .filter(reading -> reading.rule().outlastsEnd()
                        && then.contains(reading.rule().stop()))
                .toList();
    }

    /** What is owed counts from then on: what was done when the case was gone before is no part of it. */
    private static Milestones facts(Case known, Departure gone, List<Milestone> then, RuleBook book) {
        var facts = book.milestones(known).withoutRests().with(RuleBook.ROUTED_OUT, gone.on());
        for (var fact : then) {
            var done = gone.step(fact).or(() -> known.proceedings().step(fact));
            facts = done.isPresent() ? facts.with(fact, done.orElseThrow().on()) : facts.without(fact);
        }
        return facts;
    }

    private static List<Milestone> then(Departure gone, RuleBook book) {
        return book.ground(gone.ground()).map(Stage.Ground::then).orElse(List.of());
    }

    /** What was missed before a case that was gone came back; it stays missed. */
    static Stream<ClockReading> missedBefore(Case known, RuleBook book) {
        return Stream.iterate(0, number -> number < known.departures().size(), number -> number + 1)
                .flatMap(number -> missed(known, number, book));
    }

    private static Stream<ClockReading> missed(Case known, int number, RuleBook book) {
        var gone = known.departures().get(number);
        return gone.until().stream()
                .flatMap(until -> readings(known, gone, book).stream()
                        .flatMap(reading -> asMissed(reading, until, book).stream())
                        .map(reading -> new ClockReading(
                                reading.rule()
                                        .named(
                                                LeftBehind.name("left-gone-", number, reading.rule()),
                                                "%s, from %s to %s"
                                                        .formatted(
                                                                reading.rule().title(),
                                                                Words.date(gone.on()),
                                                                Words.date(until))),
                                reading.state(),
                                reading.derivation())));
    }

    /** Whoever had not done it by the day on which the case came back had missed it, where its day had passed. */
    private static Optional<ClockReading> asMissed(ClockReading reading, LocalDate until, RuleBook book) {
        if (reading.state() instanceof ClockState.Missed) {
            return Optional.of(reading);
        }
        return reading.overdueOn(until)
                ? reading.due()
                        .map(due -> new ClockReading(
                                reading.rule(),
                                new ClockState.Missed(
                                        due,
                                        Optional.empty(),
                                        book.calendars().asKnownOn(until).workingDaysBetween(due, until)),
                                reading.derivation()))
                : Optional.empty();
    }
}
