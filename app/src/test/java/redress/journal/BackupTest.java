package redress.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.journal.Backup.Outcome;

class BackupTest {

    private static final List<BackupTable> OTHERS = List.of(new BackupTable("pet", List.of("id")));

    private final Desk desk = new Desk();
    private final Desk other = new Desk();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        for (var each : List.of(desk, other)) {
            each.database.run("create table pet (id bigint generated always as identity primary key, name text,"
                    + " picture bytea, since timestamptz default '2001-01-01', tags text[])");
        }
        desk.write(12);
        new Seals(desk.journal).seal(Desk.NOW);
        desk.journal.erase(Desk.stream(3), "end of retention", Desk.BOB, Desk.NOW);
        desk.database.run("insert into pet (name, picture, since, tags) values (E'Rex\\n\\t\"\\\\ ü', '\\x00ff',"
                + " '2026-03-29 00:59:59.999999+00', '{a,\"b c\"}'), (null, null, null, null)");
    }

    @AfterEach
    void close() {
        desk.close();
        other.close();
    }

    @Test
    void a_restored_database_equals_the_exported_one_row_for_row() {
        assertThat(restore(other, export())).isInstanceOfSatisfying(Outcome.Restored.class, restored -> {
            assertThat(restored.rows()).isEqualTo(12 + 61 + 1 + 2);
            assertThat(restored.verified().holds()).isTrue();
        });

        assertThat(withoutMigrations(other)).isEqualTo(withoutMigrations(desk));
    }

    @Test
    void a_restored_journal_goes_on_where_it_stopped() {
        restore(other, export());
        other.append(other.journal.read(Desk.stream(1)).orElseThrow(), new Diary.PageTornOut(2));
        new Seals(other.journal).seal(Desk.NOW);
        other.database.run("insert into pet (name) values ('Tom')");

        assertThat(other.verify().holds()).isTrue();
        assertThat(other.database.ask("select max(position) from journal_event"))
                .isEqualTo(List.of("62"));
        assertThat(other.database.ask("select max(id) from pet")).isEqualTo(List.of("3"));
    }

    @Test
    void the_same_content_gives_the_same_file_twice() throws IOException {
        var first = export();
        var second = folder.resolve("second.zip");
        new Backup(desk.journal, OTHERS).export(second, Desk.NOW, Progress.UNWATCHED);

        assertThat(text(second, "manifest.json")).isEqualTo(text(first, "manifest.json"));
    }

    @Test
    void a_backup_is_its_owners_alone_and_holds_nothing_personal_in_the_open() throws IOException {
        var file = export();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(text(file, "journal_event.ndjson"))
                .contains("PageWritten")
                .doesNotContain("Secret Name")
                .doesNotContain("told in secret");
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void another_master_key_is_refused_with_a_sentence() {
        var file = export();
        try (var stranger = new Desk(Desk.key(9))) {
            assertThat(new Backup(stranger.journal, List.of()).restore(file, step -> Progress.UNWATCHED))
                    .isEqualTo(new Outcome.Refused("This backup was written under another master key. Put the master"
                            + " key of that installation in place of this one, and restore again."));
            assertThat(stranger.database.ask("select stream from journal_stream"))
                    .isEmpty();
        }
    }

    @Test
    void a_database_that_is_not_empty_is_refused() {
        var file = export();
        other.write(1);

        assertThat(restore(other, file))
                .isEqualTo(
                        new Outcome.Refused("This database is not empty. A backup is restored only into a new one."));
        assertThat(other.verify().events()).isEqualTo(5);
    }

    @Test
    void a_changed_row_is_refused_before_anything_is_written() throws IOException {
        var file = export();
        rewrite(file, "journal_event.ndjson", text(file, "journal_event.ndjson").replaceFirst("owner1", "owner9"));

        assertThat(restore(other, file))
                .isEqualTo(new Outcome.Refused(
                        "This backup is damaged: the rows of journal_event are not those that were written."));
        assertThat(other.database.ask("select stream from journal_stream")).isEmpty();
    }

    @Test
    void a_newer_format_is_refused() throws IOException {
        var file = export();
        rewrite(file, "manifest.json", text(file, "manifest.json").replace("\"version\" : 1", "\"version\" : 2"));

        assertThat(restore(other, file))
                .isEqualTo(new Outcome.Refused(
                        "This backup has format 2, and this Redress reads format 1. Use a newer Redress."));
    }

    @Test
    void a_file_that_is_no_backup_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("letter.zip"), "Dear council");

        assertThat(restore(other, file))
                .isEqualTo(new Outcome.Refused(file + " is not a backup of Redress, or it is damaged."));
    }

    @Test
    void a_file_that_exists_is_not_written_over() {
        var file = export();

        assertThat(new Backup(desk.journal, OTHERS).export(file, Desk.NOW, Progress.UNWATCHED))
                .isEqualTo(new Outcome.Refused(file + " exists already. Choose another name."));
    }

    private Path export() {
        var file = folder.resolve("backup.zip");
        assertThat(new Backup(desk.journal, OTHERS).export(file, Desk.NOW, Progress.UNWATCHED))
                .isEqualTo(new Outcome.Exported(file, 12 + 61 + 1 + 2));
        return file;
    }

    private static Outcome restore(Desk desk, Path file) {
        return new Backup(desk.journal, OTHERS).restore(file, step -> Progress.UNWATCHED);
    }

    private static List<String> withoutMigrations(Desk desk) {
        return Desk.everything(desk.database).stream()
                .filter(row -> !row.startsWith("flyway"))
                .toList();
    }

    private static String text(Path zip, String name) throws IOException {
        try (var files = FileSystems.newFileSystem(zip)) {
            return Files.readString(files.getPath(name));
        }
    }

    private static void rewrite(Path zip, String name, String text) throws IOException {
        try (var files = FileSystems.newFileSystem(zip)) {
            Files.write(files.getPath(name), text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
