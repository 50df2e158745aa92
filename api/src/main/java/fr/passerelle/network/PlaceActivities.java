package fr.passerelle.network;

import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;

/** The activity figures that are shown with places; written whole, so that an old figure never outlives its reason. */
@ApplicationScoped
class PlaceActivities {

    private final EntityManager entities;
    private final Time time;

    PlaceActivities(EntityManager entities, Time time) {
        this.entities = entities;
        this.time = time;
    }

    @Transactional
    void replaceAll(Collection<PlaceActivity> activities) {
        entities.createNativeQuery("delete from place_activity").executeUpdate();
        for (PlaceActivity activity : activities) {
            entities.createNativeQuery("""
                            insert into place_activity (place_id, usual_days, helped, computed_on)
                            values (:place, cast(:usualDays as integer), cast(:helped as integer), :today)""")
                    .setParameter("place", activity.place())
                    .setParameter("usualDays", activity.usualDays())
                    .setParameter("helped", activity.helped())
                    .setParameter("today", time.today())
                    .executeUpdate();
        }
    }
}
