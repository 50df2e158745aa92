package fr.passerelle.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When each place was last put first: of no person, no worker, no question. */
@ApplicationScoped
class ProposedPlaces {

    private final EntityManager entities;

    ProposedPlaces(EntityManager entities) {
        this.entities = entities;
    }

    /** A place that never was is absent. */
    Map<UUID, Instant> lastFirst(Collection<UUID> places) {
        Map<UUID, Instant> last = new HashMap<>();
        if (!places.isEmpty()) {
            List<?> rows = entities.createNativeQuery(
                            "select place_id, last_proposed_at from place_proposed where place_id in (:places)",
                            Object[].class)
                    .setParameter("places", List.copyOf(places))
                    .getResultList();
            for (Object row : rows) {
                Object[] columns = (Object[]) row;
                last.put((UUID) columns[0], (Instant) columns[1]);
            }
        }
        return last;
    }

    /** Two questions at the same moment begin one turn. */
    void begin(UUID place, Instant now) {
        entities.createNativeQuery("""
                        insert into place_proposed (place_id, last_proposed_at) values (:place, :now)
                        on conflict (place_id) do update set last_proposed_at = excluded.last_proposed_at
                         where place_proposed.last_proposed_at <= :before""")
                .setParameter("place", place)
                .setParameter("now", now)
                .setParameter("before", now.minus(Turns.TURN))
                .executeUpdate();
    }
}
