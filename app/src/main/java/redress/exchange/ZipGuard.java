package redress.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Refuses a workbook that would swell beyond reason when unpacked: the reader of workbooks has no guard of its own. */
final class ZipGuard {

    private static final long LARGEST = 2L << 30;
    private static final long RATIO = 200;

    private ZipGuard() {}

    static void check(Path file) throws IOException {
        var packed = Math.max(1, Files.size(file));
        try (var zip = new ZipFile(file.toFile())) {
            var buffer = new byte[1 << 16];
            var total = 0L;
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (var input = zip.getInputStream(entries.nextElement())) {
                    for (var read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                        total += read;
                        if (total > LARGEST || (total > (10 << 20) && total / packed > RATIO)) {
                            throw new UnreadableTable(
                                    "unpacks to far more than its size, as a damaged or hostile file would; it was not read");
                        }
                    }
                }
            }
        } catch (ZipException fault) {
            throw new UnreadableTable("is not an Excel workbook. Save it again as .xlsx or as CSV UTF-8.");
        }
    }
}
