package fr.passerelle.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Minutes = great circle × detour ÷ speed, and the speed is that of where one leaves from. From one departure the order
 * by time is therefore the order by distance, which is what lets the database find the nearest by its index. From a
 * town out into the country it is too slow, from the country into a town too fast: « estimé ».
 */
@ApplicationScoped
class TravelTimeEstimate implements TravelTimeAdapter {

    private static final double MINUTES = 60;

    private final TravelTimeModel model = TravelTimeModel.load();
    private final Communes communes;
    private final Cache<String, Double> densities = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(50_000)
            .build();

    TravelTimeEstimate(Communes communes) {
        this.communes = communes;
    }

    @Override
    public TravelTimeSource source() {
        return TravelTimeSource.ESTIMATED;
    }

    @Override
    public List<@Nullable Double> minutes(TravelPoint from, List<TravelPoint> to, TravelMode mode) {
        double perKm = minutesPerKm(from, mode);
        return to.stream()
                .<@Nullable Double>map(point -> from.kmTo(point) * perKm)
                .toList();
    }

    /** Minutes for one kilometre as the crow flies. */
    double minutesPerKm(TravelPoint from, TravelMode mode) {
        double density = mode == TravelMode.FOOT ? 0 : density(from);
        return model.minutesPerKm(mode, density);
    }

    double fastestKm(int minutes, TravelMode mode) {
        return model.fastest(mode) * minutes / MINUTES;
    }

    /** Inhabitants a km². Remembered by commune: a position itself is never kept. */
    private double density(TravelPoint from) {
        double radius = model.densityRadiusKm().km();
        if (from.communeCode() == null) {
            return communes.density(from.latitude(), from.longitude(), radius);
        }
        return Objects.requireNonNull(
                densities.get(from.communeCode(), code -> communes.density(from.latitude(), from.longitude(), radius)));
    }
}
