package fr.passerelle.territory;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GraphHopper, by its matrix service (seconds) or, where the open source server has none, by one route a place
 * (milliseconds).
 *
 * <p>Source: GraphHopper Directions API, « Matrix », and the open source server's web API, « /route »; written from
 * their documentation, not met live.
 */
final class TravelTimeGraphHopper implements TravelTimeAdapter {

    private static final double SECONDS = 60;
    private static final double MILLISECONDS = 60_000;

    private final TravelTimeConfig config;
    private final URI url;
    private final TravelTimeHttp http;

    TravelTimeGraphHopper(TravelTimeConfig config, URI url) {
        this.config = config;
        this.url = url;
        this.http = new TravelTimeHttp(config.timeout());
    }

    @Override
    public TravelTimeSource source() {
        return TravelTimeSource.GRAPHHOPPER;
    }

    @Override
    public List<@Nullable Double> minutes(TravelPoint from, List<TravelPoint> to, TravelMode mode)
            throws TravelTimeUnavailable {
        String profile = mode == TravelMode.CAR ? config.carProfile() : config.footProfile();
        List<@Nullable Double> minutes = new ArrayList<>();
        for (int start = 0; start < to.size(); start += config.atOnce()) {
            List<TravelPoint> part = to.subList(start, Math.min(start + config.atOnce(), to.size()));
            minutes.addAll(
                    config.source() == TravelTimeConfig.Kind.GRAPHHOPPER_MATRIX
                            ? byMatrix(from, part, profile)
                            : byRoutes(from, part, profile));
        }
        return minutes;
    }

    private List<@Nullable Double> byMatrix(TravelPoint from, List<TravelPoint> to, String profile)
            throws TravelTimeUnavailable {
        Map<String, Object> question = Map.of(
                "from_points", List.of(lonLat(from)),
                "to_points", to.stream().map(TravelTimeGraphHopper::lonLat).toList(),
                "out_arrays", List.of("times"),
                "profile", profile,
                "fail_fast", false);
        JsonNode row = http.post(address("/matrix", ""), question).path("times").path(0);
        if (row.size() != to.size()) {
            throw new TravelTimeUnavailable("the matrix is not as documented");
        }
        List<@Nullable Double> minutes = new ArrayList<>();
        row.forEach(seconds -> minutes.add(seconds.isNumber() ? seconds.asDouble() / SECONDS : null));
        return minutes;
    }

    private List<@Nullable Double> byRoutes(TravelPoint from, List<TravelPoint> to, String profile)
            throws TravelTimeUnavailable {
        List<URI> routes = to.stream()
                .map(point -> address(
                        "/route",
                        "point=" + latLon(from) + "&point=" + latLon(point) + "&profile=" + profile
                                + "&calc_points=false"))
                .toList();
        List<@Nullable Double> minutes = new ArrayList<>();
        for (JsonNode route : http.getAll(routes)) {
            JsonNode time = route.path("paths").path(0).path("time");
            if (!time.isNumber()) {
                throw new TravelTimeUnavailable("the route is not as documented");
            }
            minutes.add(time.asDouble() / MILLISECONDS);
        }
        return minutes;
    }

    private URI address(String service, String query) {
        String key = config.key()
                .map(value -> "key=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .orElse("");
        String separator = query.isEmpty() || key.isEmpty() ? "" : "&";
        String whole = query + separator + key;
        return URI.create(url.toString().replaceFirst("/+$", "") + service + (whole.isEmpty() ? "" : "?" + whole));
    }

    private static List<Double> lonLat(TravelPoint point) {
        return List.of(point.longitude(), point.latitude());
    }

    private static String latLon(TravelPoint point) {
        return String.format(Locale.ROOT, "%.6f,%.6f", point.latitude(), point.longitude());
    }
}
