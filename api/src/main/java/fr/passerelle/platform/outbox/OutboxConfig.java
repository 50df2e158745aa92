package fr.passerelle.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what waits is worked off. */
@ConfigMapping(prefix = "passerelle.outbox")
interface OutboxConfig {

    /** How often each server looks for what waits; a duration, or {@code off}. */
    String every();

    /**
     * How long a server has events to itself, from 15 seconds to an hour; what one had in hand when it was killed waits
     * as long. It outlasts the {@link OutboxWorker#AT_ONCE} events of one claim even if each calls a partner's software
     * that takes its whole ten seconds: with a shorter one such events are handled twice, by their ids the same.
     */
    @WithDefault("5m")
    @WithConverter(Lease.class)
    Duration lease();
}
