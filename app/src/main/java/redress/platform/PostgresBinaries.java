package redress.platform;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, unpacked from the class path into the data directory: where nobody else can write, where
 * no cleaner of temporary files comes by, and where the process of a server shows whose server it is.
 *
 * @param directory with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {

    /** Unpacks the programs for this machine, unless they are there already. */
    static PostgresBinaries unpack(Path parent) {
        try (var resource = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            var archive = resource.readAllBytes();
            var directory = parent.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(directory)) {
                var unfinished = parent.resolve(directory.getFileName() + ".new");
                FileSystemUtils.deleteRecursively(unfinished);
                PostgresArchive.unpack(archive, unfinished);
                Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking PostgreSQL into " + parent, e);
        }
    }

    /** What a program of PostgreSQL answered. */
    record Answer(int exitCode, String output) {}

    /** Runs a program to its end. What it starts in the background must write elsewhere. */
    Answer run(String program, List<String> arguments) {
        try {
            var command = new ArrayList<String>();
            if (LinuxUtils.isUnshareAvailable()) {
                // PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody in particular.
                command.addAll(List.of("unshare", "-U"));
            }
            command.add(directory.resolve("bin").resolve(program).toString());
            command.addAll(arguments);
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Running " + program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped while waiting for PostgreSQL.");
        }
    }

    private static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Mac") ? "Darwin" : name;
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    private static String fingerprint(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
