package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.casework.CaseEvent.Corrected;
import redress.journal.Actor;
import redress.journal.Event;
import redress.journal.EventTypes;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Journal;
import redress.journal.MasterKey;
import redress.journal.Personal;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.organisation.ChannelId;
import redress.organisation.DelayReasonId;
import redress.organisation.Pence;
import redress.organisation.PointOfReceiptId;
import redress.organisation.ProviderId;
import redress.organisation.RelationshipId;
import redress.organisation.RouteReasonId;
import redress.organisation.ServiceId;
import redress.organisation.SubjectId;
import redress.organisation.TeamId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

class CaseEventsKeptTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Personal<String> SAID = Personal.of("Said \"so\" 😀");
    private static final StaffId ANN = new StaffId("ann");
    private static final Placement PLACED = new Placement(
            Optional.of(new SubjectId("delay")),
            Optional.of(new ServiceId("home-care")),
            Optional.of(new TeamId("north")),
            Optional.of(new ProviderId("acme")));

    private static final List<CaseEvent> EVENTS = List.of(
            new CaseEvent.RepresentationReceived(
                    new CaseReference("R1"),
                    DAY,
                    new ChannelId("letter"),
                    new PointOfReceiptId("office"),
                    Optional.of(new RelationshipId("self")),
                    Optional.of(new ServiceId("home-care")),
                    SAID),
            new CaseEvent.RepresentationReceived(
                    new CaseReference("R1"),
                    DAY,
                    new ChannelId("letter"),
                    new PointOfReceiptId("office"),
                    Optional.empty(),
                    Optional.empty(),
                    Personal.erased()),
            new CaseEvent.PersonAdded(
                    new PersonId(1),
                    Role.ADVOCATE,
                    Optional.of(new RelationshipId("friend")),
                    Optional.of(new ActingBasisId("consent")),
                    Personal.of(new PersonDetails("Ann", "ann@example.org", "01234", "1 High Street\nChester"))),
            new CaseEvent.BasisStated(new PersonId(1), DAY, new ActingBasisId("asked")),
            new CaseEvent.AuthorityAsked(new PersonId(1), DAY, DAY.plusDays(14)),
            new CaseEvent.AuthorityShown(new PersonId(1), DAY, SAID, SAID, Optional.of(DAY.plusDays(365))),
            new CaseEvent.AuthorityShown(new PersonId(1), DAY, SAID, SAID, Optional.empty()),
            new CaseEvent.AuthorityRefused(new PersonId(1), DAY, SAID),
            new CaseEvent.AuthorityWithdrawn(new PersonId(1), DAY, SAID),
            new CaseEvent.Triaged(
                    DAY,
                    new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce("adults", "2024"))),
                    SAID),
            new CaseEvent.Triaged(DAY, new Triage.TakenForward(Kind.COMPLIMENT, Optional.empty()), SAID),
            new CaseEvent.Triaged(
                    DAY, new Triage.RoutedOut(Route.SAFEGUARDING, new RouteReasonId("safeguarding")), SAID),
            new CaseEvent.Acknowledged(DAY, Means.EMAIL),
            new CaseEvent.PlanAgreed(DAY, Discussion.DECLINED, SAID),
            new CaseEvent.ResponsePeriodGiven(DAY, DAY.plusDays(20), PeriodBasis.SET, DAY, SAID),
            new CaseEvent.Allocated(DAY, ANN),
            new CaseEvent.Extended(new ClockId("local-target"), DAY, DAY.plusDays(30), DAY, SAID),
            new CaseEvent.ElementAdded(new ElementId(1), PLACED, SAID),
            new CaseEvent.ElementAdded(new ElementId(2), Placement.NOWHERE, SAID),
            new CaseEvent.ElementWithdrawn(new ElementId(2), DAY, SAID),
            new CaseEvent.OutcomeSought(new ElementId(1), DAY, SAID),
            new CaseEvent.StaffNamed(
                    new StaffConcernedId(1),
                    new ElementId(1),
                    Personal.of(new NamedStaff("Kim Ross", "Social worker", Optional.of(ANN)))),
            new CaseEvent.StaffNamed(
                    new StaffConcernedId(2),
                    new ElementId(1),
                    Personal.of(new NamedStaff("Lee", "", Optional.empty()))),
            new CaseEvent.StaffTakenBack(new StaffConcernedId(2), SAID),
            new CaseEvent.FindingRecorded(new ElementId(1), new Finding("upheld"), SAID),
            new CaseEvent.ResponseSigned(DAY, ANN, SAID),
            new CaseEvent.ResponseSent(DAY, Means.LETTER, Optional.empty()),
            new CaseEvent.ResponseSent(DAY, Means.LETTER, Optional.of(new StageId("stage-2"))),
            new CaseEvent.SafeguardingConsidered(DAY, Safeguarding.HANDED_OVER, SAID),
            new CaseEvent.StepTaken(new Milestone("panel-met"), DAY, Optional.of("joint"), SAID),
            new CaseEvent.StageOpened(new StageId("stage-2"), DAY, SAID, Personal.of("")),
            new CaseEvent.AllocationEnded(DAY, ANN, new StageId("stage-2")),
            new CaseEvent.StageDeclined(new StageId("stage-2"), DAY, "not-eligible", SAID),
            new CaseEvent.Paused(DAY, DAY.plusDays(1), Optional.of(DAY.plusDays(90)), SAID),
            new CaseEvent.Paused(DAY, DAY, Optional.empty(), SAID),
            new CaseEvent.PauseReviewed(DAY, SAID, DAY.plusDays(90)),
            new CaseEvent.Resumed(DAY),
            new CaseEvent.DelayExplained(new ClockId("six-months"), DAY, new DelayReasonId("complex"), SAID),
            new CaseEvent.ContributionAsked(new ContributionId(1), DAY, SAID, SAID, DAY),
            new CaseEvent.ContributionReceived(new ContributionId(1), DAY, SAID),
            new CaseEvent.ContributionNotNeeded(new ContributionId(2), DAY, SAID),
            new CaseEvent.ComplexityAssessed(DAY, "complex", SAID),
            new CaseEvent.ActionAgreed(
                    new ActionId(1),
                    DAY,
                    new Purpose.Remedy(RemedyKind.REFUND, Optional.of(new Pence(12_550))),
                    ActionSource.RESPONSE,
                    Optional.empty(),
                    Optional.of(new ElementId(1)),
                    SAID,
                    ANN,
                    DAY),
            new CaseEvent.ActionAgreed(
                    new ActionId(2),
                    DAY,
                    new Purpose.Learning(),
                    ActionSource.OMBUDSMAN,
                    Optional.of(ANN),
                    Optional.empty(),
                    SAID,
                    ANN,
                    DAY),
            new CaseEvent.ActionDone(new ActionId(1), DAY, SAID),
            new CaseEvent.ActionDropped(new ActionId(2), DAY, SAID),
            new CaseEvent.LearningNotNeeded(DAY, Optional.empty(), SAID),
            new CaseEvent.LearningNotNeeded(DAY, Optional.of(new ElementId(2)), SAID),
            new CaseEvent.Closed(DAY, ClosingReason.ANSWERED),
            new CaseEvent.Reopened(DAY, SAID),
            new CaseEvent.Withdrawn(DAY, SAID),
            new CaseEvent.Noted(DAY, SAID),
            new Corrected(DAY, new Correction.ReceivedOn(DAY), SAID),
            new Corrected(
                    DAY, new Correction.ReceivedBy(new ChannelId("email"), new PointOfReceiptId("website")), SAID),
            new Corrected(DAY, new Correction.RelationshipOf(Optional.empty()), SAID),
            new Corrected(DAY, new Correction.RelationshipOf(Optional.of(new RelationshipId("self"))), SAID),
            new Corrected(DAY, new Correction.PlannedOn(DAY), SAID),
            new Corrected(DAY, new Correction.StepTakenOn(new Milestone("panel-met"), DAY), SAID),
            new Corrected(DAY, new Correction.StageOpenedOn(new StageId("stage-2"), DAY), SAID),
            new Corrected(DAY, new Correction.StageAnsweredOn(new StageId("stage-2"), DAY), SAID),
            new Corrected(DAY, new Correction.SignedOn(DAY), SAID),
            new Corrected(DAY, new Correction.WithdrawnOn(DAY), SAID),
            new Corrected(DAY, new Correction.ClosedOn(DAY), SAID),
            new Corrected(DAY, new Correction.PausedFrom(1, DAY), SAID),
            new Corrected(DAY, new Correction.PauseToldOn(2, DAY), SAID),
            new Corrected(DAY, new Correction.ResumedOn(1, DAY), SAID),
            new Corrected(DAY, new Correction.AcknowledgedOn(DAY), SAID),
            new Corrected(DAY, new Correction.RespondedOn(DAY), SAID),
            new CaseEvent.PersonCorrected(
                    new PersonId(1), DAY, Personal.of(new PersonDetails("Ann", "ann@example.org", "", "")), SAID),
            new Corrected(DAY, new Correction.ElementPlaced(new ElementId(1), PLACED), SAID),
            new Corrected(DAY, new Correction.ConsideredOn(DAY), SAID),
            new Corrected(DAY, new Correction.PeriodGiven(1, DAY, DAY.plusDays(20), DAY), SAID),
            new Corrected(DAY, new Correction.TimeExtended(2, DAY, DAY.plusDays(20), DAY), SAID),
            takenBack(new Mistake.Acknowledged()),
            takenBack(new Mistake.StepTaken(new Milestone("panel-met"))),
            takenBack(new Mistake.ResponsePeriodGiven(1)),
            takenBack(new Mistake.Extended(2)),
            takenBack(new Mistake.StageOpened(new StageId("stage-2"))),
            takenBack(new Mistake.ResponseSent()),
            takenBack(new Mistake.PersonAdded(new PersonId(1))),
            takenBack(new Mistake.ElementAdded(new ElementId(1))),
            takenBack(new Mistake.ElementWithdrawn(new ElementId(2))),
            takenBack(new Mistake.UnderProcedure(new ProcedureInForce("adults", "2009"))),
            new Corrected(
                    DAY,
                    new Correction.LateEntry(List.of(new ClockId("acknowledge"), new ClockId("left-1-six-months"))),
                    SAID),
            new CaseEvent.OmbudsmanReferralNotified(1, DAY, Optional.of("upheld")),
            new CaseEvent.OmbudsmanReferralNotified(2, DAY, Optional.empty()));

    @Test
    void every_event_comes_back_from_the_journal_as_it_was() {
        try (var desk = new CaseworkDesk()) {
            var stream = StreamId.of(CaseworkDesk.NOW, "every event");
            desk.journal.append(
                    History.begin(stream, "every event"),
                    EVENTS.stream()
                            .map(event -> new Happening(CaseworkDesk.NOW, event))
                            .toList(),
                    new Actor("ann"),
                    CaseworkDesk.NOW);

            assertThat(desk.journal.read(stream).orElseThrow().events())
                    .extracting(Recorded::event)
                    .isEqualTo(EVENTS);
        }
    }

    /** Events in the shapes that they had. */
    sealed interface Before extends Event {
        record Paused(LocalDate from, Personal<String> reason) implements Before {}
    }

    @Requirement("AL-25")
    @Test
    void a_pause_that_was_kept_before_it_had_a_notice_counts_as_told_on_its_first_day_and_has_no_review() {
        try (var desk = new CaseworkDesk()) {
            var stream = StreamId.of(CaseworkDesk.NOW, "a pause of before");
            new Journal(
                            desk.database.source(),
                            new EventTypes(List.of(Before.class), List.of()),
                            List.of(),
                            MasterKey.of(new byte[32]))
                    .append(
                            History.begin(stream, "a pause of before"),
                            List.of(new Happening(CaseworkDesk.NOW, new Before.Paused(DAY, SAID))),
                            new Actor("ann"),
                            CaseworkDesk.NOW);

            assertThat(desk.journal.read(stream).orElseThrow().events())
                    .extracting(Recorded::event)
                    .containsExactly(new CaseEvent.Paused(DAY, DAY, Optional.empty(), SAID));
        }
    }

    @Test
    void no_event_and_no_correction_is_left_out_here() {
        assertThat(EVENTS.stream().<Class<?>>map(Object::getClass)).containsAll(records(CaseEvent.class));
        assertThat(EVENTS.stream()
                        .filter(Corrected.class::isInstance)
                        .map(Corrected.class::cast)
                        .<Class<?>>map(event -> event.correction().getClass()))
                .containsAll(records(Correction.class));
        assertThat(EVENTS.stream()
                        .filter(Corrected.class::isInstance)
                        .map(Corrected.class::cast)
                        .map(Corrected::correction)
                        .filter(Correction.TakenBack.class::isInstance)
                        .map(Correction.TakenBack.class::cast)
                        .<Class<?>>map(taken -> taken.mistake().getClass()))
                .containsAll(records(Mistake.class));
    }

    private static CaseEvent takenBack(Mistake mistake) {
        return new Corrected(DAY, new Correction.TakenBack(mistake), SAID);
    }

    private static List<Class<?>> records(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .<Class<?>>map(type -> type)
                .toList();
    }
}
