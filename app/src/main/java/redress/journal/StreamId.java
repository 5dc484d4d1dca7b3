package redress.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Names one stream of events, for instance one case. */
public record StreamId(UUID value) implements Comparable<StreamId> {

    private static final long MILLISECONDS = 0xFFFF_FFFF_FFFFL;

    /**
     * An identifier that sorts by time (RFC 9562, version 7), so that new streams stand together in an index. The same
     * time and name always give the same identifier: importing a row twice meets the stream of the first time.
     */
    public static StreamId of(Instant time, String name) {
        var digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var high = ((time.toEpochMilli() & MILLISECONDS) << 16) | 0x7000L | (digest.getMostSignificantBits() & 0x0FFFL);
        var low = (digest.getLeastSignificantBits() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new StreamId(new UUID(high, low));
    }

    /**
     * Another identifier of the same time, for what was said under this one: the same words always give the same. They
     * cannot be guessed from it by anybody who does not have this one, which is kept nowhere.
     */
    public StreamId saying(String words) {
        return of(Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16), value + " " + words);
    }

    /** The order in which the database sorts them. */
    @Override
    public int compareTo(StreamId other) {
        var high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
