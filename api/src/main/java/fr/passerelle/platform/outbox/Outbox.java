package fr.passerelle.platform.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Where a room leaves word of what happened, in the transaction in which it happened: ids and a code, no content. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final Caller caller;
    private final Time time;

    Outbox(EntityManager entities, Caller caller, Time time) {
        this.entities = entities;
        this.caller = caller;
        this.time = time;
    }

    /**
     * Written at once rather than at flush. Whoever publishes has the subject locked, so that the order of writing is
     * the order of happening.
     *
     * @param key whom or what it is about; events with one key are handled one after the other
     * @return the event's id
     */
    public UUID publish(String kind, UUID key) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        entities.createNativeQuery("""
                        insert into outbox_event (id, kind, key, team_id, created_at, next_try_at)
                        values (:id, :kind, :key, :team, :now, :now)""")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .setParameter("team", caller.actingTeam().orElse(null))
                .setParameter("now", time.now())
                .executeUpdate();
        return id;
    }
}
