package fr.passerelle.platform.rate;

import io.smallrye.config.ConfigMapping;

/** How many requests one person who signed in may make. */
@ConfigMapping(prefix = "passerelle.rate")
interface RateConfig {

    /** Requests a minute, over all replicas times their number: each replica counts for itself. */
    int perMinute();
}
