package fr.passerelle.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is remembered of a source's service: what the source calls it, and at which place it is. A service that moves is
 * absent at one place and new at the other.
 */
final class ServiceKey {

    private static final Pattern KEY = Pattern.compile("(?s)(.*)@([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private ServiceKey() {}

    static String of(String service, UUID place) {
        return service + "@" + place;
    }

    static UUID place(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No key of a service");
        }
        return UUID.fromString(parts.group(2));
    }

    /** What the source calls it; the key of a place is that already. */
    static String named(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches() ? parts.group(1) : key;
    }

    /** The same for the same service of the same source, so that a later import finds it. */
    static UUID id(UUID source, String key) {
        return UuidCreator.getNameBasedSha1(source, key);
    }
}
