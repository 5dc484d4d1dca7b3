package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseEvent.Acknowledged;
import redress.casework.CaseEvent.ActionAgreed;
import redress.casework.CaseEvent.ActionDone;
import redress.casework.CaseEvent.ActionDropped;
import redress.casework.CaseEvent.Allocated;
import redress.casework.CaseEvent.AllocationEnded;
import redress.casework.CaseEvent.AuthorityAsked;
import redress.casework.CaseEvent.AuthorityRefused;
import redress.casework.CaseEvent.AuthorityShown;
import redress.casework.CaseEvent.AuthorityWithdrawn;
import redress.casework.CaseEvent.BasisStated;
import redress.casework.CaseEvent.Closed;
import redress.casework.CaseEvent.ComplexityAssessed;
import redress.casework.CaseEvent.ContributionAsked;
import redress.casework.CaseEvent.ContributionNotNeeded;
import redress.casework.CaseEvent.ContributionReceived;
import redress.casework.CaseEvent.Corrected;
import redress.casework.CaseEvent.DelayExplained;
import redress.casework.CaseEvent.ElementAdded;
import redress.casework.CaseEvent.ElementWithdrawn;
import redress.casework.CaseEvent.Extended;
import redress.casework.CaseEvent.FindingRecorded;
import redress.casework.CaseEvent.LearningNotNeeded;
import redress.casework.CaseEvent.Noted;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;
import redress.casework.CaseEvent.OutcomeSought;
import redress.casework.CaseEvent.PauseReviewed;
import redress.casework.CaseEvent.Paused;
import redress.casework.CaseEvent.PersonAdded;
import redress.casework.CaseEvent.PersonCorrected;
import redress.casework.CaseEvent.PlanAgreed;
import redress.casework.CaseEvent.Reopened;
import redress.casework.CaseEvent.RepresentationReceived;
import redress.casework.CaseEvent.ResponsePeriodGiven;
import redress.casework.CaseEvent.ResponseSent;
import redress.casework.CaseEvent.ResponseSigned;
import redress.casework.CaseEvent.Resumed;
import redress.casework.CaseEvent.SafeguardingConsidered;
import redress.casework.CaseEvent.StaffNamed;
import redress.casework.CaseEvent.StaffTakenBack;
import redress.casework.CaseEvent.StageDeclined;
import redress.casework.CaseEvent.StageOpened;
import redress.casework.CaseEvent.StepTaken;
import redress.casework.CaseEvent.Triaged;
import redress.casework.CaseEvent.Withdrawn;
import redress.journal.Event;

/** How each event changes what is known of a case. Pure: the same events always give the same case. */
public final class Evolution {

    private Evolution() {}

    /** Folds a whole history; empty where nothing was received. */
    public static Optional<Case> of(List<? extends Event> history) {
        Optional<Case> known = Optional.empty();
        for (var event : history) {
            if (event instanceof CaseEvent happened) {
                known = Optional.of(evolve(known, happened));
            }
        }
        return known;
    }

    public static Case evolve(Optional<Case> known, CaseEvent event) {
        if (event instanceof RepresentationReceived received) {
            return begin(received);
        }
        var before = known.orElseThrow(() -> new IllegalStateException("Nothing was received before " + event));
        return DaysAfterReceipt.kept(before, evolve(before, event), event);
    }

    /** The case once all of these have happened too. */
    static Case after(Case known, List<CaseEvent> events) {
        var after = known;
        for (var event : events) {
            after = evolve(Optional.of(after), event);
        }
        return after;
    }

    private static Case begin(RepresentationReceived event) {
        var receipt = new Receipt(
                event.receivedOn(),
                event.channel(),
                event.pointOfReceipt(),
                event.relationship(),
                event.service(),
                event.account(),
                Optional.empty());
        return new Case(
                event.reference(),
                receipt,
                new Position.AwaitingTriage(),
                Optional.empty(),
                List.of(),
                List.of(),
                Handling.NONE,
                Proceedings.NONE,
                Aftermath.NONE,
                Past.NONE);
    }

