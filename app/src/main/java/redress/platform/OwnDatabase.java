package redress.platform;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The embedded PostgreSQL, run by this program, which holds the lock of its directory. */
final class OwnDatabase implements Database {

    private final DirectoryLock lock;
    private final Path visitors;
    private final boolean waitsForVisitors;
    private final CompletableFuture<Started> started;
    private final AtomicBoolean closed = new AtomicBoolean();

    private record Started(PostgresServer server, DatabaseLogin login) {}

    /**
     * Starts the server in the background; {@link #login()} waits for it.
     *
     * @param waitsForVisitors whether closing waits for other commands that use this database meanwhile
     */
    OwnDatabase(DataDirectory directory, DirectoryLock lock, boolean waitsForVisitors) {
        this.lock = lock;
        this.visitors = directory.visitors();
        this.waitsForVisitors = waitsForVisitors;
        this.started = CompletableFuture.supplyAsync(
                () -> {
                    var server = new PostgresServer(directory);
                    return new Started(server, server.start());
                },
                task -> Thread.ofPlatform().daemon().name("postgresql").start(task));
    }

    @Override
    public DatabaseLogin login() {
        try {
            return started.join().login();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    @Override
    public boolean keptByAnother() {
        return false;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            if (waitsForVisitors) {
                DirectoryLock.awaitUnshared(visitors);
            }
            started.join().server().stop();
        } catch (CompletionException _) {
            // it never ran, so there is nothing to stop
        }
    }
}
