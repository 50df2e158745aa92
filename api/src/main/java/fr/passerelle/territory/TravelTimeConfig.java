package fr.passerelle.territory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which travel times are used. The estimate needs nothing; the others need one address or one file. */
@ConfigMapping(prefix = "passerelle.travel-time")
interface TravelTimeConfig {

    @WithDefault("estimated")
    Kind source();

    /** Base address of the service, such as {@code http://osrm:5000}. */
    Optional<URI> url();

    /** CSV with the columns from, to (INSEE codes) and minutes by car. */
    Optional<Path> file();

    /** GraphHopper's hosted service wants one; it is sent as {@code key} and never logged. */
    Optional<String> key();

    /** A person waits in front of the screen: after this the estimate is shown instead. */
    @WithDefault("PT2S")
    Duration timeout();

    /** {@code osrm-routed} refuses larger tables unless told otherwise ({@code --max-table-size}, 100 with the start). */
    @WithDefault("99")
    int atOnce();

    /** The profile that the service was prepared with, by mode. */
    @WithDefault("car")
    String carProfile();

    @WithDefault("foot")
    String footProfile();

    enum Kind {
        ESTIMATED,
        OSRM,
        /** GraphHopper's matrix service: hosted, or bought with the server. */
        GRAPHHOPPER_MATRIX,
        /** The open source server, which has routes only: one call for each place. */
        GRAPHHOPPER_ROUTE,
        MATRIX_FILE
    }
}