    private static Case evolve(Case known, CaseEvent event) {
        var handling = known.handling();
        return switch (event) {
            case RepresentationReceived again ->
                throw new IllegalStateException("Received twice: " + again.reference());
            case PersonAdded added -> known.withPeople(Lists.plus(known.people(), Person.of(added)));
            case PersonCorrected(var id, var on, var details, var reason) ->
                known.with(id, person -> person.described(details));
            case BasisStated(var id, var on, var basis) -> known.with(id, person -> person.actingOn(basis));
            case AuthorityAsked(var id, var on, var replyBy) ->
                known.with(id, person -> person.with(new Authority.Asked(on, replyBy)));
            case AuthorityShown(var id, var on, var evidence, var scope, var until) ->
                known.with(id, person -> person.with(new Authority.Shown(on, evidence, scope, until)));
            case AuthorityRefused(var id, var on, var words) ->
                known.with(id, person -> person.with(new Authority.Refused(on, words)));
            case AuthorityWithdrawn(var id, var on, var words) ->
                known.with(id, person -> person.with(new Authority.Withdrawn(on, words)));
            case Triaged triaged ->
                switch (triaged.decision()) {
                    case Triage.TakenForward(var kind, var procedure) ->
                        known.decided(triaged).takenUp(triaged.on()).at(new Position.UnderWay(kind));
                    case Triage.RoutedOut(var route, var why, var exclusion) ->
                        known.decided(triaged).at(new Position.Closed(triaged.on(), ClosingReason.ROUTED_OUT));
                };
            case Acknowledged acknowledged -> known.with(handling.acknowledged(acknowledged));
            case PlanAgreed plan -> known.with(handling.planned(plan));
            case ResponsePeriodGiven period -> known.with(handling.promised(period));
            case Allocated(var on, var to) -> known.with(handling.allocated(to));
            case AllocationEnded(var on, var from, var stage) -> known.with(handling.taken());
            case Extended extended -> known.with(handling.extended(extended));
            case ElementAdded added ->
                known.with(handling.unsigned()).withElements(Lists.plus(known.elements(), Element.of(added)));
            case OutcomeSought(var id, var on, var words) -> known.with(id, element -> element.seeking(words));
            case ElementWithdrawn withdrawn ->
                known.with(handling.unsigned())
                        .with(withdrawn.element(), element -> element.withdrawn(Optional.of(withdrawn)));
            case StaffNamed(var staff, var id, var who) ->
                known.with(
                        id,
                        element -> element.naming(Lists.plus(element.staff(), new StaffConcerned(staff, who, true))));
            case StaffTakenBack(var staff, var reason) ->
                known.withElements(known.elements().stream()
                        .map(element -> element.naming(takenBack(element.staff(), staff)))
                        .toList());
            case FindingRecorded(var id, var finding, var reasons) ->
                known.with(handling.unsigned()).with(id, element -> element.found(finding, reasons));
            case ResponseSigned signed -> known.with(handling.signed(signed));
            case ResponseSent sent ->
                known.with(known.proceedings().with(sent, handling.signed(), handling.allocatedTo(), known.found()))
                        .at(new Position.Responded(known.kind().orElse(Kind.COMPLAINT), sent.on()));
            case Closed(var on, var why) -> known.at(new Position.Closed(on, why));
            case Reopened(var on, var reason) ->
                known.back(on)
                        .with(handling.reopened(known::concerns))
                        .takenUp(on)
                        .at(known.kind().<Position>map(Position.UnderWay::new).orElse(new Position.AwaitingTriage()));
            case Withdrawn(var on, var reason) ->
                known.with(handling.withdrawn(Optional.of(on))).at(new Position.Closed(on, ClosingReason.WITHDRAWN));
            case SafeguardingConsidered considered ->
                known.with(known.proceedings().with(considered));
            case ComplexityAssessed assessed -> known.with(known.proceedings().with(assessed));
            case DelayExplained delay -> known.with(known.proceedings().with(delay));
            case StepTaken step ->
                known.departure().isPresent()
                        ? known.departing(gone -> gone.with(step))
                        : known.with(known.proceedings().with(step));
            case StageOpened opened ->
                known.withElements(known.elements().stream()
                                .map(element ->
                                        element.atNextStage(known.proceedings().stage()))
                                .toList())
                        .with(handling.unsigned())
                        .takenUp(opened.on())
                        .reached(opened)
                        .at(new Position.UnderWay(known.kind().orElse(Kind.COMPLAINT)));
            case StageDeclined declined -> known.with(known.proceedings().with(declined));
            case Paused paused -> known.with(known.proceedings().with(paused));
            case PauseReviewed reviewed -> known.with(known.proceedings().with(reviewed));
            case Resumed resumed -> known.with(known.proceedings().with(resumed));
            case ContributionAsked asked -> known.with(known.proceedings().with(asked));
            case ContributionReceived came -> known.with(known.proceedings().with(came));
            case ContributionNotNeeded none -> known.with(known.proceedings().with(none));
            case ActionAgreed agreed -> known.with(known.aftermath().with(agreed));
            case ActionDone done -> known.with(known.aftermath().with(done));
            case ActionDropped dropped -> known.with(known.aftermath().with(dropped));
            case LearningNotNeeded none -> known.with(known.aftermath().with(none));
            case Noted noted -> known;
            case Corrected(var on, var correction, var reason) -> corrected(known, correction);
            case OmbudsmanReferralNotified referral -> known.with(handling.referred(referral));
        };
    }

