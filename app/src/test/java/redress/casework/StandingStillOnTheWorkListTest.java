package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import redress.journal.Actor;
import redress.journal.Happening;
import redress.journal.Personal;
import redress.journal.StreamId;
import redress.testing.Requirement;

/** Whoever looks at the work list sees what stands still, and is reminded of what has to be looked at again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingStillOnTheWorkListTest {

    private static final LocalDate ON = LocalDate.of(2026, 1, 5);
    private static final Sight ALL = new Sight.Everything();

    private final CaseworkDesk desk = new CaseworkDesk(Fenshire.BOOK);
    private final CaseList list = new CaseList(DSL.using(desk.database.source(), SQLDialect.POSTGRES));

    @BeforeAll
    void casesOfWhichSomeStandStill() {
        begun("2026-000001");
        stands("2026-000002", Oakshire.IRIS, "2026-03-02");
        stands("2026-000003", Oakshire.SAM, "2026-03-03");
        stands("2026-000004", Oakshire.IRIS, "2026-03-02");
        does("2026-000004", new CaseCommand.Withdraw(ON, "Settled."));
        stands("2026-000005", Oakshire.IRIS, "2026-03-02");
        does("2026-000005", new CaseCommand.Resume(ON));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Requirement("AL-27")
    @Test
    void the_filter_holds_the_open_cases_that_stand_still_by_their_days_of_review() {
        assertThat(standing(ALL))
                .extracting(CaseList.Line::reference)
                .containsExactly(new CaseReference("2026-000002"), new CaseReference("2026-000003"));
        assertThat(standing(ALL).getFirst()).satisfies(line -> {
            var review = new CaseList.Due(LocalDate.of(2026, 3, 2), NextDue.REVIEW);
            assertThat(line.soonest()).contains(review);
            assertThat(line.own()).as("for the council itself to keep").contains(review);
            assertThat(line.next(LocalDate.of(2026, 3, 9)))
                    .as("once it has passed")
                    .contains(review);
        });
    }

    @Requirement("AL-27")
    @Test
    void a_case_whose_day_has_come_is_told_of_to_whoever_has_it_and_to_whoever_handles_all() {
        assertThat(due("2026-03-01", true)).isZero();
        assertThat(due("2026-03-02", true)).as("on the day itself").isEqualTo(1);
        assertThat(due("2026-03-03", true)).isEqualTo(2);
        assertThat(due("2026-03-03", false)).as("hers alone").isEqualTo(1);
    }

    @Requirement({"AL-11", "AL-27"})
    @Test
    void nobody_is_told_of_a_case_that_they_may_not_see() {
        assertThat(list.reviewsDue(Oakshire.SAM, new Sight.AllocatedTo(Oakshire.SAM), LocalDate.of(2026, 3, 3), true))
                .isEqualTo(1);
        assertThat(standing(new Sight.AllocatedTo(Oakshire.IRIS)))
                .extracting(CaseList.Line::reference)
                .containsExactly(new CaseReference("2026-000002"));
        does("2026-000003", new CaseCommand.AddElement(Placement.NOWHERE, "Sam never rang."));
        does("2026-000003", Oakshire.named(1, Oakshire.IRIS));
        assertThat(list.reviewsDue(Oakshire.IRIS, new Sight.OfOthers(Oakshire.IRIS), LocalDate.of(2026, 3, 3), true))
                .isEqualTo(1);
        does("2026-000003", new CaseCommand.TakeBackStaff(new StaffConcernedId(1), "Somebody else."));
    }

    @Requirement({"AL-25", "AL-27"})
    @Test
    void one_for_which_no_day_was_ever_chosen_is_told_of_until_one_is() {
        begun("2026-000006");
        desk.journal.append(
                desk.journal.read(stream("2026-000006")).orElseThrow(),
                List.of(new Happening(
                        CaseworkDesk.NOW,
                        new CaseEvent.Paused(ON, ON, Optional.empty(), Personal.of("The court sits.")))),
                new Actor("ann"),
                CaseworkDesk.NOW);
        assertThat(due("2026-01-05", true)).isEqualTo(1);
        does("2026-000006", new CaseCommand.ReviewPause(ON, "The court sits.", LocalDate.of(2026, 6, 1)));
        assertThat(due("2026-01-05", true)).isZero();
        does("2026-000006", new CaseCommand.Resume(ON));
    }

    private List<CaseList.Line> standing(Sight sight) {
        return list.page(CaseList.Filter.STANDING_STILL, Oakshire.IRIS, sight, Optional.empty(), 10)
                .lines();
    }

    private int due(String today, boolean all) {
        return list.reviewsDue(Oakshire.IRIS, ALL, LocalDate.parse(today), all);
    }

    private void stands(String reference, StaffId holder, String reviewOn) {
        begun(reference);
        does(reference, new CaseCommand.Allocate(ON, holder));
        does(reference, new CaseCommand.Pause(ON, ON, LocalDate.parse(reviewOn), "The court sits. We wrote."));
    }

    private void begun(String reference) {
        var letter = Oakshire.lettersOfMrsAda(ON);
        desk.cases.begin(
                stream(reference),
                new CaseCommand.RecordRepresentation(
                        new CaseReference(reference),
                        letter.receivedOn(),
                        letter.channel(),
                        letter.pointOfReceipt(),
                        letter.relationship(),
                        letter.service(),
                        letter.account(),
                        letter.people()),
                CaseworkDesk.setting(ON));
        does(
                reference,
                new CaseCommand.DecideTriage(
                        ON,
                        new Triage.TakenForward(
                                Kind.COMPLAINT, Optional.of(new ProcedureInForce("england-children", "here"))),
                        "It is a complaint.",
                        CaseCommand.Considered.noConcern()));
    }

    private void does(String reference, CaseCommand command) {
        var known = new CaseReference(reference);
        var file = desk.cases.find(known, ALL).orElseThrow();
        assertThat(desk.cases.handle(known, file.sequence(), command, CaseworkDesk.setting(ON)))
                .as(command.toString())
                .isInstanceOf(Answer.Done.class);
    }

    private static StreamId stream(String reference) {
        return StreamId.of(CaseworkDesk.NOW, reference);
    }
}
