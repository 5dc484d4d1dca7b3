package redress.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipFile;

/** Reads what {@link BackupWriter} wrote. */
final class BackupReader implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int CHARACTERS_AT_ONCE = 4_000_000;

    private final ZipFile zip;

    BackupReader(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    }

    Optional<Manifest> manifest() throws IOException {
        var entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            return Optional.empty();
        }
        try (var content = zip.getInputStream(entry)) {
            return Manifest.read(content.readAllBytes());
        }
    }

    /** Whether the rows of this table are those that were written. */
    boolean isWhole(BackupTable table, Manifest.Part part) throws IOException {
        var entry = zip.getEntry(table.file());
        if (entry == null) {
            return false;
        }
        var sha = Entry.sha256();
        var buffer = new byte[1 << 16];
        try (var content = new DigestInputStream(zip.getInputStream(entry), sha)) {
            while (content.read(buffer) >= 0) {
                continue;
            }
        }
        return HexFormat.of().formatHex(sha.digest()).equals(part.digest());
    }

    /** Writes the rows into the table, which is empty. */
    void load(Connection connection, BackupTable table, Manifest.Part part, LongConsumer written)
            throws SQLException, IOException {
        var columns = String.join(", ", part.columns());
        var insert =
                "insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)"
                        .formatted(table.name(), columns);
        try (var lines = new BufferedReader(
                        new InputStreamReader(zip.getInputStream(zip.getEntry(table.file())), StandardCharsets.UTF_8));
                var statement = connection.prepareStatement(insert)) {
            var rows = new StringBuilder();
            var count = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.append(rows.isEmpty() ? '[' : ',').append(line);
                count++;
                if (count == ROWS_AT_ONCE || rows.length() > CHARACTERS_AT_ONCE) {
                    statement.setString(1, rows.append(']').toString());
                    statement.executeUpdate();
                    written.accept(count);
                    rows.setLength(0);
                    count = 0;
                }
            }
            if (count > 0) {
                statement.setString(1, rows.append(']').toString());
                statement.executeUpdate();
                written.accept(count);
            }
        }
        for (var column : Columns.numbered(connection, table.name())) {
            continueNumbers(connection, table, column);
        }
    }

    private static void continueNumbers(Connection connection, BackupTable table, String column) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select setval(pg_get_serial_sequence('%1$s', '%2$s'), max(%2$s)) from %1$s"
                    .formatted(table.name(), column));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
