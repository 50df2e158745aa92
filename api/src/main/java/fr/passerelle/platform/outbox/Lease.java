package fr.passerelle.platform.outbox;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * For how long a server may have to itself what it took in hand, and how long that waits when the server was killed:
 * shorter than 15 seconds a single call could outlast it; longer than an hour, and a reminder comes on another day.
 */
public final class Lease implements Converter<Duration> {

    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final DurationConverter durations = new DurationConverter();

    @Override
    public Duration convert(String said) {
        Duration lease = durations.convert(said);
        if (lease.compareTo(SHORTEST) < 0 || lease.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a lease must be between " + SHORTEST + " and " + LONGEST);
        }
        return lease;
    }
}
