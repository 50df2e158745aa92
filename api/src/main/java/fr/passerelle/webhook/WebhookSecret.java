package fr.passerelle.webhook;

import fr.passerelle.platform.secrecy.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * What one endpoint's calls are signed with: 32 random bytes, shown once and kept sealed.
 *
 * <p>Source: Standard Webhooks 1.0, signature scheme {@code v1}: {@code whsec_} and 24 to 64 bytes in Base64.
 */
@ApplicationScoped
class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private final Sealer sealer;
    private final SecureRandom random = new SecureRandom();

    WebhookSecret(Sealer sealer) {
        this.sealer = sealer;
    }

    String make() {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    Sealer.Sealed seal(UUID endpoint, String secret) {
        return sealer.seal(context(endpoint), secret.getBytes(StandardCharsets.US_ASCII));
    }

    String open(UUID endpoint, Sealer.Sealed sealed) {
        return new String(sealer.open(context(endpoint), sealed), StandardCharsets.US_ASCII);
    }

    private static String context(UUID endpoint) {
        return "webhook:" + endpoint;
    }
}
