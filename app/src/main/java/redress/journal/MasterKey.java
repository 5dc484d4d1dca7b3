package redress.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

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

    /** Reads the key from a file, and makes the file, readable by its owner only, where there is none. */
    public static MasterKey inFile(Path file) {
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[LENGTH];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, bytes);
            }
            return new MasterKey(Files.readAllBytes(file));
        } catch (IOException fault) {
            throw new UncheckedIOException("The master key in " + file + " cannot be read", fault);
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
