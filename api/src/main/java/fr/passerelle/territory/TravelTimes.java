package fr.passerelle.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.jboss.logging.Logger;

/** How long it takes to get somewhere, by the source that is configured; the estimate steps in when it is away. */
@ApplicationScoped
public class TravelTimes {

    private static final Logger LOG = Logger.getLogger(TravelTimes.class);

    private final TravelTimeEstimate estimate;
    private final TravelTimeAdapter adapter;

    TravelTimes(TravelTimeConfig config, TravelTimeEstimate estimate) {
        this.estimate = estimate;
        this.adapter = adapter(config, estimate);
    }

    public TravelTimeAnswer minutes(TravelPoint from, List<TravelPoint> to, TravelMode mode) {
        try {
            return new TravelTimeAnswer(adapter.source(), adapter.minutes(from, to, mode));
        } catch (TravelTimeUnavailable away) {
            LOG.warnf("Travel times are estimated instead: %s", away.getMessage());
            return new TravelTimeAnswer(TravelTimeSource.ESTIMATED_INSTEAD, estimate.minutes(from, to, mode));
        }
    }

    /**
     * Pairs of communes and places in reach of each other. The estimate steps in for all of them when the service that is
     * configured fails once: figures that are compared with each other must come from one source.
     */
    public Reach reach(
            ReachFinder finder, List<TravelPoint> from, List<TravelPoint> to, double minutes, TravelMode mode) {
        if (followDistance()) {
            return finder.estimate(from, to, minutes, mode);
        }
        try {
            return finder.by(adapter, estimate.fastestKm((int) Math.ceil(minutes), mode), from, to, minutes, mode);
        } catch (TravelTimeUnavailable away) {
            LOG.warnf("Travel times are estimated instead: %s", away.getMessage());
            return finder.estimate(from, to, minutes, mode, TravelTimeSource.ESTIMATED_INSTEAD);
        }
    }

    /** Whether the nearest as the crow flies is always the nearest in time: then the database's own order is the answer's. */
    public boolean followDistance() {
        return adapter == estimate;
    }

    /** Nothing farther than this, in km as the crow flies, can be reached in time. */
    public double reachKm(TravelPoint from, int minutes, TravelMode mode) {
        return followDistance() ? minutes / estimate.minutesPerKm(from, mode) : estimate.fastestKm(minutes, mode);
    }

    private static TravelTimeAdapter adapter(TravelTimeConfig config, TravelTimeEstimate estimate) {
        return switch (config.source()) {
            case ESTIMATED -> estimate;
            case OSRM -> new TravelTimeOsrm(config, url(config));
            case GRAPHHOPPER_MATRIX, GRAPHHOPPER_ROUTE -> new TravelTimeGraphHopper(config, url(config));
            case MATRIX_FILE ->
                new TravelTimeMatrixFile(config.file()
                        .orElseThrow(() -> new IllegalStateException("passerelle.travel-time.file is needed")));
        };
    }

    private static URI url(TravelTimeConfig config) {
        return config.url().orElseThrow(() -> new IllegalStateException("passerelle.travel-time.url is needed"));
    }
}
