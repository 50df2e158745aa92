package fr.passerelle.network;

import fr.passerelle.platform.security.Memberships;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Places by id, and whether somebody answers there. Looking for one is {@link PlaceSearch}. */
@ApplicationScoped
class Places implements PanacheRepositoryBase<Place, UUID> {

    private final Memberships memberships;

    Places(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Two requests to add one place do it one after the other. */
    void waitForTheSame(UUID id) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", "place:" + id)
                .getSingleResult();
    }

    /**
     * Those of the places that exist, in the order asked. One array goes to the database: a list of parameters would
     * be translated from HQL anew at each length of it.
     */
    List<Place> all(List<UUID> ids) {
        return getEntityManager().unwrap(Session.class).findMultiple(Place.class, ids).stream()
                .filter(Objects::nonNull)
                .toList();
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
}
