package fr.passerelle.network;

import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The activity figures that are shown with places; written whole, so that an old figure never outlives its reason. */
@ApplicationScoped
class PlaceActivities {

    private final EntityManager entities;
    private final Time time;

    PlaceActivities(EntityManager entities, Time time) {
        this.entities = entities;
        this.time = time;
    }

    Map<UUID, Integer> usualDays(Collection<UUID> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> days = new HashMap<>();
        entities.createNativeQuery(
                        "select place_id, usual_days from place_activity where usual_days is not null and place_id in :places",
                        Tuple.class)
                .setParameter("places", List.copyOf(places))
                .getResultStream()
                .map(Tuple.class::cast)
                .forEach(row -> days.put(((Tuple) row).get(0, UUID.class), ((Tuple) row).get(1, Integer.class)));
        return days;
    }

    @Transactional
    void replaceAll(Collection<PlaceActivity> activities) {
        entities.createNativeQuery("delete from place_activity").executeUpdate();
        for (PlaceActivity activity : activities) {
            entities.createNativeQuery("""
                            insert into place_activity (place_id, usual_days, computed_on)
                            values (:place, cast(:usualDays as integer), :today)""")
                    .setParameter("place", activity.place())
                    .setParameter("usualDays", activity.usualDays())
                    .setParameter("today", time.today())
                    .executeUpdate();
        }
    }
}
