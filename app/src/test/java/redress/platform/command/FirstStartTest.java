package redress.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./redress} as it is, with a Maven and a Java that only note that they were called. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class FirstStartTest {

    /** Builds when it is given a line, and fails when the line says so. */
    private static final String MAVEN = """
            #!/bin/sh
            read -r word
            [ "$word" != fail ] || exit 1
            mkdir -p app/target
            echo jar >app/target/redress-exec.jar
            echo built >>calls
            """;

    private static final String JAVA = """
            #!/bin/sh
            calls=$(dirname -- "$0")/../../calls
            for last; do :; done
            case $* in
                *extract*) echo jar >"$last/redress-exec.jar" && echo prepared >>"$calls" ;;
                *onRefresh*) ;;
                *) echo "ran $last" >>"$calls" ;;
            esac
            """;

    @TempDir
    private Path root;

    private record Start(Process process, BufferedReader output) {

        String line() throws IOException {
            return output.readLine();
        }

        Start tell(String word) throws IOException {
            try (var input = process.outputWriter()) {
                input.write(word + "\n");
            }
            return this;
        }

        int end() throws InterruptedException {
            return process.waitFor();
        }
    }

    @BeforeEach
    void sourcesThatWereNeverBuilt() throws IOException {
        program("redress", Files.readString(Path.of("../redress")));
        program("scripts/find-jdk", Files.readString(Path.of("../scripts/find-jdk")));
        program("mvnw", MAVEN);
        program("jdk/bin/java", JAVA);
        program("jdk/bin/javac", "");
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        for (var source : List.of("app/src/main/Some.java", "codegen/src/Some.java", "app/pom.xml", "pom.xml")) {
            program(source, "");
        }
    }

    @Test
    void of_two_first_starts_one_builds_and_the_other_waits_for_it() throws Exception {
        var first = start("first");
        assertThat(first.line()).startsWith("Building Redress");
        var second = start("second");
        assertThat(second.line())
                .isEqualTo("Waiting for another start that is building (process %d) ..."
                        .formatted(first.process().pid()));
        assertThat(first.tell("build").end()).isZero();
        assertThat(second.end()).isZero();
        assertThat(second.output().lines()).isEmpty();
        assertThat(calls()).startsWith("built", "prepared").hasSize(4).contains("ran first", "ran second");
        assertThat(locks()).isEmpty();
    }

    @Test
    void where_the_first_cannot_build_the_second_tries_itself() throws Exception {
        var first = start("first");
        assertThat(first.line()).startsWith("Building Redress");
        var second = start("second");
        assertThat(second.line()).startsWith("Waiting for another start");
        assertThat(first.tell("fail").end()).isNotZero();
        assertThat(second.line()).startsWith("Building Redress");
        assertThat(second.tell("build").end()).isZero();
        assertThat(calls()).containsExactly("built", "prepared", "ran second");
    }

    @Test
    void a_start_that_was_killed_while_it_built_holds_up_nobody() throws Exception {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(root.resolve("app/target"));
        Files.createSymbolicLink(root.resolve("app/target/building"), Path.of(String.valueOf(gone.pid())));
        var start = start("only");
        assertThat(start.line()).startsWith("Building Redress");
        assertThat(start.tell("build").end()).isZero();
        assertThat(calls()).containsExactly("built", "prepared", "ran only");
        assertThat(locks()).isEmpty();
    }

    @Test
    void what_is_built_starts_at_once() throws Exception {
        start("first").tell("build").end();
        assertThat(start("again").end()).isZero();
        assertThat(calls()).containsExactly("built", "prepared", "ran first", "ran again");
    }

    private Start start(String argument) throws IOException {
        var builder = new ProcessBuilder(root.resolve("redress").toString(), argument).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        var process = builder.start();
        return new Start(process, process.inputReader());
    }

    private void program(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(root.resolve("calls"));
    }

    private List<String> locks() throws IOException {
        try (var files = Files.list(root.resolve("app/target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("building"))
                    .toList();
        }
    }
}
