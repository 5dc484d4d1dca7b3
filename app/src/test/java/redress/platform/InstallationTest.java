package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command lines as a script runs them, on one directory, with the server stopped and running. */
class InstallationTest {

    private static final String REGISTER =
            Path.of("src/test/resources/cheshire-west").toAbsolutePath().toString();

    @TempDir
    private Path place;

    private record Answer(int exitCode, String text) {}

    @Test
    void a_register_becomes_cases_and_a_report_beside_a_running_server_and_without_one() throws Exception {
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
    }

    private List<String> figures() throws IOException {
        return Files.readAllLines(out().resolve("figures.csv"));
    }

    private static List<String> published() throws IOException {
        return Files.readAllLines(Path.of(REGISTER, "published-tables.csv"));
    }

    private String home() {
        return place.resolve("home").toString();
    }

    private Path out() {
        return place.resolve("out");
    }

    private Answer run(String command, String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", home()));
        var program = RunningProgram.start(line.toArray(String[]::new));
        var text = program.awaitEnd();
        return new Answer(program.exitCode(), text);
    }
}
