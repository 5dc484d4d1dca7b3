package redress.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.WorkingCalendar;
import redress.procedure.Adjustment;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Purpose;
import redress.procedure.Stance;

/**
 * One clock as a line of the page of a case or of a referral.
 *
 * @param due its date; empty where it has none
 * @param state where it stands, in words
 * @param urgent whether somebody must act because its date has passed
 * @param delay why it was missed; empty where it was not, or nobody asks
 */
public record ClockView(
        String title,
        String stance,
        String stanceClass,
        String due,
        String state,
        boolean urgent,
        String href,
        Optional<DelayView> delay) {

    private static final String ENDED = "The time for this has ended";

    /** The clocks of a case, without time bars and exits that nothing has set running. */
    static List<ClockView> of(List<ClockReading> readings, AtHand at) {
        return readings.stream()
                .filter(reading -> reading.rule().purpose() == Purpose.DUTY
                        || !(reading.state() instanceof ClockState.NotStarted
                                || reading.state() instanceof ClockState.NotNeeded))
                .map(reading -> of(reading, at))
                .toList();
    }

    static ClockView of(ClockReading reading, AtHand at) {
        var rule = reading.rule();
        return new ClockView(
                rule.title(),
                stance(rule.stance()),
                switch (rule.stance()) {
                    case STATUTORY -> "govuk-tag--purple";
                    case CODE -> "govuk-tag--blue";
                    case LOCAL -> "govuk-tag--grey";
                },
                reading.due().map(Say::date).orElse(""),
                state(reading, at) + givenInstead(reading, at),
                reading.isBreachOn(at.today()) || reading.isBarred(),
                Paths.of(at.known().reference()) + "/clocks/" + rule.id(),
                DelayView.of(reading, at));
    }

    /** What the link to its working asks. */
    public String question() {
        return due.isEmpty() ? "Why no date?" : CasePage.Due.WHY;
    }

    /** The same after the name of the case. */
    public String asked() {
        return Say.withinSentence(question());
    }

    static String stance(Stance stance) {
        return switch (stance) {
            case STATUTORY -> "Statutory";
            case CODE -> "Code of practice";
            case LOCAL -> "Local target";
        };
    }

    /** Only of what the council owes it is said that it is overdue or was missed. */
    private static String state(ClockReading reading, AtHand at) {
        return switch (reading.rule().purpose()) {
            case DUTY -> state(reading.state(), at.today(), at.book().calendar());
            case TIME_BAR, EXIT -> ofOthers(reading, at);
        };
    }

    /** A day that was given once the one before had passed: it moves no clock, and the person counts on it all the same. */
    private static String givenInstead(ClockReading reading, AtHand at) {
        return reading.rule().length() instanceof ClockLength.AsAgreed && reading.overdueOn(at.today())
                ? reading.derivation().adjustments().stream()
                        .filter(given -> given.effect() == Adjustment.Effect.TOO_LATE)
                        .reduce((_, later) -> later)
                        .map(given -> ". The person was given " + Say.date(given.until()) + " instead")
                        .orElse("")
                : "";
    }

    /** Of a limit that binds the person, or until which there is a way out. */
    private static String ofOthers(ClockReading reading, AtHand at) {
        var came = at.book().words(at.known(), reading.rule().stop());
        return switch (reading.state()) {
            case ClockState.SetAside(var on, var due, var late) ->
                "Set aside on " + Say.date(on) + ": " + came + " " + Say.late(late);
            case ClockState.Missed(var due, var stopped, var late) ->
                stopped.map(on -> Say.sentence(came) + " on " + Say.date(on) + ", " + Say.late(late))
                        .orElse(ENDED);
            case ClockState.Running running when reading.overdueOn(at.today()) -> ENDED;
            case ClockState.Running _,
                    ClockState.Paused _,
                    ClockState.Met _,
                    ClockState.MetAsExtended _,
                    ClockState.NotStarted _,
                    ClockState.NotNeeded _,
                    ClockState.Unreckonable _ ->
                state(reading.state(), at.today(), at.book().calendar());
        };
    }

    static String state(ClockState state, LocalDate today, WorkingCalendar calendar) {
        return switch (state) {
            case ClockState.NotStarted() -> "No date yet";
            case ClockState.Running(var due) -> Say.sentence(Say.distance(today, due, calendar));
            case ClockState.Paused(var since, var due) -> "Stands still: no day counts from " + Say.date(since) + " on";
            case ClockState.Met(var on, var due) -> "Met on " + Say.date(on);
            case ClockState.MetAsExtended(var on, var due, var first) ->
                "Met on " + Say.date(on) + ", as extended from " + Say.date(first);
            case ClockState.Missed(var due, var stopped, var late) -> missed(stopped, Say.late(late));
            case ClockState.SetAside(var on, var due, var late) -> "Set aside on " + Say.date(on);
            case ClockState.NotNeeded(var why) -> "Not needed: " + why;
            case ClockState.Unreckonable(var sentence) -> sentence;
        };
    }

    private static String missed(Optional<LocalDate> stopped, String late) {
        return stopped.map(on -> "Missed: done on " + Say.date(on) + ", " + late)
                .orElse("Missed: it went on without it");
    }
}
