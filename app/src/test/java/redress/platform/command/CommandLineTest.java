package redress.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.Redress;

class CommandLineTest {

    @TempDir
    private Path place;

    private record Answer(int exitCode, String text) {}

    @Test
    void without_a_command_it_explains_itself() {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run().text()).contains("demo", "serve", "init", "import", "report", "verify", "export", "restore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "init",
                "holidays",
                "import",
                "report",
                "verify",
                "rebuild",
                "export",
                "restore",
                "account",
                "generate"
            })
    void every_command_helps_with_examples(String command) {
        var help = run(command, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.text()).contains("Usage: redress " + command, "Example", "./redress " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swerve",
                "serve --prt 1",
                "serve --port many",
                "init",
                "import",
                "import register --accept-valid",
                "import register --rejects bad.csv",
                "report annual --year 2017-18",
                "export",
                "restore",
                "account",
                "generate --cases none",
                "report annual --year 2017-18 --out here --format docx",
            })
    void a_wrong_command_line_is_told_with_exit_code_2(String line) {
        assertThat(run(line.split(" ")).exitCode()).isEqualTo(2);
    }

    @Test
    void a_council_that_does_not_exist_is_refused_and_nothing_is_made() {
        var home = place.resolve("home");
        var answer = run("init", "--data", home.toString(), "--council", "nowhere");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text().strip())
                .isEqualTo("There is no council named nowhere, neither in Redress nor as a folder.");
        assertThat(home).doesNotExist();
    }

    @Test
    void a_file_is_no_directory() throws IOException {
        var file = Files.createFile(place.resolve("file"));
        var answer = run("init", "--data", file.toString(), "--council", "sample");
        assertThat(answer).isEqualTo(new Answer(1, file + " is not a directory.\n"));
    }

    private static Answer run(String... arguments) {
        var text = new ByteArrayOutputStream();
        var output = System.out;
        var errors = System.err;
        try (var captured = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            return new Answer(
                    CommandLineOfRedress.run(Redress.class, arguments), text.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(output);
            System.setErr(errors);
        }
    }
}
