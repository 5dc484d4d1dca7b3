package redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    private Path home;

    @Test
    void a_process_number_that_has_gone_to_another_program_is_forgotten_and_that_program_left_alone()
            throws IOException {
        leave(ProcessHandle.current().pid());
        postmaster().stopOrForget(() -> fail("stopped a process that is not ours"));
        assertThat(home.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_directory_that_was_stopped_in_order_needs_nothing() {
        postmaster().stopOrForget(() -> fail("stopped a process that is not there"));
        assertThat(postmaster().port()).isEmpty();
    }

    @Test
    void a_file_that_is_half_written_names_no_port() throws IOException {
        Files.writeString(home.resolve("postmaster.pid"), "12\n" + home + "\n");
        assertThat(postmaster().port()).isEmpty();
    }

    private Postmaster postmaster() {
        return new Postmaster(home, home);
    }

    private void leave(long pid) throws IOException {
        Files.writeString(home.resolve("postmaster.pid"), pid + "\n" + home + "\n1700000000\n5432\n");
    }
}
