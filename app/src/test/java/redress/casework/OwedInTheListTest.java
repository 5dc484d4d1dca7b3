package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import redress.journal.StreamId;
import redress.organisation.ActionLimits;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** What the council still owes on a case that has ended is listed, late and escalated as what it undertook is. */
class OwedInTheListTest {

    private static final LocalDate GONE = LocalDate.of(2026, 3, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    @Requirement("EA-28")
    @Test
    void what_is_not_told_by_the_councils_own_day_is_late_in_the_list_until_it_is() {
        try (var desk = new CaseworkDesk()) {
            var received = Oakshire.lettersOfMrsAda(LocalDate.of(2026, 3, 2));
            desk.cases.begin(StreamId.of(CaseworkDesk.NOW, "R1"), received, CaseworkDesk.setting(TODAY));
            does(desk, new CaseCommand.Allocate(GONE, Oakshire.IRIS));
            does(
                    desk,
                    new CaseCommand.DecideTriage(
                            GONE,
                            new Triage.RoutedOut(
                                    Route.INELIGIBLE,
                                    new RouteReasonId("not-eligible"),
                                    Optional.of(new Exclusion("adults", "1", "employee"))),
                            "About her pay."));
            assertThat(late(desk)).singleElement().satisfies(line -> {
                assertThat(line.purpose()).isEqualTo(ActionList.OWED);
                assertThat(line.kind()).isEqualTo("tell-why");
                assertThat(line.due()).isEqualTo("2026-03-11");
                assertThat(line.owner()).contains(Oakshire.IRIS);
            });
            var list = new ActionList(DSL.using(desk.database.source(), SQLDialect.POSTGRES));
            assertThat(list.counts(Oakshire.IRIS, new Sight.Everything(), days(), true))
                    .isEqualTo(new ActionList.Counts(0, 1, 1));

            does(
                    desk,
                    new CaseCommand.TakeStep(new Milestone("told-why"), TODAY, Optional.empty(), "That pay is not."));
            assertThat(late(desk)).isEmpty();
        }
    }

    private static ActionDays days() {
        return ActionDays.on(TODAY, ActionLimits.USUAL, Oakshire.BOOK.calendar());
    }

    private static List<ActionList.Line> late(CaseworkDesk desk) {
        return new ActionList(DSL.using(desk.database.source(), SQLDialect.POSTGRES))
                .page(ActionList.Filter.LATE, Oakshire.IRIS, new Sight.Everything(), days(), Optional.empty(), 10)
                .lines();
    }

    private static void does(CaseworkDesk desk, CaseCommand command) {
        var reference = new CaseReference("2026-000001");
        var setting = CaseworkDesk.setting(TODAY);
        var file = desk.cases.find(reference, setting.sight()).orElseThrow();
        assertThat(desk.cases.handle(reference, file.sequence(), command, setting))
                .isInstanceOf(Answer.Done.class);
    }
}
