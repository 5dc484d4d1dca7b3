package redress.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds how a text file was written: by its byte order mark, else UTF-8 if every byte fits, else Windows-1252, which is
 * what older spreadsheets save. Guessing is said aloud, because a wrong guess garbles names.
 */
record TextEncoding(Charset charset, int markLength, String remark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static TextEncoding of(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var start = input.readNBytes(3);
            if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
                return new TextEncoding(StandardCharsets.UTF_8, 3, "");
            }
            if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2, "read as UTF-16");
            }
            if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2, "read as UTF-16");
            }
        }
        return isUtf8(file)
                ? new TextEncoding(StandardCharsets.UTF_8, 0, "")
                : new TextEncoding(
                        WINDOWS,
                        0,
                        "is not UTF-8, so it was read as Windows-1252; check that names with accents are right");
    }

    Reader open(Path file) throws IOException {
        var input = new BufferedInputStream(Files.newInputStream(file));
        input.skipNBytes(markLength);
        return new InputStreamReader(input, charset);
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var characters = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            while (true) {
                var end = channel.read(bytes) < 0;
                bytes.flip();
                characters.clear();
                if (decoder.decode(bytes, characters, end).isError()) {
                    return false;
                }
                if (end) {
                    return true;
                }
                bytes.compact();
            }
        }
    }
}
