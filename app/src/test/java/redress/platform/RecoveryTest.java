package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, killed and started again on the same directory. */
class RecoveryTest {

    @TempDir
    private Path home;

    private final List<RunningProgram> started = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (var program : started) {
            program.stop();
        }
        assertThat(postmasterFile()).doesNotExist();
    }

    @Test
    void a_killed_program_is_recovered_from_with_the_old_server_alive_and_with_it_dead() throws Exception {
        var first = serve();
        first.awaitReady();
        write("before the first kill");
        var left = postmaster();
        first.kill();
        assertThat(left.isAlive()).as("the server outlives the program").isTrue();

        var second = serve();
        second.awaitReady();
        assertThat(left.isAlive()).as("the server left behind").isFalse();
        assertThat(written()).isEqualTo("before the first kill");

        write("before the second kill");
        second.kill();
        postmaster().destroyForcibly();
        serve().awaitReady();
        assertThat(written()).isEqualTo("before the second kill");
    }

    @Test
    void a_second_start_is_refused_in_one_sentence_and_touches_nothing() throws Exception {
        var first = serve();
        first.awaitReady();
        var before = postmaster().pid();
        var second = serve();
        assertThat(second.awaitEnd())
                .isEqualTo("%s is in use by Redress already (serve, process %d, port 0). Nothing was changed."
                        .formatted(home.toRealPath(), first.pid()));
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(postmaster().pid()).isEqualTo(before);
        write("still served");
        assertThat(written()).isEqualTo("still served");
    }

    @Test
    void verify_and_rebuild_hold_after_a_thousand_random_commands_and_a_kill_in_the_middle_of_them() throws Exception {
        var storm = RunningProgram.start(CommandStorm.class, home.toString());
        started.add(storm);
        for (var hundreds = 0; hundreds < 10; hundreds++) {
            storm.awaitReady();
        }
        storm.kill();

        assertThat(command("verify")).contains("Everything holds.");
        command("rebuild");
        assertThat(command("verify")).contains("Everything holds.");
    }

    private String command(String name) throws Exception {
        var program = RunningProgram.start(name, "--data", home.toString());
        started.add(program);
        var said = program.awaitEnd();
        assertThat(program.exitCode()).as(said).isZero();
        return said;
    }

    private RunningProgram serve() throws IOException {
        var program = RunningProgram.start("serve", "--data", home.toString(), "--port", "0");
        started.add(program);
        return program;
    }

    private Path postmasterFile() {
        return home.resolve("postgres/postmaster.pid");
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(postmasterFile()).getFirst()))
                .orElseThrow();
    }

    private void write(String text) throws IOException, SQLException {
        execute("create table if not exists said (text text)");
        execute("delete from said");
        execute("insert into said values ('%s')".formatted(text));
    }

    private void execute(String sql) throws IOException, SQLException {
        var login = PostgresServer.running(DataDirectory.at(home)).orElseThrow();
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String written() throws IOException, SQLException {
        var login = PostgresServer.running(DataDirectory.at(home)).orElseThrow();
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select text from said")) {
            result.next();
            return result.getString(1);
        }
    }
}
