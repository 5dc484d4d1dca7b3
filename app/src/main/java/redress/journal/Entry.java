package redress.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.crypto.SecretKey;

/** One row of the journal: an event as bytes, chained to the one before it. */
record Entry(
        StreamId stream,
        int sequence,
        String type,
        int version,
        Instant happenedAt,
        Instant recordedAt,
        String actor,
        byte[] facts,
        Optional<byte[]> sealed,
        byte[] hash) {

    /** What the first event of a stream is chained to. */
    static final byte[] BEGINNING = new byte[32];

    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Entry::sha256);

    static Entry write(Recorded recorded, EventTypes types, SecretKey key, byte[] previous) {
        var type = EventTypes.name(recorded.event());
        var shape = types.shape(type);
        var facts = CanonicalJson.of(EventText.of(recorded.event(), shape, false));
        Optional<byte[]> sealed = shape.hasPersonalParts()
                ? Optional.of(Envelope.seal(
                        EventText.of(recorded.event(), shape, true),
                        key,
                        Envelope.place(recorded.stream(), recorded.sequence())))
                : Optional.empty();
        var unchained = new Entry(
                recorded.stream(),
                recorded.sequence(),
                type,
                types.version(type),
                recorded.happenedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recorded.actor().name(),
                facts,
                sealed,
                BEGINNING);
        return unchained.hashed(unchained.chained(previous));
    }

    Entry canonical() {
        return new Entry(
                stream, sequence, type, version, happenedAt, recordedAt, actor, CanonicalJson.of(facts), sealed, hash);
    }

    Entry hashed(byte[] chain) {
        return new Entry(stream, sequence, type, version, happenedAt, recordedAt, actor, facts, sealed, chain);
    }

    /** The hash that this entry must carry after one that carries {@code previous}. Every stored column takes part. */
    byte[] chained(byte[] previous) {
        var sha = SHA.get();
        sha.reset();
        sha.update(previous);
        sha.update(Envelope.place(stream, sequence));
        part(sha, type.getBytes(StandardCharsets.UTF_8));
        sha.update(ByteBuffer.allocate(20)
                .putInt(version)
                .putLong(micros(happenedAt))
                .putLong(micros(recordedAt))
                .array());
        part(sha, actor.getBytes(StandardCharsets.UTF_8));
        part(sha, facts);
        sha.update((byte) (sealed.isPresent() ? 1 : 0));
        sealed.ifPresent(bytes -> part(sha, bytes));
        return sha.digest();
    }

    Recorded open(EventTypes types, Optional<SecretKey> key) {
        var json = EventText.parse(facts);
        if (sealed.isPresent() && key.isPresent()) {
            json.setAll(EventText.parse(
                    Envelope.open(sealed.orElseThrow(), key.orElseThrow(), Envelope.place(stream, sequence))));
        }
        return new Recorded(
                stream, sequence, happenedAt, recordedAt, new Actor(actor), types.read(type, version, json));
    }

    static long micros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000);
    }

    private static void part(MessageDigest sha, byte[] bytes) {
        sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        sha.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
