package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendar;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.organisation.ChannelId;
import redress.procedure.ClockId;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.ClockReadings;
import redress.procedure.ClockRule;
import redress.procedure.ClockState;
import redress.procedure.Milestone;
import redress.procedure.Milestones;
import redress.procedure.Procedure;
import redress.procedure.ProcedureId;
import redress.procedure.Procedures;
import redress.procedure.Purpose;
import redress.procedure.Stage;
import redress.procedure.Step;

/**
 * The procedures and the calendar that apply to cases: what is due when, and what the findings come to.
 *
 * @param oral the channels by which something is spoken, and not written
 */
public record RuleBook(Procedures procedures, CalendarHistory calendars, Set<ChannelId> oral) {

    static final Milestone RECEIVED = new Milestone("received");
    static final Milestone ACKNOWLEDGED = new Milestone("acknowledged");
    static final Milestone PLANNED = new Milestone("plan-agreed");
    static final Milestone ORALLY = new Milestone("complained-orally");
    static final Milestone WITHDRAWN = new Milestone("withdrawn");
    static final Milestone CLOSED = new Milestone("closed");
    static final Milestone ROUTED_OUT = new Milestone("routed-out");

    /** The calendar in force. */
    public WorkingCalendar calendar() {
        return calendars.latest();
    }

    /** The version of the procedure that this case is bound to; empty where it is under none. */
    public Optional<Procedure> procedure(Case known) {
        return known.procedure()
                .map(bound -> find(bound)
                        .orElseThrow(() -> new IllegalStateException(
                                known.reference() + " is bound to a procedure that is not there: " + bound)));
    }

    /** The procedure whose steps and words the case has: that which it is under, or on whose ground it went another way. */
    public Optional<Procedure> governing(Case known) {
        return procedure(known)
                .or(() -> known.departure().flatMap(gone -> find(gone.ground().of())));
    }

    Optional<Procedure> find(ProcedureInForce bound) {
        return procedures.find(new ProcedureId(bound.procedure()), bound.version());
    }

    /** A ground on which a complaint need not be dealt with, as its procedure words it. */
    public Optional<Stage.Ground> ground(Exclusion exclusion) {
        return find(new ProcedureInForce(exclusion.procedure(), exclusion.version())).stream()
                .flatMap(procedure -> procedure.exclusions().stream())
                .filter(ground -> ground.id().equals(exclusion.ground()))
                .findFirst();
    }

    /**
     * Every clock of the case, in the order of its procedure, or what it still owes where it went another way; and then what
     * was missed under a procedure that it has left, or before it came back. Before triage, what is owed whatever it comes to.
     */
    public List<ClockReading> readings(Case known) {
        var now = procedure(known)
                .map(procedure -> read(procedure, milestones(known)))
                .orElseGet(
                        () -> known.triage().isEmpty() ? BeforeTriage.owed(known, this) : Owed.readings(known, this));
        return known.left().isEmpty() && known.departures().isEmpty()
                ? now
                : Stream.of(now.stream(), LeftBehind.missed(known, now, this).stream(), Owed.missedBefore(known, this))
                        .flatMap(readings -> readings)
                        .toList();
    }

    /** What this date would be, had the council chosen another of the starts among which the sources disagree. */
    public List<ClockReading> countedOtherwise(Case known, ClockReading reading) {
        return reading.rule().origins().isEmpty() ? List.of() : reading.countedOtherwise(milestones(known), calendars);
    }

    /** Without the clocks of what is owed after the end of a case: while it is dealt with, nothing of that is. */
    List<ClockReading> read(Procedure procedure, Milestones milestones) {
        return ClockReadings.read(procedure, milestones, calendars).stream()
                .filter(reading -> !reading.rule().outlastsEnd())
                .toList();
    }

    /** The parts that the stage of this case wants somebody for, and that too few have. */
    public List<Stage.Appointment> vacancies(Case known) {
        return AppointmentRules.vacancies(known, this);
    }

    /** The stage at which the case is. */
    public Optional<Stage> stage(Case known) {
        return procedure(known)
                .map(procedure -> known.proceedings()
                        .stage()
                        .flatMap(procedure::stage)
                        .orElseGet(() -> procedure.stages().getFirst()));
    }

    /** The clocks of the stage at which the case is whose day is agreed with the person, or set by the council. */
    public List<ClockRule> agreedClocks(Case known) {
        return stage(known).stream()
                .flatMap(stage -> stage.clocks().stream())
                .flatMap(clock -> procedure(known).flatMap(it -> it.clock(clock)).stream())
                .filter(clock -> clock.length() instanceof ClockLength.AsAgreed)
                .toList();
    }

    /** A fact in words: "the panel met". */
    public String words(Case known, Milestone fact) {
        return governing(known)
                .map(procedure -> procedure.milestones().getOrDefault(fact, fact.name()))
                .orElse(fact.name());
    }

    /** Whether a fact is receipt itself, or may have happened before it. */
    boolean liesBefore(Case known, Milestone fact) {
        return fact.equals(RECEIVED)
                || fact.equals(ORALLY)
                || governing(known)
                        .flatMap(procedure -> procedure.step(fact))
                        .filter(Step::early)
                        .isPresent();
    }

    /** Whether this step of a procedure may have been taken before receipt. */
    boolean isEarly(ProcedureInForce procedure, Milestone fact) {
        return find(procedure)
                .flatMap(found -> found.step(fact))
                .filter(Step::early)
                .isPresent();
    }

    /** The nearest date that a running clock asks the council to keep. */
    public Optional<ClockReading> nextDue(Case known) {
        return nextDue(readings(known));
    }

