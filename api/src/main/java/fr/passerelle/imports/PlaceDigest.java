package fr.passerelle.imports;

import fr.passerelle.network.FiledPlace;
import fr.passerelle.network.FiledService;
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

    /** Of a service alone; none: the place has no such service. */
    static byte[] of(@Nullable FiledService service) {
        MessageDigest digest = Cards.sha256();
        digest.update((service == null ? "none" : Cards.write(service.card())).getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    /**
     * Whether what the row was compared with is as it was then.
     *
     * @param place none: it is there no longer
     */
    static boolean matches(ImportRow row, @Nullable FiledPlace place) {
        if (row.placeDigest == null || place == null) {
            return false;
        }
        byte[] now = row.serviceId == null
                ? of(place)
                : of(place.service(row.serviceId).orElse(null));
        return MessageDigest.isEqual(row.placeDigest, now);
    }
}
