package redress.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.casework.CaseEvent.Acknowledged;
import redress.casework.CaseEvent.Closed;
import redress.casework.CaseEvent.Corrected;
import redress.casework.CaseEvent.ElementAdded;
import redress.casework.CaseEvent.Extended;
import redress.casework.CaseEvent.Paused;
import redress.casework.CaseEvent.PersonAdded;
import redress.casework.CaseEvent.PersonCorrected;
import redress.casework.CaseEvent.PlanAgreed;
import redress.casework.CaseEvent.RepresentationReceived;
import redress.casework.CaseEvent.ResponsePeriodGiven;
import redress.casework.CaseEvent.ResponseSent;
import redress.casework.CaseEvent.ResponseSigned;
import redress.casework.CaseEvent.Resumed;
import redress.casework.CaseEvent.SafeguardingConsidered;
import redress.casework.CaseEvent.StageOpened;
import redress.casework.CaseEvent.StepTaken;
import redress.casework.CaseEvent.Withdrawn;
import redress.casework.Correction;
import redress.casework.ElementId;
import redress.casework.Mistake;
import redress.casework.PersonDetails;
import redress.casework.PersonId;
import redress.casework.Placement;
import redress.journal.Personal;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.procedure.Milestone;
import redress.procedure.StageId;

/** Remembers of whatever can be put right what was recorded last, to tell it beside what was put in its place. */
final class Corrections {

    private static final String RECEIVED = "Date received";
    private static final String RECEIVED_BY = "How it was received";
    private static final String RELATIONSHIP = "Relationship";
    private static final String ACKNOWLEDGED = "Date acknowledged";
    private static final String CONSIDERED = "Date when it was asked whether anybody is at risk";
    private static final String PERIOD = "Response period";
    private static final String MORE_TIME = "More time";
    private static final String PLANNED = "Date of the plan";
    private static final String RESPONDED = "Date of the response";
    private static final String SIGNED = "Date of the signature";
    private static final String WITHDRAWN = "Date of the withdrawal";
    private static final String DETAILS = "Name and contact details";
    private static final String CLOSED = "Date of closing";

    private final Words words;

    /** By label, which is a different one for each thing that can be corrected. */
    private final Map<String, String> before = new HashMap<>();

    /** As they stand, so that a number finds the one that is meant. */
    private final List<ResponsePeriodGiven> periods = new ArrayList<>();

    private final List<Extended> extensions = new ArrayList<>();
    private final Map<PersonId, String> people = new HashMap<>();
    private int pauses;

    Corrections(Words words) {
        this.words = words;
    }

    void keep(RepresentationReceived it) {
        keep(RECEIVED, it.receivedOn());
        before.put(RECEIVED_BY, receipt(it.channel(), it.pointOfReceipt()));
        before.put(RELATIONSHIP, words.relationship(it.relationship()));
    }

    void keep(PersonAdded it) {
        people.put(it.person(), described(it.details()));
    }

    void keep(Acknowledged it) {
        keep(ACKNOWLEDGED, it.on());
    }

    void keep(PlanAgreed it) {
        keep(PLANNED, it.on());
    }

    void keep(SafeguardingConsidered it) {
        keep(CONSIDERED, it.on());
    }

    void keep(ResponsePeriodGiven it) {
        periods.add(it);
    }

    void keep(Extended it) {
        extensions.add(it);
    }

    void keep(StepTaken it) {
        keep(taken(it.fact()), it.on());
    }

    void keep(StageOpened it) {
        keep(asked(it.stage()), it.on());
    }

    void keep(ResponseSigned it) {
        keep(SIGNED, it.on());
    }

    /** Of several the first is the one that can be corrected, and of those of a stage the first of it. */
    void keep(ResponseSent it) {
        before.putIfAbsent(RESPONDED, Say.date(it.on()));
        it.stage().ifPresent(stage -> before.putIfAbsent(answered(stage), Say.date(it.on())));
    }

    void keep(Paused it) {
        pauses++;
        keep(paused(pauses), it.from());
        keep(pauseTold(pauses), it.toldOn());
    }

    void keep(Resumed it) {
        keep(resumed(pauses), it.on());
    }

    void keep(Closed it) {
        keep(CLOSED, it.on());
    }

    void keep(Withdrawn it) {
        keep(WITHDRAWN, it.on());
    }

    void keep(ElementAdded it) {
        before.put(placed(it.element()), place(it.placement()));
    }

    Told tell(Corrected it) {
        return switch (it.correction()) {
            case Correction.ReceivedOn(var date) -> tell(it, RECEIVED, date);
            case Correction.ReceivedBy(var channel, var point) -> tell(it, RECEIVED_BY, receipt(channel, point));
            case Correction.RelationshipOf(var relationship) ->
                tell(it, RELATIONSHIP, words.relationship(relationship));
            case Correction.PlannedOn(var date) -> tell(it, PLANNED, date);
            case Correction.StepTakenOn(var fact, var date) -> tell(it, taken(fact), date);
            case Correction.StageOpenedOn(var stage, var date) -> tell(it, asked(stage), date);
            case Correction.StageAnsweredOn(var stage, var date) -> tell(it, answered(stage), date);
            case Correction.SignedOn(var date) -> tell(it, SIGNED, date);
            case Correction.WithdrawnOn(var date) -> tell(it, WITHDRAWN, date);
            case Correction.ClosedOn(var date) -> tell(it, CLOSED, date);
            case Correction.PausedFrom(var pause, var date) -> tell(it, paused(pause), date);
            case Correction.PauseToldOn(var pause, var date) -> tell(it, pauseTold(pause), date);
            case Correction.ResumedOn(var pause, var date) -> tell(it, resumed(pause), date);
            case Correction.AcknowledgedOn(var date) -> tell(it, ACKNOWLEDGED, date);
            case Correction.RespondedOn(var date) -> tell(it, RESPONDED, date);
            case Correction.ConsideredOn(var date) -> tell(it, CONSIDERED, date);
            case Correction.PeriodGiven correction -> period(it, correction);
            case Correction.TimeExtended correction -> extension(it, correction);
            case Correction.TakenBack(var mistake) -> Told.takenBack(it, takenBack(mistake));
            case Correction.ElementPlaced(var element, var placement) -> tell(it, placed(element), place(placement));
            case Correction.LateEntry(var kept) ->
                Told.lateEntry(it, kept.stream().map(words::clock).collect(Collectors.joining("\n")));
        };
    }

