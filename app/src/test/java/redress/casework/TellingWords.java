package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.organisation.DelayReasonId;
import redress.organisation.Pence;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.Stage;
import redress.procedure.StageId;

/** The words of longer stories: who speaks, what safeguarding said, what was promised, put right and learnt. */
abstract class TellingWords {

    /** Something that the rules must accept, on the day that the story has reached. */
    abstract Fenshire.Telling does(CaseCommand command);

    abstract LocalDate today();

    abstract Case known();

    /** Safeguarding comes first, and has the case until it sends it back. */
    Fenshire.Telling toSafeguarding(String words) {
        return does(new CaseCommand.DecideTriage(
                today(),
                new Triage.RoutedOut(Route.SAFEGUARDING, new RouteReasonId("safeguarding")),
                "Somebody may be at risk.",
                Optional.of(new CaseCommand.Considered(Safeguarding.HANDED_OVER, words))));
    }

    Fenshire.Telling backFromSafeguarding(String procedure, String words) {
        return does(new CaseCommand.DecideTriage(
                today(),
                new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce(procedure, "here"))),
                "What is left is a complaint.",
                Optional.of(new CaseCommand.Considered(Safeguarding.RETURNED, words))));
    }

    /** Something that happened before anybody complained, as it is told today. */
    Fenshire.Telling happened(String fact, String date) {
        return does(new CaseCommand.TakeStep(new Milestone(fact), LocalDate.parse(date), Optional.empty(), ""));
    }

    /** A decision of today not to deal with it, on a ground of this procedure. */
    CaseCommand excluding(String procedure, String ground) {
        return new CaseCommand.DecideTriage(
                today(),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion(procedure, "here", ground))),
                "It is for another law.");
    }

    CaseCommand declining(String stage, String ground) {
        return new CaseCommand.DeclineStage(new StageId(stage), today(), ground, "We told her so.");
    }

    /** Somebody takes a part in handling it. */
    CaseCommand appointing(Role role, String name) {
        return new CaseCommand.AddPerson(
                new CaseCommand.NewPerson(role, Optional.empty(), Optional.empty(), PersonDetails.named(name)));
    }

    /** Somebody of whose complaint it is, and why they may complain. */
    Fenshire.Telling speaks(Role role, String name, String basis) {
        return does(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                role, Optional.empty(), Optional.of(new ActingBasisId(basis)), PersonDetails.named(name))));
    }

    Fenshire.Telling showsAuthority(int person, String evidence) {
        return does(new CaseCommand.ShowAuthority(
                new PersonId(person), today(), evidence, "This complaint.", Optional.empty()));
    }

    Fenshire.Telling plans(Discussion discussion, String plan) {
        return does(new CaseCommand.AgreePlan(today(), discussion, plan));
    }

    /** The person is told today by when they have the answer. */
    Fenshire.Telling promises(String until, PeriodBasis basis, String why) {
        return does(new CaseCommand.GiveResponsePeriod(today(), LocalDate.parse(until), basis, today(), why));
    }

    Fenshire.Telling takesTime(String clock, String until, String why) {
        return does(moreTime(clock, until, why));
    }

    /** More time that is taken, and told, today. */
    CaseCommand moreTime(String clock, String until, String why) {
        return new CaseCommand.Extend(new ClockId(clock), today(), LocalDate.parse(until), today(), why);
    }

    Fenshire.Telling explains(String clock, String reason, String words) {
        return does(new CaseCommand.ExplainDelay(today(), new ClockId(clock), new DelayReasonId(reason), words));
    }

    Fenshire.Telling standsStill(String words) {
        return does(new CaseCommand.Pause(today(), today(), today().plusMonths(2), words));
    }

    /** Whoever must report before the stage is answered does so today. */
    Fenshire.Telling reports() {
        Fenshire.BOOK
                .stage(known())
                .flatMap(Stage::response)
                .orElseThrow()
                .after()
                .forEach(fact ->
                        does(new CaseCommand.TakeStep(fact, today(), Optional.empty(), "What was found, and why.")));
        return does(new CaseCommand.AddNote(today(), "The reports are here."));
    }

    Fenshire.Telling goesOn() {
        return does(new CaseCommand.Resume(today()));
    }

    /** Something that puts it right for the person. */
    Fenshire.Telling putsRight(RemedyKind kind, String what, String due) {
        return undertakes(new Purpose.Remedy(kind, Optional.empty()), what, due);
    }

    Fenshire.Telling pays(RemedyKind kind, int pence, String what, String due) {
        return undertakes(new Purpose.Remedy(kind, Optional.of(new Pence(pence))), what, due);
    }

    Fenshire.Telling learns(String what, String due) {
        return undertakes(new Purpose.Learning(), what, due);
    }

    /** What somebody outside the service recommended, for which a senior officer answers. */
    Fenshire.Telling isRecommended(String what, String due) {
        return does(new CaseCommand.AgreeAction(
                today(),
                new Purpose.Learning(),
                ActionSource.LATER_STAGE,
                Optional.of(Fenshire.SAM),
                Optional.empty(),
                what,
                Fenshire.IRIS,
                LocalDate.parse(due)));
    }

    private Fenshire.Telling undertakes(Purpose purpose, String what, String due) {
        return does(new CaseCommand.AgreeAction(
                today(), purpose, Optional.empty(), what, Fenshire.IRIS, LocalDate.parse(due)));
    }

    Fenshire.Telling done(int action, String evidence) {
        return does(new CaseCommand.CompleteAction(new ActionId(action), today(), evidence));
    }

    boolean wasLate(int action) {
        return known().aftermath().action(new ActionId(action)).orElseThrow().isLateOn(today());
    }
}
