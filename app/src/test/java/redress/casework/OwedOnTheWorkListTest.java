package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** An officer with forty cases does not forget what is owed on one that is closed. */
class OwedOnTheWorkListTest {

    private static final CaseReference SENT_ON = new CaseReference("2026-000007");
    private static final CaseReference OPEN = new CaseReference("2026-000008");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate GONE = LocalDate.of(2026, 3, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    private final CaseworkDesk desk = new CaseworkDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("AL-77")
    @Test
    void what_is_owed_and_has_no_day_stays_on_the_work_list_until_it_is_done() {
        desk.begin(SENT_ON, RECEIVED);
        does(SENT_ON, leaves("another-body"));
        assertThat(line().owed())
                .as("the council set itself a day for telling, and none for sending on")
                .containsExactly(owed("sent-to-body"));

        does(SENT_ON, step("sent-to-body"));
        assertThat(line().owed()).as("comes after it").containsExactly(owed("received-by-body"));
        does(SENT_ON, step("told-why"));
        assertThat(line().soonest()).as("nothing has a day any more").isEmpty();
        assertThat(line().owed()).containsExactly(owed("received-by-body"));
        does(SENT_ON, step("received-by-body"));
        assertThat(lines(CaseList.Filter.ALL)).isEmpty();
    }

    @Requirement({"AL-77", "EA-28"})
    @Test
    void what_is_owed_by_a_day_of_the_councils_own_is_there_with_that_day_and_late_once_it_has_passed() {
        desk.begin(SENT_ON, RECEIVED);
        does(SENT_ON, leaves("employee"));
        var due = new CaseList.Due(LocalDate.of(2026, 3, 11), "tell-why");
        assertThat(line().next(TODAY)).contains(due);
        assertThat(line().own()).contains(due);
        assertThat(line().owed()).as("it is not said twice").isEmpty();
        does(SENT_ON, step("told-why"));
        assertThat(lines(CaseList.Filter.ALL)).isEmpty();
    }

    @Requirement("AL-77")
    @Test
    void it_comes_after_all_that_has_a_day_and_is_whose_the_case_is() {
        desk.begin(SENT_ON, RECEIVED);
        does(SENT_ON, new CaseCommand.Allocate(GONE, Oakshire.IRIS));
        does(SENT_ON, leaves("another-body"));
        does(SENT_ON, step("told-why"));
        desk.begin(OPEN, TODAY);
        assertThat(lines(CaseList.Filter.ALL))
                .extracting(CaseList.Line::reference)
                .containsExactly(OPEN, SENT_ON);
        assertThat(lines(CaseList.Filter.MINE))
                .extracting(CaseList.Line::reference)
                .containsExactly(SENT_ON);
        assertThat(list().count(CaseList.Filter.ALL, Oakshire.IRIS, new Sight.Everything(), 10))
                .isEqualTo(2);
    }

    @Requirement("AL-77")
    @Test
    void a_case_that_went_without_a_ground_owes_nothing_and_is_gone_from_the_list() {
        desk.begin(SENT_ON, RECEIVED);
        does(
                SENT_ON,
                new CaseCommand.DecideTriage(
                        GONE, new Triage.RoutedOut(Route.WITHDRAWN, new RouteReasonId("withdrew")), "She rang."));
        assertThat(lines(CaseList.Filter.ALL)).isEmpty();
    }

    @Requirement("AL-77")
    @Test
    void nothing_is_owed_to_anybody_any_more_once_the_case_is_erased() {
        desk.begin(SENT_ON, RECEIVED);
        does(SENT_ON, leaves("another-body"));
        desk.journal.erase(
                StreamId.of(CaseworkDesk.NOW, SENT_ON.value()), "Time", new Actor("retention"), CaseworkDesk.NOW);
        assertThat(lines(CaseList.Filter.ALL)).isEmpty();
        assertThat(desk.database.ask("select purpose from case_action")).isEmpty();
    }

    private static CaseCommand leaves(String ground) {
        return new CaseCommand.DecideTriage(
                GONE,
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion("adults", "1", ground))),
                "The rules say so.");
    }

    private static CaseCommand step(String fact) {
        return new CaseCommand.TakeStep(new Milestone(fact), TODAY, Optional.empty(), "As it was.");
    }

    private static OwedStep owed(String fact) {
        return new OwedStep(Oakshire.ADULTS, new Milestone(fact));
    }

    private CaseList.Line line() {
        var lines = lines(CaseList.Filter.ALL);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private List<CaseList.Line> lines(CaseList.Filter filter) {
        return list().page(filter, Oakshire.IRIS, new Sight.Everything(), Optional.empty(), 10)
                .lines();
    }

    private CaseList list() {
        return new CaseList(DSL.using(desk.database.source(), SQLDialect.POSTGRES));
    }

    private void does(CaseReference reference, CaseCommand command) {
        var setting = CaseworkDesk.setting(TODAY);
        var file = desk.cases.find(reference, setting.sight()).orElseThrow();
        assertThat(desk.cases.handle(reference, file.sequence(), command, setting))
                .isInstanceOf(Answer.Done.class);
    }
}
