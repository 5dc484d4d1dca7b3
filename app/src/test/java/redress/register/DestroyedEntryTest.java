package redress.register;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.register.RegisterFixture.HILARY;
import static redress.register.RegisterFixture.MEREDITH;
import static redress.register.RegisterFixture.NADIA;
import static redress.register.RegisterFixture.TODAY;
import static redress.register.RegisterFixture.appointing;
import static redress.register.RegisterFixture.joining;
import static redress.register.RegisterFixture.outsider;
import static redress.register.RegisterFixture.referral;
import static redress.register.RegisterFixture.restriction;
import static redress.register.RegisterFixture.warning;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redress.journal.Event;
import redress.journal.StreamId;
import redress.organisation.Pence;
import redress.organisation.ReportYear;
import redress.organisation.Validity;
import redress.register.Budget.SetBudget;
import redress.testing.Requirement;

/** An entry of a register at the end of its time: whatever is asked of it, it is that which is answered. */
class DestroyedEntryTest {

    private static final ReportYear YEAR = ReportYear.of(TODAY, Month.APRIL);

    private static final List<ConductCommand> ABOUT_CONDUCT = List.of(
            referral(TODAY),
            warning(TODAY),
            new ConductCommand.SkipWarning(MEREDITH, TODAY, "He came with a knife."),
            restriction(HILARY, TODAY),
            new ConductCommand.DoNotRestrict(outsider(HILARY), true, TODAY, "It has stopped."),
            new ConductCommand.Review(
                    HILARY, TODAY, ReviewOutcome.LIFT, Optional.empty(), Optional.empty(), "It has stopped."),
            new ConductCommand.Replace(
                    outsider(HILARY), TODAY, List.of(), TODAY.plusMonths(3), Optional.empty(), "It is enough."),
            new ConductCommand.AskAppeal(TODAY, "I am lonely."),
            new ConductCommand.DecideAppeal(outsider(HILARY), TODAY, AppealOutcome.UPHELD, "He is."),
            new ConductCommand.Log(MEREDITH, TODAY, "Calls."),
            new ConductCommand.TellPerson(TODAY, "Dear Percy Pike"),
            new ConductCommand.TellTeams(TODAY, "Home care."),
            new ConductCommand.TieCase(MEREDITH, TODAY, "2026-000002", "He said so."),
            new ConductCommand.UntieCase(MEREDITH, TODAY, "2026-000001", "Another date of birth."));

    private static final List<PoolCommand> OF_THE_POOL = List.of(
            joining(TODAY),
            new PoolCommand.ChangeDetails(NADIA, List.of(Part.PANEL_CHAIR), List.of()),
            new PoolCommand.FileCv(TODAY, TODAY.plusYears(1)),
            new PoolCommand.GiveAvailability(Validity.ALWAYS),
            new PoolCommand.DeclareConflict(TODAY, Optional.empty(), "Her brother."),
            new PoolCommand.EndConflict(1, TODAY),
            appointing("R-1", TODAY, 100_00),
            new PoolCommand.ChangeFee(1, TODAY, new Pence(120_00), "More work."),
            new PoolCommand.Pay(1, TODAY, new Pence(60_00)),
            new PoolCommand.Leave(TODAY, "Moved."),
            new PoolCommand.Return(TODAY),
            new PoolCommand.TakeBack(1, "Another person."));

    private final RegisterDesk desk = new RegisterDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("AL-05")
    @Test
    void every_command_about_a_destroyed_entry_is_refused_for_that_and_nothing_is_written() {
        isRefused(desk.conduct, StreamId.of(RegisterDesk.NOW, "percy"), referral(TODAY), ABOUT_CONDUCT);
        isRefused(desk.pool, StreamId.of(RegisterDesk.NOW, "nadia"), joining(TODAY), OF_THE_POOL);
        isRefused(
                desk.budgets,
                Budget.stream(YEAR),
                new SetBudget(YEAR, new Pence(1_000_00)),
                List.of(new SetBudget(YEAR, new Pence(1_000_00)), new SetBudget(YEAR, new Pence(2_000_00))));
        assertThat(ABOUT_CONDUCT.stream().map(Object::getClass))
                .containsAll(List.of(ConductCommand.class.getPermittedSubclasses()));
        assertThat(OF_THE_POOL.stream().map(Object::getClass))
                .containsAll(List.of(PoolCommand.class.getPermittedSubclasses()));
    }

    private <S, C, E extends Event> void isRefused(
            Register<S, C, E> register, StreamId stream, C first, List<? extends C> commands) {
        var by = desk.on(MEREDITH, TODAY);
        assertThat(register.begin(stream, first, by)).isInstanceOf(Answer.Done.class);
        assertThat(desk.journal.erase(stream, "end of retention", MEREDITH, RegisterDesk.NOW))
                .isTrue();
        var before = desk.written();
        assertThat(commands).allSatisfy(command -> {
            for (var seen : List.of(1, 2)) {
                assertThat(register.handle(stream, seen, command, by))
                        .isInstanceOfSatisfying(
                                Answer.Refused.class,
                                no -> assertThat(no.refusal().code()).isEqualTo("erased"));
            }
        });
        assertThat(desk.written()).isEqualTo(before);
    }
}
