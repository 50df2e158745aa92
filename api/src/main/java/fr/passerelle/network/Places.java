package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CommunePoint;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places as they are looked for. One département is a few hundred rows: the filter runs here, in words, not in SQL. */
@ApplicationScoped
class Places implements PanacheRepositoryBase<Place, UUID> {

    /** Half a degree of latitude and 0.8 of longitude hold 50 km around any point of metropolitan France. */
    private static final double BOX_LATITUDE = 0.5;

    private static final double BOX_LONGITUDE = 0.8;

    private final Time time;
    private final Memberships memberships;

    Places(Time time, Memberships memberships) {
        this.time = time;
        this.memberships = memberships;
    }

    record Found(Place place, @Nullable Double distanceKm, boolean connected) {}

    /** Nearest first; those that are full now come after the others at any distance, and stay visible. */
    List<Found> near(CommunePoint commune, @Nullable OrientationType type, int withinKm) {
        List<Place> around = list(
                "latitude between ?1 and ?2 and longitude between ?3 and ?4 and closedOn is null",
                commune.latitude() - BOX_LATITUDE,
                commune.latitude() + BOX_LATITUDE,
                commune.longitude() - BOX_LONGITUDE,
                commune.longitude() + BOX_LONGITUDE);
        Set<UUID> connected = connected(around);
        return around.stream()
                .filter(place -> type == null || Offer.helpsWith(place, type))
                .map(place -> new Found(place, kmTo(commune, place), connected.contains(place.id)))
                .filter(found -> distance(found) <= withinKm)
                .sorted(Comparator.comparing((Found found) -> isFull(found.place))
                        .thenComparing(Places::distance)
                        .thenComparing(found -> found.place.name)
                        .thenComparing(found -> found.place.id))
                .toList();
    }

    List<Found> inTerritory(String territoryCode, @Nullable OrientationType type) {
        List<Place> all = list("territoryCode = ?1 and closedOn is null order by name, id", territoryCode);
        Set<UUID> connected = connected(all);
        return all.stream()
                .filter(place -> type == null || Offer.helpsWith(place, type))
                .map(place -> new Found(place, null, connected.contains(place.id)))
                .toList();
    }

    boolean isFull(Place place) {
        return place.saturatedUntil != null && !place.saturatedUntil.isBefore(time.today());
    }

    boolean isConnected(UUID place) {
        return findByIdOptional(place)
                .filter(found -> !connected(List.of(found)).isEmpty())
                .isPresent();
    }

    /** Connected: a team answers here and has at least one active member. */
    private Set<UUID> connected(Collection<Place> candidates) {
        Set<UUID> staffed = memberships.staffed(candidates.stream()
                .map(place -> place.teamId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return candidates.stream()
                .filter(place -> place.teamId != null && staffed.contains(place.teamId))
                .map(place -> place.id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double distance(Found found) {
        return found.distanceKm == null ? 0 : found.distanceKm;
    }

    private static double kmTo(CommunePoint commune, Place place) {
        double km = Distance.km(commune.latitude(), commune.longitude(), place.latitude, place.longitude);
        return Math.round(km * 10) / 10.0;
    }
}
