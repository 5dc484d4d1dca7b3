package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.platform.RunningProgram.Answer;

/** The command lines as a script runs them, on one directory, with the server stopped and running. */
class InstallationTest {

    private static final String REGISTER =
            Path.of("src/test/resources/cheshire-west").toAbsolutePath().toString();

    @TempDir
    private Path place;

    private Path home = Path.of("");

    @Test
    void a_register_becomes_cases_and_a_report_beside_a_running_server_and_without_one() throws Exception {
        home = place.resolve("home");
        assertThat(run("init", "--council", "cheshire-west").exitCode()).isZero();
        var server = RunningProgram.start("serve", "--data", home(), "--port", "0");
        try {
            server.awaitReady();
            assertThat(run("import", REGISTER, "--dry-run").text()).contains("A dry run: nothing was written.");
            var imported = run("import", REGISTER);
            assertThat(imported.exitCode()).as(imported.text()).isZero();
        } finally {
            server.stop();
        }
        assertThat(run("import", REGISTER).text()).contains("0 rows written.");
        var reported = run("report", "annual", "--year", "2017-18", "--format", "csv", "--out", out().toString());
        assertThat(reported.exitCode()).as(reported.text()).isZero();
        assertThat(figures()).containsExactlyInAnyOrderElementsOf(published());
        carriedOver();
    }

    @Test
    void a_mistyped_directory_is_not_made_into_an_installation() throws Exception {
        home = place.resolve("hoem");
        for (var command : List.of("verify", "rebuild")) {
            var answer = run(command);
            assertThat(answer.exitCode()).as(answer.text()).isEqualTo(1);
            assertThat(answer.text()).contains("There is no Redress in " + home, "./redress init --data " + home);
        }
        assertThat(home).doesNotExist();
    }

    /** Everything goes into a backup and comes out of it in another directory. */
    private void carriedOver() throws IOException, InterruptedException {
        var backup = place.resolve("backup.zip").toString();
        assertThat(run("export", backup).exitCode()).isZero();
        assertThat(run("export", backup).text()).contains("exists already");
        var before = run("verify");
        assertThat(before.exitCode()).as(before.text()).isZero();
        Files.createDirectory(place.resolve("other"));
        Files.copy(place.resolve("home/master.key"), place.resolve("other/master.key"));
        home = place.resolve("other");
        assertThat(run("restore", backup).text()).endsWith(before.text());
        assertThat(run("rebuild").exitCode()).isZero();
        assertThat(run("verify")).isEqualTo(before);
    }

    private List<String> figures() throws IOException {
        return Files.readAllLines(out().resolve("figures.csv"));
    }

    private static List<String> published() throws IOException {
        return Files.readAllLines(Path.of(REGISTER, "published-tables.csv"));
    }

    private String home() {
        return home.toString();
    }

    private Path out() {
        return place.resolve("out");
    }

    private Answer run(String command, String... arguments) throws IOException, InterruptedException {
        return RunningProgram.run(home, command, arguments);
    }
}
