package redress.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * The key that wraps the key of every stream. Whoever loses it has lost every personal part of the journal, and no backup
 * carries it: it is kept apart.
 */
public final class MasterKey {

    private static final int LENGTH = 32;

    private final SecretKey key;

    private MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("The master key has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    public static MasterKey of(byte[] bytes) {
        return new MasterKey(bytes);
    }

    /** The bytes of a new key, for a journal that is still empty. */
    public static byte[] newBytes() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    public static MasterKey readFrom(Path file) {
        try {
            return new MasterKey(Files.readAllBytes(file));
        } catch (IOException fault) {
            throw new UncheckedIOException("The master key in " + file + " cannot be read", fault);
        }
    }

    /** Whether it opens what the journal holds; tried on one key of a stream, and true while there is none. */
    public boolean opens(DataSource journal) {
        try (var connection = journal.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select stream, wrapped_key from journal_stream where wrapped_key is not null limit 1")) {
            if (row.next()) {
                Envelope.unwrap(row.getBytes(2), this, new StreamId(row.getObject(1, UUID.class)));
            }
            return true;
        } catch (WrongMasterKey wrong) {
            return false;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    SecretKey key() {
        return key;
    }

    /** Tells whether two keys are the same, and nothing else about them. */
    String checkValue() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal("check value of the master key".getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "MasterKey";
    }
}
