package redress.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Redress;
import redress.testing.TestDatabase;

/** What an import tells the script that called it: 0 only where all that was asked for was done. */
class ImportExitCodeTest {

    private static final Path REGISTER = Path.of("src/test/resources/cheshire-west");

    @TempDir
    private Path place;

    private Path home = Path.of("");
    private Path withOneBadRow = Path.of("");

    @BeforeEach
    void a_council_is_there() throws IOException {
        var database = TestDatabase.fresh();
        home = Files.createDirectory(place.resolve("home"));
        Files.writeString(
                home.resolve("redress.yaml"),
                "redress: {database: {url: \"%s\", username: \"%s\", password: \"%s\"}}"
                        .formatted(database.url(), database.user(), database.password()));
        assertThat(run("init", "--council", "cheshire-west")).isZero();
        withOneBadRow = place.resolve("ombudsman.csv");
        Files.writeString(
                withOneBadRow,
                Files.readString(REGISTER.resolve("ombudsman.csv")).replaceFirst("29/10/2017", "31/02/2017"));
    }

    @Test
    void it_is_0_only_where_all_that_was_asked_for_was_done() {
        var cases = REGISTER.resolve("representations.csv").toString();
        var bad = withOneBadRow.toString();
        var rejects = place.resolve("rejects.csv").toString();

        assertThat(run("import", cases)).as("every row is taken").isZero();
        assertThat(run("import", bad)).as("a row is bad, so nothing is taken").isEqualTo(1);
        assertThat(run("import", bad, "--accept-valid", "--rejects", rejects))
                .as("the good rows are taken and the bad one came back, as was asked")
                .isZero();
        assertThat(run("import", bad, "missing.csv", "--accept-valid", "--rejects", rejects))
                .as("a file could neither be taken nor given back")
                .isEqualTo(1);
    }

    private int run(String command, String... arguments) {
        var line = new String[arguments.length + 3];
        line[0] = command;
        line[1] = "--data";
        line[2] = home.toString();
        System.arraycopy(arguments, 0, line, 3, arguments.length);
        return CommandLineOfRedress.run(Redress.class, line);
    }
}
