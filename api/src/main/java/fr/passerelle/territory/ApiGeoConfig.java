package fr.passerelle.territory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where API Géo is; it is called only when an administrator loads a territory. */
@ConfigMapping(prefix = "passerelle.api-geo")
interface ApiGeoConfig {

    @WithDefault("https://geo.api.gouv.fr")
    URI url();

    /** For one answer; the communes of a département with their outlines are several megabytes. */
    @WithDefault("60s")
    Duration timeout();

    /** Attempts after the first. */
    @WithDefault("3")
    int retries();

    /** Before the second attempt; twice as long before each further one. */
    @WithDefault("1s")
    Duration pause();
}
