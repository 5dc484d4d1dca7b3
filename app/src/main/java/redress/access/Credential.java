package redress.access;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one password of somebody from the next, and nothing else about it. A password that is given anew is another
 * credential even where it is the same word, because its hash has another salt.
 */
public record Credential(String fingerprint) implements Serializable {

    static Credential of(String passwordHash) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(passwordHash.getBytes(StandardCharsets.UTF_8));
            return new Credential(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Every Java has SHA-256", fault);
        }
    }
}
