package redress.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static redress.journal.Desk.stream;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final String SHAPE = """
            select 'column ' || attrelid::regclass || ' ' || attname || ' ' || atttypid::regtype || ' ' || attnotnull
            from pg_attribute where attnum > 0 and attrelid in ('diary'::regclass, 'diary_page'::regclass)
            union all select pg_get_indexdef(indexrelid) from pg_index
            where indrelid in ('diary'::regclass, 'diary_page'::regclass)
            union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where conrelid in ('diary'::regclass, 'diary_page'::regclass)
            union all select relname || ' ' || coalesce(relacl::text, '') from pg_class where relname like 'diary%'
            order by 1
            """;

    private final Desk desk = new Desk().write(20);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void rebuilt_equals_live_row_for_row() {
        desk.journal.erase(stream(4), "end of retention", Desk.ANN, Desk.NOW);
        var live = desk.derived();

        var rows = new Rebuild(desk.journal).run(Progress.UNWATCHED);

        assertThat(desk.derived()).isEqualTo(live).hasSize((int) rows);
    }

    @Test
    void what_was_wrong_is_put_right() {
        var live = desk.derived();
        desk.database.run("delete from diary_page", "update diary set owner = 'eve'");

        new Rebuild(desk.journal).run(Progress.UNWATCHED);

        assertThat(desk.derived()).isEqualTo(live);
        assertThat(desk.verify().holds()).isTrue();
    }

    @Test
    void tables_keep_their_keys_indexes_checks_and_rights() {
        desk.database.run("grant select on diary to pg_monitor");
        var shape = desk.database.ask(SHAPE);

        new Rebuild(desk.journal).run(Progress.UNWATCHED);
        new Rebuild(desk.journal).run(Progress.UNWATCHED);

        assertThat(desk.database.ask(SHAPE)).isEqualTo(shape);
        assertThat(desk.database.ask("select nspname from pg_namespace where nspname = 'rebuilding'"))
                .isEmpty();
    }

    @Test
    void a_rebuild_that_fails_leaves_the_tables_as_they_were() {
        var live = desk.derived();
        desk.tamper("update journal_event set facts = '{}' where sequence = 2 and stream = '" + stream(9) + "'");

        assertThatThrownBy(() -> new Rebuild(desk.journal).run(Progress.UNWATCHED))
                .hasMessageContaining(stream(9).toString());

        assertThat(desk.derived()).isEqualTo(live);
    }

    @Test
    void who_writes_afterwards_writes_to_the_new_tables() {
        var history = desk.journal.read(stream(2)).orElseThrow();

        new Rebuild(desk.journal).run(Progress.UNWATCHED);
        desk.append(history, new Diary.PageTornOut(2));

        assertThat(desk.database.ask("select sequence from diary where owner = 'owner2'"))
                .isEqualTo(List.of("6"));
        assertThat(desk.verify().holds()).isTrue();
    }
}
