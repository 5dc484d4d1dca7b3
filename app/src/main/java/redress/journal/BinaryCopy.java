package redress.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows to a table in PostgreSQL's binary COPY format, the fastest way in. */
final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long EPOCH_MICROS = 946_684_800_000_000L;
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int BUFFER = 1 << 16;

    /** JSON for a jsonb column. */
    record Json(byte[] text) {}

    private final PGCopyOutputStream output;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    BinaryCopy(Connection connection, String table, List<String> columns) throws SQLException {
        output = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)",
                BUFFER);
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    void row(List<? extends Optional<?>> values) {
        room(2).putShort((short) values.size());
        for (var value : values) {
            if (value.isPresent()) {
                value(value.orElseThrow());
            } else {
                room(4).putInt(-1);
            }
        }
    }

    void row(Object... values) {
        room(2).putShort((short) values.length);
        for (var value : values) {
            value(value);
        }
    }

    private void value(Object value) {
        switch (value) {
            case String text -> bytes(text.getBytes(StandardCharsets.UTF_8));
            case Integer number -> room(8).putInt(4).putInt(number);
            case Long number -> room(12).putInt(8).putLong(number);
            case LocalDate day -> room(8).putInt(4).putInt((int) (day.toEpochDay() - EPOCH_DAY));
            case Instant time -> room(12).putInt(8).putLong(Entry.micros(time) - EPOCH_MICROS);
            case UUID id ->
                room(20).putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            case byte[] bytes -> bytes(bytes);
            case Json(var text) -> {
                room(5).putInt(text.length + 1).put((byte) 1);
                raw(text);
            }
            case Optional<?> optional -> optional.ifPresentOrElse(this::value, () -> room(4).putInt(-1));
            default -> throw new IllegalArgumentException("No column holds a " + value.getClass());
        }
    }

    private void bytes(byte[] bytes) {
        room(4).putInt(bytes.length);
        raw(bytes);
    }

    private void raw(byte[] bytes) {
        if (bytes.length > BUFFER) {
            flush();
            send(bytes, bytes.length);
        } else {
            room(bytes.length).put(bytes);
        }
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        send(buffer.array(), buffer.position());
        buffer.clear();
    }

    private void send(byte[] bytes, int length) {
        try {
            output.write(bytes, 0, length);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() throws IOException {
        room(2).putShort((short) -1);
        flush();
        output.close();
    }
}
