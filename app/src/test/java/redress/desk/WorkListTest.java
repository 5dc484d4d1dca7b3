package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.COUNCIL;
import static redress.desk.Brindlemere.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.CaseList;
import redress.casework.CaseReference;
import redress.testing.Requirement;

class WorkListTest {

    @Requirement("EA-18")
    @Test
    void a_line_says_since_when_what_others_owe_is_overdue_because_the_list_is_in_its_order() {
        var line = new CaseList.Line(
                new CaseReference("2026-000001"),
                Optional.empty(),
                Optional.empty(),
                "under-way",
                Optional.of("complaint"),
                Optional.empty(),
                TODAY.minusMonths(1),
                Optional.empty(),
                Optional.of(new CaseList.Due(TODAY.minusDays(7), "a reply about authority")),
                Optional.of(new CaseList.Due(TODAY.plusDays(1), "six-months")),
                List.of());

        var row = WorkList.of(
                        new CaseList.Page(List.of(line), Optional.empty()),
                        WorkList.Show.ALL,
                        List.of(),
                        new Words(COUNCIL, Brindlemere.BOOK, Brindlemere.staff()),
                        TODAY)
                .rows()
                .getFirst();

        assertThat(row.due()).hasValueSatisfying(due -> {
            assertThat(due.date()).isEqualTo("5 June 2026");
            assertThat(due.clock())
                    .isEqualTo("Six months to respond. Also overdue, since 28 May 2026: reply about authority to act");
        });
    }
}
