package redress.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The directory that holds everything an installation owns: the database, its password, the master key. A copy of it,
 * made while Redress is stopped, is a whole backup.
 *
 * @param root absolute
 */
public record DataDirectory(Path root) {

    /** The directory at this place, created for its owner only if it is not there. */
    public static DataDirectory at(Path place) {
        try {
            if (!Files.isDirectory(place)) {
                Files.createDirectories(
                        place.toAbsolutePath(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return new DataDirectory(place.toRealPath());
        } catch (FileAlreadyExistsException e) {
            throw new Refused("%s is not a directory.".formatted(place));
        } catch (IOException e) {
            throw new Refused("The directory %s cannot be created: %s".formatted(place, e.getMessage()));
        }
    }

    /**
     * Says so where nothing was installed, so that no command but those that begin an installation, and {@code serve} which
     * may be the first, makes a mistyped directory into an empty one.
     */
    static void mustHoldDatabase(Path place) {
        var wanted = new DataDirectory(place.toAbsolutePath().normalize());
        if (Files.exists(wanted.masterKey()) && Files.notExists(wanted.postgres())) {
            throw new Refused(
                    "%s holds a master key and no database. Where the database is on another server, say so in the configuration (redress.database.url); to bring a backup back, run restore."
                            .formatted(wanted.root()));
        }
        if (Files.notExists(wanted.postgres()) && !Files.isRegularFile(wanted.root())) {
            throw new Refused(
                    "There is no Redress in %s. Check --data, or begin with: ./redress init --data %s --council NAME"
                            .formatted(wanted.root(), place));
        }
    }

    /** Where PostgreSQL keeps its files. */
    Path postgres() {
        return root.resolve("postgres");
    }

    /** What PostgreSQL says, from its last start on. */
    Path postgresLog() {
        return root.resolve("postgres.log");
    }

    /** The password of the embedded PostgreSQL. */
    Path databasePassword() {
        return root.resolve("database.password");
    }

    /** The file with the 32 bytes that wrap the key of every case. Whoever loses it loses every personal detail. */
    public Path masterKey() {
        return root.resolve("master.key");
    }

    /** Held by the one program that runs the database. */
    Path lock() {
        return root.resolve("redress.lock");
    }

    /** Held, shared, by every command that uses the database of another program. */
    Path visitors() {
        return root.resolve("visitors.lock");
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    public void writeSecret(Path file, byte[] content) {
        try {
            var unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            try (var channel = FileChannel.open(
                    unfinished,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            makeDurable();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + file, e);
        }
    }

    /** Makes the names that were just given to files of this directory survive a power cut. */
    void makeDurable() throws IOException {
        try (var channel = FileChannel.open(root, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
