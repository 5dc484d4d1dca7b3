package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import redress.journal.StreamId;
import redress.testing.Requirement;

/** New holidays move dates: each that moved is told, not only the one that was next. */
class DueDatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Requirement("AL-02")
    @Test
    void every_clock_that_moved_is_listed_with_its_date_before_and_whether_the_person_was_written_to() {
        try (var desk = new CaseworkDesk()) {
            var database = DSL.using(desk.database.source(), SQLDialect.POSTGRES);
            var first = Oakshire.lettersOfMrsAda(MONDAY);
            var setting = CaseworkDesk.setting(MONDAY);
            desk.cases.begin(StreamId.of(CaseworkDesk.NOW, "R1"), first, setting);
            desk.cases.handle(first.reference(), 2, Oakshire.takenForward(MONDAY), setting);
            assertThat(desk.database.ask("select running_clocks from representation"))
                    .containsExactly("acknowledge=2026-06-04 local-target=2026-06-29 six-months=2026-11-30");

            var before = DueDates.of(database);
            assertThat(before.movedTo(before)).isEmpty();
            database.execute("""
                    update representation set running_clocks =
                        'acknowledge=2026-06-05 local-target=2026-06-30 six-months=2026-11-30'""");
            assertThat(before.movedTo(DueDates.of(database)))
                    .containsExactly(
                            moved(first.reference(), "acknowledge", "2026-06-04", "2026-06-05", Optional.empty()),
                            moved(first.reference(), "local-target", "2026-06-29", "2026-06-30", Optional.empty()));

            desk.cases.handle(first.reference(), 4, new CaseCommand.Acknowledge(MONDAY, Means.LETTER), setting);
            assertThat(desk.database.ask("select running_clocks from representation"))
                    .containsExactly("local-target=2026-06-29@2026-06-01 six-months=2026-11-30@2026-06-01");
            var told = DueDates.of(database);
            database.execute("update representation set running_clocks = 'local-target=2026-06-30@2026-06-01'");
            assertThat(told.movedTo(DueDates.of(database)))
                    .contains(
                            moved(first.reference(), "local-target", "2026-06-29", "2026-06-30", Optional.of(MONDAY)));
        }
    }

    @Requirement("AL-02")
    @Test
    void what_is_still_owed_on_a_closed_case_moves_too() {
        try (var desk = new CaseworkDesk()) {
            var database = DSL.using(desk.database.source(), SQLDialect.POSTGRES);
            var letters = Oakshire.lettersOfMrsAda(MONDAY);
            desk.cases.begin(StreamId.of(CaseworkDesk.NOW, "R2"), letters, CaseworkDesk.setting(MONDAY));
            database.execute("update representation set position = 'closed', running_clocks = 'send-on=2026-06-04'");
            var before = DueDates.of(database);
            database.execute("update representation set running_clocks = 'send-on=2026-06-05'");
            assertThat(before.movedTo(DueDates.of(database)))
                    .containsExactly(
                            moved(letters.reference(), "send-on", "2026-06-04", "2026-06-05", Optional.empty()));
        }
    }

    private static DueDates.Moved moved(
            CaseReference reference, String clock, String was, String is, Optional<LocalDate> toldOn) {
        return new DueDates.Moved(
                reference.value(), clock, Optional.of(LocalDate.parse(was)), Optional.of(LocalDate.parse(is)), toldOn);
    }
}
