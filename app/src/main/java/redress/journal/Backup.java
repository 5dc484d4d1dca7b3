package redress.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * The whole journal and what cannot be derived from it in one file, which any later Redress on any PostgreSQL can read: a
 * zip of JSON lines with a manifest. The keys of the streams are in it, wrapped; the master key is not.
 */
public final class Backup {

    /** What came of it. */
    public sealed interface Outcome {

        record Exported(Path file, long rows) implements Outcome {}

        /** @param verified what the verification afterwards found */
        record Restored(long rows, Verified verified) implements Outcome {}

        /** Nothing was written. */
        record Refused(String sentence) implements Outcome {}
    }

    private final Journal journal;
    private final List<BackupTable> tables;

    /** @param others plain tables beside the journal, in an order in which they can be filled */
    public Backup(Journal journal, List<BackupTable> others) {
        this.journal = journal;
        this.tables =
                Stream.concat(BackupTable.JOURNAL.stream(), others.stream()).toList();
    }

    /** Writes a file that only its owner can read, as of one moment; others may write to the journal meanwhile. */
    public Outcome export(Path file, Instant now, Progress progress) {
        if (Files.exists(file)) {
            return new Outcome.Refused(file + " exists already. Choose another name.");
        }
        return journal.database().snapshot(connection -> {
            var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                var rows = write(connection, unfinished, now, progress);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return new Outcome.Exported(file, rows);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        });
    }

    private long write(Connection connection, Path file, Instant now, Progress progress)
            throws SQLException, IOException {
        execute(connection, "set local timezone = 'UTC'");
        var steps = new Steps(progress, EntryTable.count(connection));
        try (var writer = new BackupWriter(Files.newOutputStream(file))) {
            for (var table : tables) {
                writer.table(connection, table, table.name().equals("journal_event") ? steps::add : rows -> {});
            }
            var manifest = new Manifest(Manifest.VERSION, now, journal.master().checkValue(), writer.parts());
            writer.manifest(manifest);
            return manifest.rows();
        }
    }

    /**
     * Fills an empty database from a backup, derives every table anew, and verifies all of it.
     *
     * @param steps gives who watches each step, by its name
     */
    public Outcome restore(Path file, Function<String, Progress> steps) {
        try (var reader = new BackupReader(file)) {
            var manifest = reader.manifest();
            var refusal = refusal(manifest, reader);
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.orElseThrow());
            }
            load(reader, manifest.orElseThrow(), steps.apply("Reading"));
            new Rebuild(journal).run(steps.apply("Rebuilding"));
            var verified = new Verification(journal).run(100, steps.apply("Verifying"));
            return new Outcome.Restored(manifest.orElseThrow().rows(), verified);
        } catch (ZipException damaged) {
            return new Outcome.Refused(file + " is not a backup of Redress, or it is damaged.");
        } catch (IOException unreadable) {
            return new Outcome.Refused(file + " cannot be read.");
        }
    }

    private Optional<String> refusal(Optional<Manifest> read, BackupReader reader) throws IOException {
        if (read.isEmpty()) {
            return Optional.of("This file is not a backup of Redress, or it is damaged.");
        }
        var manifest = read.orElseThrow();
        if (manifest.version() != Manifest.VERSION) {
            return Optional.of("This backup has format %d, and this Redress reads format %d. Use a newer Redress."
                    .formatted(manifest.version(), Manifest.VERSION));
        }
        if (!manifest.masterKeyCheck().equals(journal.master().checkValue())) {
            return Optional.of("This backup was written under another master key. Put the master key of that"
                    + " installation in place of this one, and restore again.");
        }
        for (var table : tables) {
            if (!isEmpty(table.name())) {
                return Optional.of("This database is not empty. A backup is restored only into a new one.");
            }
            var problem = manifest.part(table).isEmpty()
                    ? Optional.of("This backup has no table " + table.name() + ".")
                    : problem(table, manifest.part(table).orElseThrow(), reader);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private boolean isEmpty(String table) {
        return journal.database().query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select from " + table + " limit 1")) {
                return !rows.next();
            }
        });
    }

    private Optional<String> problem(BackupTable table, Manifest.Part part, BackupReader reader) throws IOException {
        var columns = journal.database().query(connection -> Columns.of(connection, table.name()));
        if (!columns.containsAll(part.columns())) {
            return Optional.of("This backup has columns of " + table.name()
                    + " that this Redress does not know. Use a newer Redress.");
        }
        return reader.isWhole(table, part)
                ? Optional.empty()
                : Optional.of(
                        "This backup is damaged: the rows of " + table.name() + " are not those that were written.");
    }

    private void load(BackupReader reader, Manifest manifest, Progress progress) {
        journal.database().transaction(connection -> {
            var steps = new Steps(progress, manifest.rows());
            for (var table : tables) {
                reader.load(connection, table, manifest.part(table).orElseThrow(), steps::add);
            }
            return manifest.rows();
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Steps {

        private final Progress progress;
        private final long total;
        private long done;

        Steps(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void add(long rows) {
            done += rows;
            progress.at(done, total);
        }
    }
}
