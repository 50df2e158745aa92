package fr.passerelle.network;

import fr.passerelle.platform.secrecy.Sealer;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The id of a place that somebody adds: derived from them and their Idempotency-Key by a keyed function, so that a retry
 * finds the place although the key is kept nowhere. A UUID of version 8 (RFC 9562): made by a rule of one's own.
 */
final class AddedPlaceId {

    private static final long NO_VERSION = 0xffff_ffff_ffff_0fffL;
    private static final long VERSION_8 = 0x8000L;
    private static final long NO_VARIANT = 0x3fff_ffff_ffff_ffffL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private AddedPlaceId() {}

    static UUID derived(Sealer sealer, UUID maker, String creationKey) {
        ByteBuffer mac = ByteBuffer.wrap(sealer.fingerprint("place:" + maker + ":" + creationKey));
        return new UUID(mac.getLong() & NO_VERSION | VERSION_8, mac.getLong() & NO_VARIANT | VARIANT);
    }
}
