package redress.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static redress.journal.Desk.ANN;
import static redress.journal.Desk.NOW;
import static redress.journal.Desk.happenings;
import static redress.journal.Desk.stream;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class JournalTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_is_read_is_what_was_written() {
        desk.write(1);

        var history = desk.journal.read(stream(1)).orElseThrow();

        assertThat(history.kind()).isEqualTo(Diary.KIND);
        assertThat(history.events())
                .extracting(Recorded::event)
                .isEqualTo(Desk.diary(1).stream().map(Happening::event).toList());
        assertThat(history.events().getLast())
                .isEqualTo(new Recorded(
                        stream(1), 5, NOW, NOW, ANN, Desk.diary(1).getLast().event()));
    }

    @Test
    void every_kind_of_component_comes_back_as_it_was() {
        var event = new Diary.Everything(
                "Ünïcode \"quoted\" \\ 😀 \u0001\u001f\t\n",
                -7,
                true,
                LocalDate.of(2024, 2, 29),
                Diary.Mood.BAD,
                Optional.of(""),
                Optional.empty(),
                List.of(new Diary.Place(Optional.empty(), 1), new Diary.Place(Optional.of("Chester"), 2)),
                Map.of("b", "1", "a \"b", "2", "a", "3", "ab/c", "4", "a b", "5", "ä", "6", "\u0002", "7"),
                new Diary.Weather.Rainy(LocalDate.of(2026, 1, 1), Optional.of("here")),
                Personal.of(new Diary.Place(Optional.of("hidden"), 3)),
                Personal.of(List.of("x", "y")));
        desk.append(History.begin(stream(1), Diary.KIND), event);

        assertThat(desk.journal
                        .read(stream(1))
                        .orElseThrow()
                        .events()
                        .getFirst()
                        .event())
                .isEqualTo(event);
        assertThat(desk.verify().holds()).isTrue();
    }

    @Test
    void derived_rows_change_with_the_stream() {
        desk.write(1);

        assertThat(desk.derived())
                .containsExactly(
                        "diary (" + stream(1) + ",owner1,5,2026-01-02)",
                        "diary_page (" + stream(1) + ",2,,\"No title, told in secret\")",
                        "diary_page (" + stream(1) + ",3,\"Ü 😀 \u0001\",\"\"\"quoted\"\", told in secret\")");
    }

    @Test
    void writing_in_bulk_equals_writing_one_by_one() {
        desk.write(40);
        try (var bulk = new Desk()) {
            bulk.journal.appendNew(
                    Diary.KIND,
                    IntStream.rangeClosed(1, 40)
                            .mapToObj(number -> new Journal.NewStream(stream(number), Desk.diary(number)))
                            .toList(),
                    ANN,
                    NOW);

            assertThat(bulk.derived()).isEqualTo(desk.derived());
            assertThat(events(bulk)).isEqualTo(events(desk));
            assertThat(bulk.verify().holds()).isTrue();
        }
    }

    private static List<String> events(Desk desk) {
        return desk.database.ask("select concat_ws(' ', stream, sequence, position, type, version, happened_at,"
                + " recorded_at, actor, facts, length(sealed)) from journal_event order by position");
    }

    @Test
    void bulk_writing_refuses_a_stream_that_is_there_and_writes_nothing() {
        desk.write(1);

        assertThatThrownBy(() -> desk.journal.appendNew(
                        Diary.KIND,
                        List.of(
                                new Journal.NewStream(stream(2), Desk.diary(2)),
                                new Journal.NewStream(stream(1), Desk.diary(1))),
                        ANN,
                        NOW))
                .isInstanceOf(Database.DatabaseFault.class);

        assertThat(desk.journal.read(stream(2))).isEmpty();
        assertThat(desk.verify().holds()).isTrue();
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing() {
        desk.write(1);
        var before = Desk.everything(desk.database);
        var history = desk.journal.read(stream(1)).orElseThrow();

        assertThatThrownBy(() -> desk.append(
                        history,
                        new Diary.PageWritten(4, Optional.of("same title"), Personal.of("a")),
                        new Diary.PageWritten(5, Optional.of("same title"), Personal.of("b"))))
                .isInstanceOf(Database.DatabaseFault.class);

        assertThat(Desk.everything(desk.database)).isEqualTo(before);
    }

    @Test
    void very_many_events_are_written_together_or_not_at_all() {
        desk.write(1);
        var before = Desk.everything(desk.database);
        var history = desk.journal.read(stream(1)).orElseThrow();
        var pages = IntStream.range(0, 500)
                .mapToObj(page -> new Diary.PageWritten(10 + page, Optional.of("title " + page), Personal.of("a")))
                .toArray(Diary.PageWritten[]::new);
        var last = new Diary.PageWritten(600, Optional.of("title 0"), Personal.of("b"));

        assertThatThrownBy(() -> desk.append(
                        history,
                        Stream.concat(Arrays.stream(pages), Stream.of(last)).toArray(Event[]::new)))
                .isInstanceOf(Database.DatabaseFault.class);
        assertThat(Desk.everything(desk.database)).isEqualTo(before);

        desk.append(history, pages);
        assertThat(desk.journal.read(stream(1)).orElseThrow().sequence()).isEqualTo(505);
        assertThat(desk.verify().holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_event set actor = 'eve'",
                "delete from journal_event",
                "truncate journal_event",
                "update journal_seal set events = 0",
                "delete from journal_seal",
                "truncate journal_seal"
            })
    void the_database_itself_refuses_to_change_the_journal(String change) {
        assertThatThrownBy(() -> desk.database.run(change))
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("RD001"));
    }

    @Test
    void an_older_version_of_an_event_is_read_as_the_newer_one() {
        desk.write(1);
        var renumbered = new EventTypes.Upcaster("PageWritten", 1, json ->
                (ObjectNode) json.put("page", json.get("page").intValue() + 100));
        var retitled = new EventTypes.Upcaster("PageWritten", 2, json ->
                (ObjectNode) json.put("title", "Page " + json.get("page").intValue()));
        var journal = desk.journal(Desk.MASTER, List.of(renumbered, retitled));

        var history = journal.read(stream(1)).orElseThrow();
        journal.append(
                history, happenings(new Diary.PageWritten(7, Optional.of("As is"), Personal.of("new"))), ANN, NOW);

        assertThat(journal.read(stream(1)).orElseThrow().events())
                .extracting(Recorded::event)
                .contains(
                        new Diary.PageWritten(
                                101, Optional.of("Page 101"), Personal.of("Dear diary, told in secret 1")),
                        new Diary.PageWritten(7, Optional.of("As is"), Personal.of("new")));
        assertThat(desk.database.ask("select version from journal_event where sequence = 6"))
                .containsExactly("3");
    }

    @Test
    void an_event_that_is_not_known_is_named() {
        desk.write(1);
        desk.tamper("update journal_event set type = 'PageEaten' where sequence = 2");

        assertThatThrownBy(() -> desk.journal.read(stream(1)))
                .hasMessage("The journal holds an event PageEaten that this version of Redress does not know");
    }
}
