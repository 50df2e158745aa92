package fr.passerelle.territory;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * OSRM's table service: one source, many destinations, seconds back, null where no way leads.
 *
 * <p>Source: OSRM HTTP API 5.x, « Table service »; written from its documentation, not met live.
 */
final class TravelTimeOsrm implements TravelTimeAdapter {

    private static final double SECONDS = 60;

    private final TravelTimeConfig config;
    private final URI url;
    private final TravelTimeHttp http;

    TravelTimeOsrm(TravelTimeConfig config, URI url) {
        this.config = config;
        this.url = url;
        this.http = new TravelTimeHttp(config.timeout());
    }

    @Override
    public TravelTimeSource source() {
        return TravelTimeSource.OSRM;
    }

    @Override
    public List<@Nullable Double> minutes(TravelPoint from, List<TravelPoint> to, TravelMode mode)
            throws TravelTimeUnavailable {
        List<@Nullable Double> minutes = new ArrayList<>();
        for (int start = 0; start < to.size(); start += config.atOnce()) {
            List<TravelPoint> part = to.subList(start, Math.min(start + config.atOnce(), to.size()));
            minutes.addAll(durations(http.get(address(from, part, mode)), part.size()));
        }
        return minutes;
    }

    private URI address(TravelPoint from, List<TravelPoint> to, TravelMode mode) {
        String coordinates = IntStream.rangeClosed(0, to.size())
                .mapToObj(i -> i == 0 ? from : to.get(i - 1))
                .map(point -> String.format(Locale.ROOT, "%.6f,%.6f", point.longitude(), point.latitude()))
                .collect(Collectors.joining(";"));
        String destinations =
                IntStream.rangeClosed(1, to.size()).mapToObj(String::valueOf).collect(Collectors.joining(";"));
        String profile = mode == TravelMode.CAR ? config.carProfile() : config.footProfile();
        return URI.create(url.toString().replaceFirst("/+$", "") + "/table/v1/" + profile + "/" + coordinates
                + "?annotations=duration&sources=0&destinations=" + destinations);
    }

    private static List<@Nullable Double> durations(JsonNode answer, int expected) throws TravelTimeUnavailable {
        JsonNode row = answer.path("durations").path(0);
        if (!answer.path("code").asText().equals("Ok") || row.size() != expected) {
            throw new TravelTimeUnavailable("the table is not as documented");
        }
        List<@Nullable Double> minutes = new ArrayList<>();
        row.forEach(seconds -> minutes.add(seconds.isNumber() ? seconds.asDouble() / SECONDS : null));
        return minutes;
    }
}