    /** The one of these that asks the council to act first. */
    public static Optional<ClockReading> nextDue(List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> reading.rule().purpose() == Purpose.DUTY)
                .filter(reading -> reading.state() instanceof ClockState.Running)
                .min(Comparator.comparing(reading -> reading.due().orElseThrow()));
    }

    /** Those of these by which the council did not act in time, or has not yet although the day has passed. */
    public static List<ClockReading> late(List<ClockReading> readings, LocalDate today) {
        return readings.stream().filter(reading -> reading.isBreachOn(today)).toList();
    }

    /**
     * What the findings come to by the procedure's written rule. It is the outcome once it was answered, or the case ended;
     * until then a finding is what somebody thinks so far. While a later stage goes on, and where it was withdrawn, the last
     * answer stands with what was found for it.
     */
    public Optional<Finding> outcome(Case known) {
        var replies = known.proceedings().replies();
        var ended = known.isClosed() || known.position() instanceof Position.Responded;
        if (!ended && replies.isEmpty()) {
            return Optional.empty();
        }
        var stands = ended && known.handling().withdrawnOn().isEmpty() || replies.isEmpty();
        var found = stands ? known.found() : replies.getLast().found();
        return procedure(known)
                .flatMap(Procedure::outcome)
                .flatMap(rule -> rule.rollUp(found.stream().map(Finding::value).toList()))
                .map(Finding::new);
    }

    /** The steps that count under the procedure of this case: its own, and what carries over from one that it has left. */
    public List<CaseEvent.StepTaken> steps(Case known) {
        return known.left().isEmpty()
                ? known.proceedings().steps()
                : procedure(known)
                        .map(procedure -> CarriedOver.steps(known, procedure))
                        .orElse(known.proceedings().steps());
    }

    /** The step that records this fact, where it was taken and counts. */
    public Optional<CaseEvent.StepTaken> step(Case known, Milestone fact) {
        return steps(known).stream().filter(step -> step.fact().equals(fact)).findFirst();
    }

    /** The last day on which this was recorded, where it can happen more than once. */
    Optional<LocalDate> lastOn(Case known, Milestone fact) {
        return steps(known).stream()
                .filter(step -> step.fact().equals(fact))
                .map(CaseEvent.StepTaken::on)
                .max(Comparator.naturalOrder());
    }

    /** Working days from receipt to the first response, day of receipt not counted; empty where there is none. */
    public Optional<Integer> workingDaysToResponse(Case known) {
        return known.proceedings()
                .firstAnswer()
                .map(sent -> calendars
                        .asKnownOn(sent.on())
                        .workingDaysBetween(known.receipt().on(), sent.on()))
                .flatMap(days -> days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty());
    }

    /** The last day that can be chosen today for the next review of a case that stands still. */
    public Optional<LocalDate> lastReview(Case known, LocalDate today) {
        return PauseRules.strictest(known, today, this).map(rule -> rule.lastReview(today));
    }

    /** Why this clock may not be made longer to this day, if it may not. */
    Optional<Refusal> refusalToExtend(Case known, ClockId clock, LocalDate agreedOn, LocalDate until) {
        var reading = readings(known).stream()
                .filter(it -> it.rule().id().equals(clock))
                .findFirst();
        if (reading.isEmpty()) {
            return Optional.of(new Refusal("no-such-clock", "clock", "Choose one of the clocks of this case."));
        }
        var rule = reading.orElseThrow().rule();
        if (rule.length() instanceof ClockLength.AsAgreed) {
            return Optional.of(new Refusal(
                    "amend-instead", "clock", "This date was agreed or set. Give a new response period instead."));
        }
        if (rule.extension().isEmpty()) {
            return Optional.of(
                    new Refusal("not-extendable", "clock", "The rules do not allow this date to be extended."));
        }
        return switch (reading.orElseThrow().state()) {
            case ClockState.Running(var due) ->
                agreedOn.isAfter(due)
                        ? Optional.of(new Refusal(
                                "agreed-too-late",
                                "agreedOn",
                                "The date passed on " + Words.date(due)
                                        + ". More time must be agreed on or before that day; after it, tell the person why"
                                        + " it is late."))
                        : tooFar(known, rule, agreedOn, due, until);
            case ClockState.NotStarted _,
                    ClockState.Paused _,
                    ClockState.Met _,
                    ClockState.MetAsExtended _,
                    ClockState.Missed _,
                    ClockState.SetAside _,
                    ClockState.NotNeeded _,
                    ClockState.Unreckonable _ ->
                Optional.of(
                        new Refusal("not-running", "clock", "This clock is not running, so it cannot be extended."));
        };
    }

    /** Tries the extension on the clock itself, so that one place says how far it may go. */
    private Optional<Refusal> tooFar(Case known, ClockRule rule, LocalDate agreedOn, LocalDate due, LocalDate until) {
        if (!until.isAfter(due)) {
            return Optional.of(
                    new Refusal("not-longer", "until", "The new date must be after " + Words.date(due) + "."));
        }
        var tried = known.with(known.handling()
                .extended(new CaseEvent.Extended(rule.id(), agreedOn, until, agreedOn, Personal.of("tried"))));
        var reached = readings(tried).stream()
                .filter(reading -> reading.rule().id().equals(rule.id()))
                .flatMap(reading -> reading.due().stream())
                .findFirst();
        return reached.equals(Optional.of(until))
                ? Optional.empty()
                : Optional.of(new Refusal("too-far", "until", "The rules do not allow a date as late as this."));
    }

    /** The facts of a case that clocks, steps and stages ask for. */
    Milestones milestones(Case known) {
        return CaseMilestones.of(known, this);
    }
}
