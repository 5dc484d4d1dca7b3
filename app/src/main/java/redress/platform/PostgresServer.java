package redress.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded PostgreSQL of one data directory: made, started and stopped by PostgreSQL's own programs.
 *
 * <p>Why not by the library that brings those programs: docs/decisions/0003-embedded-postgresql.md.
 */
final class PostgresServer {

    static final String NAME = "redress";

    private static final String FATAL = "FATAL:";
    private static final int ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String LOOPBACK = "127.0.0.1";

    private final DataDirectory directory;
    private final PostgresBinaries binaries;

    PostgresServer(DataDirectory directory) {
        this.directory = directory;
        this.binaries = PostgresBinaries.unpack(directory.root());
    }

    /** Starts the server, after stopping one that an earlier program left behind. The caller holds the lock. */
    DatabaseLogin start() {
        if (!Files.isDirectory(directory.postgres())) {
            make();
        }
        var port = freePort();
        PostgresSettings.write(
                directory.postgres(), port, "host %s %s %s/32 scram-sha-256".formatted(NAME, NAME, LOOPBACK));
        startOn(directory.postgres());
        return login(directory, port);
    }

    /** Stops the server: what is under way is rolled back, what was committed is on the disk. */
    void stop() {
        stop(directory.postgres());
    }

    /** How to reach the server that runs on this directory now, if there is one. */
    static Optional<DatabaseLogin> running(DataDirectory directory) {
        return new Postmaster(directory.postgres(), directory.root())
                .port()
                .map(port -> login(directory, port))
                .filter(PostgresServer::answers);
    }

    private static boolean answers(DatabaseLogin login) {
        try (var connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    private static DatabaseLogin login(DataDirectory directory, int port) {
        try {
            var password = Files.readString(directory.databasePassword()).strip();
            return new DatabaseLogin(url(port, NAME), NAME, password);
        } catch (IOException e) {
            throw new Refused(
                    "The password of the database, %s, cannot be read. Restore it from a backup of the directory."
                            .formatted(directory.databasePassword()));
        }
    }

    /** Under another name first, so that a directory with the right name is always a whole database. */
    private void make() {
        try {
            var unfinished = directory.root().resolve("postgres.new");
            var passwordFile = directory.root().resolve("postgres.new.password");
            new Postmaster(unfinished, directory.root()).stopOrForget(() -> stop(unfinished));
            FileSystemUtils.deleteRecursively(unfinished);
            var adminPassword = newPassword();
            directory.writeSecret(passwordFile, adminPassword.getBytes(StandardCharsets.UTF_8));
            require(binaries.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=postgres",
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--no-instructions")));
            Files.delete(passwordFile);
            var port = freePort();
            PostgresSettings.write(unfinished, port, "host all postgres %s/32 scram-sha-256".formatted(LOOPBACK));
            startOn(unfinished);
            makeDatabase(port, adminPassword);
            stop(unfinished);
            Files.move(unfinished, directory.postgres(), StandardCopyOption.ATOMIC_MOVE);
            directory.makeDurable();
        } catch (IOException e) {
            throw new UncheckedIOException("Making the database in " + directory.root(), e);
        }
    }

    /** Nobody keeps the administrator's password: Redress works as the owner of its database and as nothing more. */
    private void makeDatabase(int port, String adminPassword) {
        var password = newPassword();
        directory.writeSecret(directory.databasePassword(), password.getBytes(StandardCharsets.UTF_8));
        try (var connection = DriverManager.getConnection(url(port, "postgres"), "postgres", adminPassword);
                var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(NAME, password));
            statement.execute("create database %s owner %s".formatted(NAME, NAME));
        } catch (SQLException e) {
            throw new IllegalStateException("Making the database", e);
        }
    }

    private void startOn(Path data) {
        try {
            Files.move(
                    directory.postgresLog(),
                    directory.root().resolve("postgres.log.old"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // the first start has no log to keep
        }
        var left = new Postmaster(data, directory.root());
        left.stopOrForget(() -> stop(data));
        var answer = tryStart(data);
        for (var attempt = 1; answer.exitCode() != 0 && attempt < ATTEMPTS && remainsAreLeaving(); attempt++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            left.stopOrForget(() -> stop(data));
            answer = tryStart(data);
        }
        if (answer.exitCode() != 0) {
            throw new Refused(
                    "PostgreSQL does not start: %s See %s.".formatted(reason(answer), directory.postgresLog()));
        }
    }

    private PostgresBinaries.Answer tryStart(Path data) {
        // A day: recovery after a crash may take its time, and pg_ctl notices by itself when the server gives up.
        return binaries.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-D",
                        data.toString(),
                        "-l",
                        directory.postgresLog().toString(),
                        "-w",
                        "-t",
                        "86400"));
    }

    /** A server that was killed needs a moment to be gone, and its children to notice; its memory is held until then. */
    private boolean remainsAreLeaving() {
        return lastFatal()
                .filter(line -> line.contains("shared memory block") || line.contains("postmaster.pid"))
                .isPresent();
    }

    private Optional<String> lastFatal() {
        try (var lines = Files.lines(directory.postgresLog())) {
            return lines.filter(line -> line.contains(FATAL))
                    .reduce((_, later) -> later)
                    .map(line ->
                            line.substring(line.indexOf(FATAL) + FATAL.length()).strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void stop(Path data) {
        require(binaries.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "600")));
    }

    private String reason(PostgresBinaries.Answer answer) {
        var fatal = lastFatal();
        if (fatal.filter(line -> line.contains("incompatible with server")).isPresent()) {
            return "it was made by PostgreSQL %s, and this Redress brings another version. Export with the Redress that made it, and restore with this one."
                    .formatted(version());
        }
        return fatal.map(line -> line + ".").orElse(answer.output());
    }

    private String version() {
        try {
            return Files.readString(directory.postgres().resolve("PG_VERSION")).strip();
        } catch (IOException _) {
            return "(unknown)";
        }
    }

    private static void require(PostgresBinaries.Answer answer) {
        if (answer.exitCode() != 0) {
            throw new IllegalStateException("PostgreSQL answered: " + answer.output());
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(LOOPBACK, port, database);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("Finding a free port", e);
        }
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
