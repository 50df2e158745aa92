package fr.passerelle.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.passerelle.assessment.OrientationType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many people a week a place can receive for each kind of help: as it says, else estimated, else unknown. */
@ApplicationScoped
class Capacities {

    private static final int USUAL_WEEKS = 4;

    /** A Monday of January: four weeks that any rule of odd and even weeks shares fairly. */
    private static final LocalDate USUAL_START = LocalDate.of(2026, 1, 12);

    private final CapacityRows rows;
    private final CapacityCoefficients coefficients = CapacityCoefficients.published();

    /** Many places keep the same hours, and matching asks for sixty places at a time. */
    private final Cache<String, Double> weeks =
            Caffeine.newBuilder().maximumSize(20_000).build();

    Capacities(CapacityRows rows) {
        this.rows = rows;
    }

    CapacityCoefficients published() {
        return coefficients;
    }

    Map<UUID, Map<OrientationType, Integer>> declared(Collection<UUID> places) {
        return rows.list("placeId in ?1", List.copyOf(places)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.placeId, Collectors.toMap(row -> row.orientationType, row -> row.perWeek)));
    }

    void declare(Place place, Map<OrientationType, Integer> perWeek) {
        rows.delete("placeId", place.id);
        rows.flush();
        perWeek.forEach((type, count) -> rows.persist(new PlaceCapacity(place.id, type, count)));
    }

    /** One answer for each kind of help that the place offers or has declared, in the types' own order. */
    List<CapacityResponse> of(Place place, Map<OrientationType, Integer> declared) {
        return Arrays.stream(OrientationType.values())
                .filter(OrientationType::leadsToReferral)
                .filter(type -> declared.containsKey(type) || Offer.helpsWith(place, type))
                .map(type -> one(place, type, declared))
                .toList();
    }

    /** For one kind of help, whether or not the place's card says that it offers it. */
    CapacityResponse one(Place place, OrientationType type, Map<OrientationType, Integer> declared) {
        Integer perWeek = declared.get(type);
        return perWeek == null
                ? undeclared(place, type)
                : new CapacityResponse(type, perWeek, CapacityResponse.Origin.DECLARED);
    }

    CapacityResponse.Origin origin(Place place, Map<OrientationType, Integer> declared) {
        Map<CapacityResponse.Origin, Long> origins = of(place, declared).stream()
                .collect(Collectors.groupingBy(
                        CapacityResponse::origin,
                        () -> new EnumMap<>(CapacityResponse.Origin.class),
                        Collectors.counting()));
        return origins.keySet().stream().findFirst().orElse(CapacityResponse.Origin.UNKNOWN);
    }

    private CapacityResponse undeclared(Place place, OrientationType type) {
        OptionalInt estimate = estimate(place.kinds, place.openingHours == null ? "" : place.openingHours, type);
        return estimate.isPresent()
                ? new CapacityResponse(type, estimate.getAsInt(), CapacityResponse.Origin.ESTIMATED)
                : new CapacityResponse(type, null, CapacityResponse.Origin.UNKNOWN);
    }

    /** Never 0: a place that offers something receives somebody. Empty where hours or kind say too little. */
    OptionalInt estimate(List<String> kinds, String openingHours, OrientationType type) {
        return estimate(kinds, weeks.get(openingHours, Capacities::hoursAWeek), type);
    }

    OptionalInt estimate(List<String> kinds, double hours, OrientationType type) {
        Optional<Double> deskShare = coefficients.groupOf(kinds).flatMap(family -> family.shareOf(type)
                .map(share -> family.desks() * share));
        if (hours == 0 || deskShare.isEmpty()) {
            return OptionalInt.empty();
        }
        double people = hours * deskShare.get() * 60 / coefficients.minutesFor(type);
        return OptionalInt.of(Math.max(1, (int) Math.floor(people + 1e-9)));
    }

    /** In a usual week, without public holidays; 0 when nothing is sure. */
    static double hoursAWeek(String openingHours) {
        return OpeningHours.read(openingHours).stream()
                        .flatMap(hours -> USUAL_START
                                .datesUntil(USUAL_START.plusWeeks(USUAL_WEEKS))
                                .flatMap(day -> hours.on(day, holiday -> false).stream()))
                        .filter(OpenSpan::certain)
                        .mapToLong(
                                span -> Duration.between(span.from(), span.to()).toMinutes())
                        .sum()
                / (60.0 * USUAL_WEEKS);
    }

    @ApplicationScoped
    static class CapacityRows implements PanacheRepositoryBase<PlaceCapacity, PlaceCapacity.Key> {}
}
