package redress.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals bytes with AES-256-GCM: twelve bytes of nonce, then the cipher text with its tag. */
final class Envelope {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Envelope::cipher);

    private Envelope() {}

    static SecretKey newKey() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] wrap(SecretKey key, MasterKey master, StreamId stream) {
        return seal(key.getEncoded(), master.key(), place(stream, 0));
    }

    /** @throws WrongMasterKey where the key was wrapped by another master key, or for another stream */
    static SecretKey unwrap(byte[] wrapped, MasterKey master, StreamId stream) {
        return new SecretKeySpec(open(wrapped, master.key(), place(stream, 0)), "AES");
    }

    /** Where a sealed part belongs, so that it cannot be moved elsewhere unnoticed. */
    static byte[] place(StreamId stream, int sequence) {
        return ByteBuffer.allocate(20)
                .putLong(stream.value().getMostSignificantBits())
                .putLong(stream.value().getLeastSignificantBits())
                .putInt(sequence)
                .array();
    }

    static byte[] seal(byte[] plain, SecretKey key, byte[] place) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = CIPHER.get();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            var sealed = new byte[NONCE + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static byte[] open(byte[] sealed, SecretKey key, byte[] place) {
        try {
            var cipher = CIPHER.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(place);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException wrong) {
            throw new WrongMasterKey(wrong);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
