package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.calendar.CountedDay;
import redress.casework.CaseEvent.StepTaken;
import redress.procedure.ClockReading;
import redress.procedure.ClockRule;

/**
 * Why a date is what it is.
 *
 * @param caption what it is a clock of
 * @param days from the first to the last, each counted or not and why
 * @param remarks agreements and extensions
 * @param consequence what the council must do because the date has passed; empty where it has not, or it was done
 */
public record ClockPage(
        String caption,
        String back,
        String backText,
        ClockView clock,
        String rule,
        List<Fact> facts,
        List<CountedDay> days,
        List<String> remarks,
        Optional<String> consequence) {

    /** More days than this are folded away at first. */
    private static final int AT_A_GLANCE = 40;

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
                                Stream.concat(
                                        done(reading, at).map(step -> told(step, at)).stream(),
                                        RecordedLate.of(reading, at.events(), at).stream()))
                        .toList(),
                why.working(),
                why.remarks(),
                reading.consequenceOn(at.today())
                        .filter(duty -> done(reading, at).isEmpty())
                        .map(duty -> duty.duty() + " (" + duty.source() + ")"));
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

    public boolean isLong() {
        return days.size() > AT_A_GLANCE;
    }

    public static String date(LocalDate date) {
        return Say.date(date);
    }

    private static String from(String words, Optional<LocalDate> on) {
        return on.map(date -> Say.sentence(words) + " on " + Say.date(date))
                .orElse(Say.sentence(words) + ", which has not happened yet");
    }
}
