package redress.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes tables into a zip, one file of JSON lines for each, and the manifest last. */
final class BackupWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final List<Manifest.Part> parts = new ArrayList<>();

    BackupWriter(OutputStream output) {
        zip = new ZipOutputStream(new BufferedOutputStream(output, 1 << 16), StandardCharsets.UTF_8);
        // Most of it is cipher text, which does not shrink however hard one tries.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void table(Connection connection, BackupTable table, LongConsumer written) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table.file()));
        var sha = Entry.sha256();
        var output = new DigestOutputStream(zip, sha);
        var rows = 0L;
        try (var lines = new Cursor<>(
                connection,
                "select to_jsonb(each)::text from %s each order by %s"
                        .formatted(table.name(), String.join(", ", table.orderedBy())),
                row -> row.getBytes(1))) {
            while (lines.peek().isPresent()) {
                output.write(lines.take());
                output.write('\n');
                rows++;
                if (rows % 10_000 == 0) {
                    written.accept(10_000);
                }
            }
        }
        written.accept(rows % 10_000);
        zip.closeEntry();
        parts.add(new Manifest.Part(
                table.name(),
                Columns.of(connection, table.name()),
                rows,
                HexFormat.of().formatHex(sha.digest())));
    }

    void manifest(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.FILE));
        zip.write(manifest.json());
        zip.closeEntry();
    }

    List<Manifest.Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
