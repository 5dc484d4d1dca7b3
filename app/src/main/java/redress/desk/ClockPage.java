package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.CaseEvent.StepTaken;
import redress.procedure.Adjustment;
import redress.procedure.ClockReading;
import redress.procedure.ClockRule;
import redress.procedure.ClockState;
import redress.procedure.Working;

/**
 * Why a date is what it is.
 *
 * @param caption what it is a clock of
 * @param first the days to the first date; empty where that was named and not counted
 * @param changes what was agreed or moved the date, in its order
 * @param consequence what the council must do because the date has passed; empty where it has not, or it was done
 */
public record ClockPage(
        String caption,
        String back,
        String backText,
        ClockView clock,
        String rule,
        List<Fact> facts,
        Optional<WorkingView> first,
        List<Change> changes,
        Optional<String> consequence) {

    /**
     * Something that moved the date, or did not.
     *
     * @param workings the days that it rests on; empty where the sentence says all
     */
    public record Change(String sentence, List<WorkingView> workings) {

        static Change of(Adjustment change) {
            return new Change(
                    change.sentence(),
                    change.workings().stream()
                            .map(working -> WorkingView.of(working, change))
                            .toList());
        }

        /** The clock stands still, so that the date that it comes to is not known yet. */
        static Change goingOn(Working lost) {
            return new Change(
                    "The clock stands still. Once it goes on, the date moves by the days that were lost; until today these"
                            + " are:",
                    List.of(WorkingView.of(lost)));
        }

        static Change said(String sentence) {
            return new Change(sentence, List.of());
        }
    }

    static ClockPage of(ClockReading reading, AtHand at) {
        var why = reading.explanation();
        return new ClockPage(
                "Case " + at.known().reference(),
                Paths.of(at.known().reference()),
                "Back to the case",
                ClockView.of(reading, at),
                why.rule(),
                Stream.concat(
                                Stream.of(
                                        new Fact("Force", why.force().label()),
                                        new Fact(
                                                "Written in",
                                                why.source().instrument() + ", "
                                                        + why.source().provision()),
                                        new Fact(
                                                "Counted from",
                                                from(why.origin().words(), why.originOn())),
                                        new Fact("How sure we are", Say.sure(why.confidence()))),
                                Stream.of(
                                                otherwise(reading, at),
                                                setAside(reading, at).stream(),
                                                done(reading, at).map(step -> told(step, at)).stream(),
                                                RecordedLate.of(reading, at.events(), at).stream())
                                        .flatMap(facts -> facts))
                        .toList(),
                WorkingView.first(why.working()),
                Stream.concat(
                                why.adjustments().stream().map(Change::of),
                                reading.lostBy(at.today(), at.book().calendar()).stream()
                                        .map(Change::goingOn))
                        .toList(),
                reading.consequenceOn(at.today())
                        .filter(duty -> done(reading, at).isEmpty())
                        .map(duty -> duty.duty() + " (" + duty.source() + ")"));
    }

    /** Where the sources disagree about what starts the clock, whoever asks is told what the other readings come to. */
    private static Stream<Fact> otherwise(ClockReading reading, AtHand at) {
        return at.book().countedOtherwise(at.known(), reading).stream()
                .flatMap(other -> other.due().stream()
                        .map(due -> new Fact(
                                "Others count",
                                "%s on %s: to %s"
                                        .formatted(
                                                Say.sentence(other.derivation()
                                                        .origin()
                                                        .words()),
                                                other.derivation()
                                                        .originOn()
                                                        .map(Say::date)
                                                        .orElseThrow(),
                                                Say.date(due)))));
    }

    private static Optional<Fact> setAside(ClockReading reading, AtHand at) {
        return reading.state() instanceof ClockState.SetAside
                ? reading.rule()
                        .waivedBy()
                        .flatMap(decision -> at.book().step(at.known(), decision))
                        .map(step ->
                                new Fact("Why it was set aside", step.words().orElse(Told.ERASED)))
                : Optional.empty();
    }

    /** What was done because the date had passed, if it was. */
    private static Optional<StepTaken> done(ClockReading reading, AtHand at) {
        return reading.consequenceOn(at.today())
                .flatMap(ClockRule.Consequence::fact)
                .flatMap(at.known()::step)
                .filter(step -> reading.isAnsweredForOn(step.on()));
    }

    private static Fact told(StepTaken step, AtHand at) {
        return new Fact("After it was missed", Say.sentence(words(step, at)) + " on " + Say.date(step.on()));
    }

    private static String words(StepTaken step, AtHand at) {
        return at.book()
                .procedure(at.known())
                .flatMap(procedure -> Optional.ofNullable(procedure.milestones().get(step.fact())))
                .orElse(step.fact().name());
    }

    public String firstHeading() {
        return isChanged() ? "The first date, day by day" : "Day by day";
    }

    /** Whether the days to the first date are folded away: they are many, or more days follow. */
    public boolean isFolded() {
        return isChanged() || first.filter(WorkingView::isLong).isPresent();
    }

    private boolean isChanged() {
        return changes.stream().anyMatch(change -> !change.workings().isEmpty());
    }

    private static String from(String words, Optional<LocalDate> on) {
        return on.map(date -> Say.sentence(words) + " on " + Say.date(date))
                .orElse(Say.sentence(words) + ", which has not happened yet");
    }
}