    Told tell(PersonCorrected it) {
        var was = people.getOrDefault(it.person(), "");
        var is = described(it.details());
        people.put(it.person(), is);
        return Told.corrected(new Fact(DETAILS, was), new Fact(DETAILS, is), it.reason());
    }

    private Told period(Corrected it, Correction.PeriodGiven is) {
        var was = periods.get(is.number() - 1);
        periods.set(
                is.number() - 1,
                new ResponsePeriodGiven(is.on(), is.until(), was.basis(), is.notifiedOn(), was.reason()));
        return Told.of(
                it,
                new Fact(PERIOD, dates(was.until(), was.on(), was.notifiedOn())),
                new Fact(PERIOD, dates(is.until(), is.on(), is.notifiedOn())));
    }

    private Told extension(Corrected it, Correction.TimeExtended is) {
        var was = extensions.get(is.number() - 1);
        extensions.set(
                is.number() - 1, new Extended(was.clock(), is.agreedOn(), is.until(), is.notifiedOn(), was.reason()));
        var label = MORE_TIME + ", " + Say.withinSentence(words.clock(was.clock()));
        return Told.of(
                it,
                new Fact(label, dates(was.until(), was.agreedOn(), was.notifiedOn())),
                new Fact(label, dates(is.until(), is.agreedOn(), is.notifiedOn())));
    }

    private static String described(Personal<PersonDetails> details) {
        return details.map(it -> Stream.of(it.name(), it.email(), it.telephone(), it.address())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n")))
                .orElse(Told.ERASED);
    }

    private static String dates(LocalDate until, LocalDate agreedOn, LocalDate toldOn) {
        return "Until %s\nAgreed or set on %s\nPerson told on %s"
                .formatted(Say.date(until), Say.date(agreedOn), Say.date(toldOn));
    }

    private String takenBack(Mistake mistake) {
        return switch (mistake) {
            case Mistake.Acknowledged() -> "the acknowledgement of " + before.getOrDefault(ACKNOWLEDGED, "");
            case Mistake.StepTaken(var fact) ->
                Say.withinSentence(words.step(fact)) + ", on " + before.getOrDefault(taken(fact), "");
            case Mistake.ResponsePeriodGiven(var number) ->
                "the response period until "
                        + Say.date(periods.remove(number - 1).until());
            case Mistake.Extended(var number) -> {
                var was = extensions.remove(number - 1);
                yield "more time until " + Say.date(was.until()) + ", " + Say.withinSentence(words.clock(was.clock()));
            }
            case Mistake.StageOpened(var stage) -> "that " + Say.withinSentence(words.stage(stage)) + " was asked for";
            case Mistake.ResponseSent() -> "that the response was sent";
            case Mistake.PersonAdded _ -> "a person who was not of this case";
            case Mistake.ElementAdded(var element) -> "element " + element.number();
            case Mistake.ElementWithdrawn(var element) -> "that element " + element.number() + " was withdrawn";
            case Mistake.UnderProcedure(var procedure) -> "that it was under \"" + words.procedure(procedure) + "\"";
        };
    }

    private Told tell(Corrected it, String label, LocalDate now) {
        return tell(it, label, Say.date(now));
    }

    private Told tell(Corrected it, String label, String now) {
        var was = before.getOrDefault(label, "");
        before.put(label, now);
        return Told.of(it, new Fact(label, was), new Fact(label, now));
    }

    private void keep(String label, LocalDate on) {
        before.put(label, Say.date(on));
    }

    private String taken(Milestone fact) {
        return words.when(fact);
    }

    private String asked(StageId stage) {
        return words.whenAsked(stage);
    }

    private String answered(StageId stage) {
        return RESPONDED + ", " + words.stage(stage);
    }

    /** @param pause which of the times in which the case stood still; the first is 1 */
    static String paused(int pause) {
        return "Day from which the case stood still" + again(pause);
    }

    static String pauseTold(int pause) {
        return "Day on which the person was told that the case stands still" + again(pause);
    }

    static String resumed(int pause) {
        return "Day from which the case went on" + again(pause);
    }

    private static String again(int pause) {
        return pause == 1 ? "" : ", time " + pause;
    }

    private static String placed(ElementId element) {
        return "What element " + element.number() + " belongs to";
    }

    private String receipt(ChannelId channel, PointOfReceiptId point) {
        return words.council().channels().label(channel) + ", "
                + words.council().pointsOfReceipt().label(point);
    }

    private String place(Placement placement) {
        return words.placement(placement).stream()
                .map(fact -> fact.label() + ": " + fact.text())
                .collect(Collectors.joining("\n"));
    }
}
