package redress.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.journal.Desk.ANN;
import static redress.journal.Desk.BOB;
import static redress.journal.Desk.NOW;
import static redress.journal.Desk.happenings;
import static redress.journal.Desk.stream;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of a stream whose key was destroyed: everything but what was personal. */
class ErasedStreamTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_destroyed_key_leaves_no_personal_text_in_any_table_and_the_chain_holds() {
        desk.write(2);
        assertThat(Desk.everything(desk.database)).anyMatch(row -> row.contains("told in secret"));

        assertThat(desk.journal.erase(stream(1), "end of retention", BOB, NOW)).isTrue();
        assertThat(desk.journal.erase(stream(2), "end of retention", BOB, NOW)).isTrue();

        assertThat(Desk.everything(desk.database))
                .noneMatch(row -> row.contains("told in secret") || row.contains("Secret Name"));
        assertThat(desk.verify().holds()).isTrue();
        var history = desk.journal.read(stream(1)).orElseThrow();
        assertThat(history.isErased()).isTrue();
        assertThat(history.events().get(1).event())
                .isEqualTo(new Diary.PageWritten(1, Optional.of("One"), Personal.erased()));
        assertThat(history.events().getLast().event())
                .isEqualTo(new JournalEvent.PersonalDataErased("end of retention"));
    }

    @Test
    void nothing_is_written_after_the_key_was_destroyed() {
        desk.write(1);
        var before = desk.journal.read(stream(1)).orElseThrow();
        desk.journal.erase(stream(1), "end of retention", BOB, NOW);
        var after = desk.journal.read(stream(1)).orElseThrow();

        assertThat(desk.journal.append(after, happenings(new Diary.PageTornOut(2)), ANN, NOW))
                .isEqualTo(new Appending.Erased());
        assertThat(desk.journal.append(before, happenings(new Diary.PageTornOut(2)), ANN, NOW))
                .isEqualTo(new Appending.Conflict(BOB, NOW, 6));
        assertThat(desk.journal.erase(stream(1), "again", BOB, NOW)).isFalse();
    }
}
