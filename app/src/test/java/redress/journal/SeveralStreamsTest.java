package redress.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static redress.journal.Desk.ANN;
import static redress.journal.Desk.BOB;
import static redress.journal.Desk.NOW;
import static redress.journal.Desk.happenings;
import static redress.journal.Desk.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;

/** What is written to several streams at once is written to all of them or to none. */
class SeveralStreamsTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("AL-70")
    @Test
    void both_are_written_with_all_that_is_derived_in_the_order_in_which_they_were_given() {
        desk.write(2);

        assertThat(write(after(2), after(1)))
                .isInstanceOfSatisfying(
                        AppendingTogether.Appended.class,
                        appended -> assertThat(appended.histories())
                                .extracting(History::stream, History::sequence)
                                .containsExactly(tuple(stream(2), 6), tuple(stream(1), 6)));
        assertThat(pages()).isEqualTo(2);
        assertThat(desk.verify().holds()).isTrue();
    }

    @Requirement("AL-70")
    @Test
    void a_stream_can_be_begun_together_with_one_that_is_there() {
        desk.write(1);

        assertThat(write(after(1), new Journal.Writing(History.begin(stream(2), Diary.KIND), Desk.diary(2))))
                .isInstanceOf(AppendingTogether.Appended.class);
        assertThat(desk.journal.read(stream(2)).orElseThrow().sequence()).isEqualTo(5);
        assertThat(desk.verify().holds()).isTrue();
    }

    /** The database ends the connection in the middle of the transaction, when the one is written and the other is not yet. */
    @Requirement("AL-70")
    @Test
    void killed_between_the_two_neither_is_there() {
        desk.write(2);
        var before = Desk.everything(desk.database);
        desk.database.run(
                "create function kill() returns trigger language plpgsql as $$ begin"
                        + " perform pg_terminate_backend(pg_backend_pid()); return new; end $$",
                "create trigger kill before insert on journal_event for each row when (new.stream = '%s')"
                                .formatted(stream(2))
                        + " execute function kill()");

        assertThatThrownBy(() -> write(after(1), after(2))).isInstanceOf(Database.DatabaseFault.class);

        assertThat(Desk.everything(desk.database)).isEqualTo(before);
        desk.database.run("drop trigger kill on journal_event");
        assertThat(write(after(1), after(2))).isInstanceOf(AppendingTogether.Appended.class);
        assertThat(desk.verify().holds()).isTrue();
    }

    @Requirement("AL-70")
    @Test
    void where_somebody_was_first_on_one_of_them_or_it_was_erased_nothing_is_written_to_the_other() {
        desk.write(2);
        var one = after(1);
        var other = after(2);
        desk.journal.append(other.after(), happenings(new Diary.PageTornOut(2)), BOB, NOW.plusSeconds(5));

        assertThat(write(one, other)).isEqualTo(new AppendingTogether.Conflict(stream(2), BOB, NOW.plusSeconds(5), 6));
        desk.journal.erase(stream(2), "retention", ANN, NOW);
        assertThat(write(one, after(2))).isEqualTo(new AppendingTogether.Erased(stream(2)));
        assertThat(desk.journal.read(stream(1)).orElseThrow().sequence()).isEqualTo(5);
        assertThat(pages()).isZero();
    }

    @Requirement("AL-70")
    @Test
    void of_two_who_write_to_the_same_two_in_opposite_order_one_wins_and_neither_waits_for_ever() throws Exception {
        desk.write(2);
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 25; round++) {
                var one = after(1, 100 + round);
                var other = after(2, 100 + round);
                Callable<AppendingTogether> forwards = () -> together(barrier, one, other);
                Callable<AppendingTogether> backwards = () -> together(barrier, other, one);
                assertThat(threads.invokeAll(List.of(forwards, backwards)).stream()
                                .map(Future::resultNow))
                        .extracting(answer -> (Object) answer.getClass())
                        .containsExactlyInAnyOrder(AppendingTogether.Appended.class, AppendingTogether.Conflict.class);
            }
        }
        assertThat(desk.verify().holds()).isTrue();
    }

    @Requirement("OM-30")
    @Test
    void what_another_stream_has_already_and_no_two_may_have_is_taken_and_two_rows_of_one_stream_are_a_fault() {
        desk.database.run("create unique index diary_of_one on diary (owner)");
        desk.write(1);
        var again = happenings(new Diary.Opened("owner1", LocalDate.of(2026, 1, 2), Personal.of("The same owner")));

        assertThat(desk.journal.append(History.begin(stream(2), Diary.KIND), again, ANN, NOW))
                .isEqualTo(new Appending.Taken());
        assertThat(desk.journal.read(stream(2))).isEmpty();

        var history = desk.journal.read(stream(1)).orElseThrow();
        assertThatThrownBy(() -> desk.append(
                        history, page(9), new Diary.PageWritten(10, Optional.of("Page 9"), Personal.of("Again"))))
                .isInstanceOf(Database.DatabaseFault.class);
    }

    private AppendingTogether together(CyclicBarrier barrier, Journal.Writing... writings) throws Exception {
        barrier.await();
        return write(writings);
    }

    private AppendingTogether write(Journal.Writing... writings) {
        return desk.journal.append(List.of(writings), ANN, NOW);
    }

    private Journal.Writing after(int number) {
        return after(number, 9);
    }

    private Journal.Writing after(int number, int page) {
        return new Journal.Writing(desk.journal.read(stream(number)).orElseThrow(), happenings(page(page)));
    }

    private static Diary page(int page) {
        return new Diary.PageWritten(page, Optional.of("Page " + page), Personal.of("Written together"));
    }

    private int pages() {
        return desk.database.ask("select page from diary_page where page = 9").size();
    }
}
