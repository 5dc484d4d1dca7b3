package redress.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.journal.Desk.ANN;
import static redress.journal.Desk.BOB;
import static redress.journal.Desk.NOW;
import static redress.journal.Desk.happenings;
import static redress.journal.Desk.stream;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of those who write to a stream at once, one wins, and the others learn who it was. */
class WritersAtOnceTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void who_writes_second_after_the_same_history_is_told_who_was_first() {
        desk.write(1);
        var history = desk.journal.read(stream(1)).orElseThrow();
        desk.journal.append(history, happenings(new Diary.PageTornOut(2)), BOB, NOW.plusSeconds(5));

        var second = desk.journal.append(history, happenings(new Diary.PageTornOut(3)), ANN, NOW.plusSeconds(6));

        assertThat(second).isEqualTo(new Appending.Conflict(BOB, NOW.plusSeconds(5), 6));
    }

    @Test
    void of_writers_at_the_same_moment_exactly_one_wins() throws Exception {
        desk.write(1);
        var barrier = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var round = 0; round < 25; round++) {
                var history = desk.journal.read(stream(1)).orElseThrow();
                var page = 10 + round;
                var answers = threads
                        .invokeAll(List.of(
                                writing(history, page, "a", barrier),
                                writing(history, page, "b", barrier),
                                writing(history, page, "c", barrier),
                                writing(history, page, "d", barrier)))
                        .stream()
                        .map(java.util.concurrent.Future::resultNow)
                        .toList();

                var winner = desk.journal
                        .read(stream(1))
                        .orElseThrow()
                        .events()
                        .getLast()
                        .actor();
                assertThat(answers)
                        .filteredOn(Appending.Appended.class::isInstance)
                        .hasSize(1);
                assertThat(answers)
                        .filteredOn(Appending.Conflict.class::isInstance)
                        .hasSize(3)
                        .containsOnly(new Appending.Conflict(winner, NOW, history.sequence() + 1));
            }
        }
        assertThat(desk.verify().holds()).isTrue();
    }

    private Callable<Appending> writing(History history, int page, String actor, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return desk.journal.append(
                    history,
                    happenings(new Diary.PageWritten(page, Optional.of("page " + page), Personal.of(actor))),
                    new Actor(actor),
                    NOW);
        };
    }

    @Test
    void of_two_who_begin_a_stream_at_the_same_moment_one_wins() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Appending> begin = () -> {
                barrier.await();
                return desk.journal.append(History.begin(stream(1), Diary.KIND), Desk.diary(1), ANN, NOW);
            };
            assertThat(threads.invokeAll(List.of(begin, begin)))
                    .extracting(future -> (Object) future.resultNow().getClass())
                    .containsExactlyInAnyOrder(Appending.Appended.class, Appending.Conflict.class);
        }
    }
}