    /** The case once this is put right, apart from when that was. */
    static Case corrected(Case known, Correction correction) {
        var handling = known.handling();
        return switch (correction) {
            case Correction.ReceivedOn(var date) -> known.with(known.receipt().on(date));
            case Correction.ReceivedBy(var channel, var point) ->
                known.with(known.receipt().by(channel, point));
            case Correction.RelationshipOf(var relationship) ->
                known.with(known.receipt().from(relationship));
            case Correction.PlannedOn(var date) ->
                handling.plan()
                        .map(was -> known.with(handling.planned(new PlanAgreed(date, was.discussion(), was.plan()))))
                        .orElse(known);
            case Correction.StepTakenOn(var fact, var date) -> known.corrected(fact, date);
            case Correction.StageOpenedOn(var stage, var date) ->
                known.with(known.proceedings().corrected(stage, date));
            case Correction.StageAnsweredOn(var stage, var date) ->
                known.proceedings()
                        .answer(stage)
                        .map(was -> respondedOn(known, was, date))
                        .orElse(known);
            case Correction.SignedOn(var date) ->
                handling.signed().map(was -> signedOn(known, was, date)).orElse(known);
            case Correction.WithdrawnOn(var date) ->
                known.with(handling.withdrawn(Optional.of(date)))
                        .at(new Position.Closed(date, ClosingReason.WITHDRAWN));
            case Correction.ClosedOn(var date) ->
                known.position() instanceof Position.Closed(var on, var why)
                        ? known.departing(gone -> gone.on(date)).at(new Position.Closed(date, why))
                        : known;
            case Correction.PausedFrom(var number, var date) ->
                known.with(known.proceedings().changed(number, pause -> pause.from(date)));
            case Correction.PauseToldOn(var number, var date) ->
                known.with(known.proceedings().changed(number, pause -> pause.toldOn(date)));
            case Correction.ResumedOn(var number, var date) ->
                known.with(known.proceedings().changed(number, pause -> pause.resumedOn(date)));
            case Correction.AcknowledgedOn(var date) ->
                handling.acknowledged()
                        .map(was -> known.with(handling.acknowledged(new Acknowledged(date, was.means()))))
                        .orElse(known);
            case Correction.RespondedOn(var date) ->
                known.proceedings()
                        .firstAnswer()
                        .map(was -> respondedOn(known, was, date))
                        .orElse(known);
            case Correction.ElementPlaced(var id, var placement) ->
                known.with(id, element -> element.placed(placement));
            case Correction.ConsideredOn(var date) ->
                known.proceedings()
                        .safeguarding()
                        .map(was -> known.with(
                                known.proceedings().with(new SafeguardingConsidered(date, was.answer(), was.words()))))
                        .orElse(known);
            case Correction.PeriodGiven(var number, var from, var until, var told) ->
                known.promised(promises -> promises.asPromised(
                        Lists.replace(
                                promises.periods(),
                                number - 1,
                                was -> new ResponsePeriodGiven(from, until, was.basis(), told, was.reason())),
                        promises.extensions()));
            case Correction.TimeExtended(var number, var agreed, var until, var told) ->
                known.promised(promises -> promises.asPromised(
                        promises.periods(),
                        Lists.replace(
                                promises.extensions(),
                                number - 1,
                                was -> new Extended(was.clock(), agreed, until, told, was.reason()))));
            case Correction.TakenBack(var mistake) -> TakingBack.without(known, mistake);
            case Correction.LateEntry _ -> known;
        };
    }

    private static Case signedOn(Case known, ResponseSigned was, LocalDate date) {
        var becomes = new ResponseSigned(date, was.by(), was.response());
        return known.with(known.handling().signed(becomes))
                .with(known.proceedings().corrected(was, becomes));
    }

    private static List<StaffConcerned> takenBack(List<StaffConcerned> named, StaffConcernedId wrong) {
        return named.stream()
                .map(staff -> staff.id().equals(wrong) ? staff.takenBack() : staff)
                .toList();
    }

    private static Case respondedOn(Case known, ResponseSent was, LocalDate date) {
        var becomes = new ResponseSent(date, was.means(), was.stage());
        var put = known.with(known.proceedings().corrected(was, becomes));
        return known.position() instanceof Position.Responded(var kind, var on) && on.equals(was.on())
                ? put.at(new Position.Responded(kind, date))
                : put;
    }
}
