package redress.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock on a file that the system lets go when the program ends, however it ends. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock and writes down who has it, or says with an empty answer that another program has it. */
    static Optional<DirectoryLock> take(Path file, String holder) {
        try {
            var channel = open(file);
            if (!lock(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return Optional.of(new DirectoryLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("Locking " + file, e);
        }
    }

    /** Takes a lock that many programs can have at once. */
    static DirectoryLock share(Path file) {
        try {
            var channel = open(file);
            channel.lock(0, Long.MAX_VALUE, true);
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Locking " + file, e);
        }
    }

    /** Waits until nobody shares the lock. */
    static void awaitUnshared(Path file) {
        try (var channel = open(file)) {
            channel.lock();
        } catch (IOException e) {
            throw new UncheckedIOException("Waiting for " + file, e);
        }
    }

    /** Who has the lock, as that program wrote it. */
    static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Unlocking", e);
        }
    }
}
