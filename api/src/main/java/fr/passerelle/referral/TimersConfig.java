package fr.passerelle.referral;

import fr.passerelle.platform.outbox.Lease;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what time brings about is worked off. */
@ConfigMapping(prefix = "passerelle.timers")
interface TimersConfig {

    /** How often each server looks for what is due; a duration, or {@code off}. */
    String every();

    /**
     * How long a server has the timers that it took to itself, from 15 seconds to an hour; those that one had in hand when
     * it was killed wait as long. With one shorter than {@link TimerWorker#AT_ONCE} timers take, two servers look at the
     * same referral, of which the second finds nothing to do.
     */
    @WithDefault("5m")
    @WithConverter(Lease.class)
    Duration lease();
}
