package redress.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that {@code postmaster.pid} of a data directory names. The file outlives a crash, and its process
 * number may since have gone to somebody else: nothing is stopped before it is known to be ours.
 *
 * @param data the directory of PostgreSQL
 * @param home our data directory, from which our own servers are run
 */
record Postmaster(Path data, Path home) {

    private static final int PORT_LINE = 3;

    /** Stops a server of ours that an earlier program left behind; forgets one that has gone. */
    void stopOrForget(Runnable stop) {
        var process = lines().stream().findFirst().flatMap(Postmaster::process);
        if (process.isEmpty()) {
            return;
        }
        var program = process.get().info().command().map(Path::of);
        if (program.isEmpty()) {
            return; // another user's process, which PostgreSQL itself knows not to be its own
        }
        if (program.get().startsWith(home)) {
            stop.run();
        } else if (program.get().endsWith("postgres")) {
            throw new Refused(
                    "Another PostgreSQL (process %d, %s) may be running on %s. Stop it, or delete postmaster.pid there if it is not."
                            .formatted(process.get().pid(), program.get(), data));
        } else {
            forget();
        }
    }

    /** The port that the server listens on, once it has written it down. */
    Optional<Integer> port() {
        return lines().stream().skip(PORT_LINE).findFirst().map(String::strip).flatMap(Postmaster::number);
    }

    private static Optional<ProcessHandle> process(String line) {
        return number(line.strip()).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading postmaster.pid in " + data, e);
        }
    }

    private void forget() {
        try {
            Files.delete(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException("Deleting postmaster.pid in " + data, e);
        }
    }
}
