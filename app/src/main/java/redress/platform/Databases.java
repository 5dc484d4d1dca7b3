package redress.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Opens the embedded database of a directory. */
final class Databases {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Databases() {}

    /** For the program that serves: it must have the directory to itself. */
    static Database own(DataDirectory directory, String holder) {
        return DirectoryLock.take(directory.lock(), holder)
                .<Database>map(lock -> new OwnDatabase(directory, lock, false))
                .orElseThrow(() -> new Refused("%s is in use by Redress already (%s). Nothing was changed."
                        .formatted(directory.root(), DirectoryLock.holder(directory.lock()))));
    }

    /** For a command: it uses the database of the program that serves, or runs the database itself meanwhile. */
    static Database ownOrAttached(DataDirectory directory, String holder) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var database = tryEither(directory, holder);
            if (database.isPresent()) {
                return database.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos()); // the other program is on its way up or down
        }
        throw new Refused("The database of the Redress that runs on %s (%s) does not answer."
                .formatted(directory.root(), DirectoryLock.holder(directory.lock())));
    }

    private static Optional<Database> tryEither(DataDirectory directory, String holder) {
        var lock = DirectoryLock.take(directory.lock(), holder);
        if (lock.isPresent()) {
            return Optional.of(new OwnDatabase(directory, lock.get(), true));
        }
        var visit = DirectoryLock.share(directory.visitors());
        var running = PostgresServer.running(directory);
        if (running.isEmpty()) {
            visit.close();
        }
        return running.map(login -> new AttachedDatabase(login, visit));
    }
}
