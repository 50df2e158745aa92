package fr.passerelle.platform.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals content with a key of its own, and that key with the installation's master key (AES-256-GCM, NIST SP 800-38D).
 * Dropping the small wrapped key makes the content unreadable for ever, in backups of the content too. The context
 * (an id) is bound in: a sealed content moved to another row does not open.
 */
@ApplicationScoped
public class Sealer {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec master;
    private final SecretKeySpec fingerprints;

    Sealer(SecrecyConfig config) {
        byte[] key = Base64.getDecoder().decode(config.masterKey());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("passerelle.secrecy.master-key must be 32 bytes in Base64");
        }
        this.master = new SecretKeySpec(key, "AES");
        this.fingerprints = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "fingerprints"), "HmacSHA256");
    }

    public record Sealed(byte[] wrappedKey, byte[] content) {}

    public Sealed seal(String context, byte[] plain) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new Sealed(encrypt(master, context, key), encrypt(new SecretKeySpec(key, "AES"), context, plain));
    }

    public byte[] open(String context, Sealed sealed) {
        byte[] key = decrypt(master, context, sealed.wrappedKey());
        return decrypt(new SecretKeySpec(key, "AES"), context, sealed.content());
    }

    public Sealed sealWords(String context, String words) {
        return seal(context, words.getBytes(StandardCharsets.UTF_8));
    }

    public String openWords(String context, Sealed sealed) {
        return new String(open(context, sealed), StandardCharsets.UTF_8);
    }

    /** A keyed fingerprint: equal for equal content, and useless without the master key. */
    public byte[] fingerprint(String content) {
        return mac(fingerprints, content);
    }

    private byte[] encrypt(SecretKeySpec key, String context, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
            return ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(plain.length))
                    .put(nonce)
                    .put(cipher.doFinal(plain))
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is not available", impossible);
        }
    }

    private static byte[] decrypt(SecretKeySpec key, String context, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(content);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException(
                    "A sealed content does not open: wrong master key or altered row", tampered);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", impossible);
        }
    }
}
