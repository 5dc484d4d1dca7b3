package redress.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.CaseEvent;
import redress.casework.CaseEvent.Extended;
import redress.casework.CaseEvent.ResponsePeriodGiven;
import redress.casework.ClosingReason;
import redress.casework.Correction;
import redress.casework.Departure;
import redress.casework.Pause;
import redress.casework.Position;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/** The dates of facts that can have been typed wrongly, as answers of the form that corrects one. */
final class WrongDates {

    private static final String PLANNED = "plannedOn";
    private static final String ACKNOWLEDGED = "acknowledgedOn";
    private static final String SIGNED = "signedOn";
    private static final String RESPONDED = "respondedOn";
    private static final String WITHDRAWN = "withdrawnOn";
    private static final String CLOSED = "closedOn";
    private static final String STEP = "step-";
    private static final String STAGE = "stage-";
    private static final String ANSWER = "answer-";
    private static final String PAUSED = "paused-";
    private static final String PAUSE_TOLD = "pauseTold-";
    private static final String RESUMED = "resumed-";
    private static final String CONSIDERED = "consideredOn";
    private static final String PERIOD = "period-";
    private static final String EXTENSION = "extension-";

    private WrongDates() {}

    /** In the order in which they mostly happen. */
    static List<Option> of(AtHand at) {
        var known = at.known();
        var handling = known.handling();
        var proceedings = known.proceedings();
        var wrongs = new ArrayList<Option>();
        proceedings
                .safeguarding()
                .ifPresent(was -> wrongs.add(
                        date(CONSIDERED, "The date when it was asked whether anybody is at risk", was.on())));
        handling.acknowledged().ifPresent(was -> wrongs.add(date(ACKNOWLEDGED, "The date acknowledged", was.on())));
        handling.plan().ifPresent(was -> wrongs.add(date(PLANNED, "The date of the plan", was.on())));
        wrongs.addAll(agreed(at));
        var owed = known.departure().map(Departure::steps).orElse(List.of());
        Stream.concat(at.book().steps(known).stream(), owed.stream())
                .map(CaseEvent.StepTaken::fact)
                .distinct()
                .flatMap(fact -> known.step(fact).stream())
                .forEach(step -> wrongs.add(date(STEP + step.fact(), at.words().when(step.fact()), step.on())));
        known.proceedings()
                .firstAnswer()
                .ifPresent(was -> wrongs.add(date(RESPONDED, "The date of the response", was.on())));
        for (var asked : proceedings.opened()) {
            wrongs.add(date(STAGE + asked.stage(), at.words().whenAsked(asked.stage()), asked.on()));
            proceedings
                    .answer(asked.stage())
                    .filter(sent -> !proceedings.firstAnswer().equals(Optional.of(sent)))
                    .ifPresent(sent -> wrongs.add(date(
                            ANSWER + asked.stage(),
                            "The date of the response, " + at.words().stage(asked.stage()),
                            sent.on())));
        }
        wrongs.addAll(ofPauses(proceedings.pauses()));
        handling.signed().ifPresent(was -> wrongs.add(date(SIGNED, "The date of the signature", was.on())));
        handling.withdrawnOn().ifPresent(on -> wrongs.add(date(WITHDRAWN, "The date of the withdrawal", on)));
        if (known.position() instanceof Position.Closed(var on, var why)
                && why != ClosingReason.WITHDRAWN
                && !why.isByStep()) {
            wrongs.add(date(CLOSED, "The date of closing", on));
        }
        return List.copyOf(wrongs);
    }

    /** What was agreed or promised, with each of its days. */
    private static List<Option> agreed(AtHand at) {
        var wrongs = new ArrayList<Option>();
        var periods = 0;
        for (var given : at.known().handling().periods()) {
            periods++;
            var suffix = "-" + PERIOD + periods;
            wrongs.add(Option.of(PERIOD + periods, period(given))
                    .revealing(
                            day(
                                    "until" + suffix,
                                    "By when was the response promised?",
                                    "date of the response",
                                    given.until()),
                            day("on" + suffix, "When was it agreed or set?", "date it was agreed or set", given.on()),
                            day(
                                    "notifiedOn" + suffix,
                                    "When was the person told?",
                                    "date the person was told",
                                    given.notifiedOn())));
        }
        var extensions = 0;
        for (var given : at.known().handling().extensions()) {
            extensions++;
            var suffix = "-" + EXTENSION + extensions;
            wrongs.add(Option.of(EXTENSION + extensions, extension(given, at))
                    .revealing(
                            day("until" + suffix, "Until when?", "new date", given.until()),
                            day("agreedOn" + suffix, "When was this agreed?", "date it was agreed", given.agreedOn()),
                            day(
                                    "notifiedOn" + suffix,
                                    "When was the person told?",
                                    "date the person was told",
                                    given.notifiedOn())));
        }
        return wrongs;
    }

