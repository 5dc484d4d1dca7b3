package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.RegisterFixture.HILARY;
import static redress.register.RegisterFixture.HOME_CARE;
import static redress.register.RegisterFixture.MEREDITH;
import static redress.register.RegisterFixture.NADIA;
import static redress.register.RegisterFixture.PERCY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.journal.Event;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Personal;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.organisation.Pence;
import redress.organisation.Validity;

class RegisterEventsKeptTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Personal<String> SAID = Personal.of("Said \"so\" 😀");
    private static final Personal<List<String>> SKILLS = Personal.of(List.of("autism", "housing"));
    private static final Pence LARGE = new Pence(99_999_999_999L);

    private static final List<Event> EVENTS = List.of(
            new ConductEvent.ConductReferred(
                    MEREDITH,
                    DAY,
                    Optional.of("R-1"),
                    List.of(Behaviour.ABUSIVE, Behaviour.RECORDING),
                    ComplaintCheck.PUT_RIGHT,
                    AdjustmentCheck.MADE,
                    Personal.of(PERCY),
                    SAID,
                    SAID,
                    SAID),
            new ConductEvent.ConductReferred(
                    MEREDITH,
                    DAY,
                    Optional.empty(),
                    List.of(),
                    ComplaintCheck.NO_COMPLAINT,
                    AdjustmentCheck.NONE_NEEDED,
                    Personal.erased(),
                    Personal.erased(),
                    Personal.erased(),
                    Personal.erased()),
            new ConductEvent.ConductWarned(DAY, SAID),
            new ConductEvent.ConductWarningSkipped(MEREDITH, DAY, SAID),
            new ConductEvent.ContactRestricted(
                    HILARY,
                    DAY,
                    List.of(RestrictionKind.PREMISES_BAN),
                    DAY.plusMonths(6),
                    Optional.of(DAY.plusMonths(7)),
                    Personal.of(List.of(new Restriction(RestrictionKind.PREMISES_BAN, "The library."))),
                    SAID),
            new ConductEvent.RestrictionsReplaced(
                    HILARY,
                    DAY,
                    List.of(RestrictionKind.SET_TIMES),
                    DAY.plusMonths(6),
                    Optional.empty(),
                    Personal.of(List.of(new Restriction(RestrictionKind.SET_TIMES, "Ten minutes."))),
                    SAID),
            new ConductEvent.ContactNotRestricted(HILARY, DAY, SAID),
            new ConductEvent.RestrictionsRenewed(HILARY, DAY, DAY.plusMonths(6), Optional.empty(), SAID),
            new ConductEvent.RestrictionsRenewed(HILARY, DAY, DAY.plusMonths(6), Optional.of(DAY.plusMonths(8)), SAID),
            new ConductEvent.RestrictionsLifted(HILARY, DAY, SAID),
            new ConductEvent.RestrictionsAppealed(DAY, SAID),
            new ConductEvent.RestrictionsAppealDecided(HILARY, DAY, AppealOutcome.UPHELD, SAID),
            new ConductEvent.ConductLogged(MEREDITH, DAY, SAID),
            new ConductEvent.ConductPersonTold(DAY, SAID),
            new ConductEvent.ConductTeamsTold(DAY, SAID),
            new ConductEvent.ConductCaseTied(MEREDITH, DAY, "R-2", SAID),
            new ConductEvent.ConductCaseUntied(MEREDITH, DAY, "R-2", SAID),
            new PoolEvent.PoolJoined(DAY, List.of(Part.PANEL_CHAIR, Part.PANEL_MEMBER), Personal.of(NADIA), SKILLS),
            new PoolEvent.PoolDetailsChanged(List.of(Part.PANEL_CHAIR), Personal.erased(), Personal.erased()),
            new PoolEvent.CvFiled(DAY, DAY.plusYears(1)),
            new PoolEvent.AvailabilityGiven(Validity.ALWAYS),
            new PoolEvent.AvailabilityGiven(new Validity(Optional.of(DAY), Optional.of(DAY.plusDays(1)))),
            new PoolEvent.ConflictDeclared(1, DAY, Optional.of(HOME_CARE), SAID),
            new PoolEvent.ConflictDeclared(2, DAY, Optional.empty(), SAID),
            new PoolEvent.ConflictEnded(1, DAY),
            new PoolEvent.PoolAppointed(1, Part.INDEPENDENT_PERSON, "R-1", Optional.of(HOME_CARE), DAY, LARGE),
            new PoolEvent.PoolAppointed(2, Part.INVESTIGATING_OFFICER, "R-2", Optional.empty(), DAY, Pence.NONE),
            new PoolEvent.FeeChanged(1, DAY, LARGE, SAID),
            new PoolEvent.FeePaid(1, DAY, new Pence(1)),
            new PoolEvent.PoolLeft(DAY, SAID),
            new PoolEvent.PoolReturned(DAY),
            new PoolEvent.PoolTakenBack(1, SAID),
            new BudgetEvent.BudgetSet("2026-27", LARGE));

    @Test
    void every_event_comes_back_from_the_journal_as_it_was() {
        try (var desk = new RegisterDesk()) {
            var stream = StreamId.of(RegisterDesk.NOW, "every event");
            desk.journal.append(
                    History.begin(stream, "every event"),
                    EVENTS.stream()
                            .map(event -> new Happening(RegisterDesk.NOW, event))
                            .toList(),
                    MEREDITH,
                    RegisterDesk.NOW);

            assertThat(desk.journal.read(stream).orElseThrow().events())
                    .extracting(Recorded::event)
                    .isEqualTo(EVENTS);
        }
    }

    @Test
    void no_event_is_left_out_here() {
        assertThat(EVENTS.stream().<Class<?>>map(Object::getClass))
                .containsAll(Stream.of(ConductEvent.class, PoolEvent.class, BudgetEvent.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .<Class<?>>map(type -> type)
                        .toList());
    }
}
