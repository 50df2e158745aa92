package fr.passerelle.imports;

import fr.passerelle.network.FiledPlace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Of everything an import may change in a place: its card, and that it closed. */
final class PlaceDigest {

    private PlaceDigest() {}

    static byte[] of(FiledPlace place) {
        MessageDigest digest = Cards.sha256();
        digest.update(Cards.write(place.card()).getBytes(StandardCharsets.UTF_8));
        digest.update(String.valueOf(place.closedOn()).getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    /** @param place none: it is there no longer */
    static boolean matches(byte @Nullable [] digest, @Nullable FiledPlace place) {
        return digest != null && place != null && MessageDigest.isEqual(digest, of(place));
    }
}