    static String period(ResponsePeriodGiven given) {
        return "The response period until " + Say.date(given.until());
    }

    static String extension(Extended given, AtHand at) {
        return "More time until " + Say.date(given.until()) + ": "
                + Say.withinSentence(at.words().clock(given.clock()));
    }

    private static Field.Day day(String name, String label, String noun, LocalDate was) {
        return Field.Day.of(name, label, noun).proposing(was);
    }

    private static List<Option> ofPauses(List<Pause> pauses) {
        var wrongs = new ArrayList<Option>();
        var number = 0;
        for (var pause : pauses) {
            number++;
            wrongs.add(date(
                    PAUSED + number, Corrections.paused(number), pause.paused().from()));
            wrongs.add(date(
                    PAUSE_TOLD + number,
                    Corrections.pauseTold(number),
                    pause.paused().toldOn()));
            if (pause.resumed().isPresent()) {
                wrongs.add(date(
                        RESUMED + number,
                        Corrections.resumed(number),
                        pause.resumed().orElseThrow().on()));
            }
        }
        return wrongs;
    }

    /** The date has the name of the answer that reveals it, so that a refusal finds it. */
    private static Option date(String name, String label, LocalDate was) {
        return Option.of(name, label)
                .revealing(Field.Day.of(name, "The right date", "right date").proposing(was));
    }

    /** @param what the answer that was chosen, one of these */
    static Correction correction(String what, Filled it) {
        return numbered(what, PERIOD)
                .<Correction>map(number -> new Correction.PeriodGiven(
                        number, it.day("on-" + what), it.day("until-" + what), it.day("notifiedOn-" + what)))
                .or(() -> numbered(what, EXTENSION)
                        .map(number -> new Correction.TimeExtended(
                                number,
                                it.day("agreedOn-" + what),
                                it.day("until-" + what),
                                it.day("notifiedOn-" + what))))
                .orElseGet(() -> correction(what, it.day(what)));
    }

    private static Correction correction(String what, LocalDate date) {
        return switch (what) {
            case CONSIDERED -> new Correction.ConsideredOn(date);
            case ACKNOWLEDGED -> new Correction.AcknowledgedOn(date);
            case PLANNED -> new Correction.PlannedOn(date);
            case RESPONDED -> new Correction.RespondedOn(date);
            case SIGNED -> new Correction.SignedOn(date);
            case WITHDRAWN -> new Correction.WithdrawnOn(date);
            case CLOSED -> new Correction.ClosedOn(date);
            default ->
                numbered(what, PAUSED)
                        .<Correction>map(pause -> new Correction.PausedFrom(pause, date))
                        .or(() -> numbered(what, PAUSE_TOLD).map(pause -> new Correction.PauseToldOn(pause, date)))
                        .or(() -> numbered(what, RESUMED).map(pause -> new Correction.ResumedOn(pause, date)))
                        .orElseGet(() -> ofProcedure(what, date));
        };
    }

    private static Optional<Integer> numbered(String what, String prefix) {
        return what.startsWith(prefix)
                ? Optional.of(Integer.valueOf(what.substring(prefix.length())))
                : Optional.empty();
    }

    private static Correction ofProcedure(String what, LocalDate date) {
        if (what.startsWith(STEP)) {
            return new Correction.StepTakenOn(new Milestone(what.substring(STEP.length())), date);
        }
        return what.startsWith(STAGE)
                ? new Correction.StageOpenedOn(new StageId(what.substring(STAGE.length())), date)
                : new Correction.StageAnsweredOn(new StageId(what.substring(ANSWER.length())), date);
    }
}
