package fr.passerelle.network;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.network.PlaceEntry.Action;
import fr.passerelle.network.PlaceRights.Carer;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was changed at a place and by whom, in the transaction of the change itself. */
@ApplicationScoped
class PlaceTrail implements PanacheRepositoryBase<PlaceEntry, UUID> {

    private final Caller caller;
    private final Time time;

    PlaceTrail(Caller caller, Time time) {
        this.caller = caller;
        this.time = time;
    }

    void write(Place place, Carer carer, Action action, List<FieldChange> changes) {
        persist(new PlaceEntry(
                UuidCreator.getTimeOrderedEpoch(),
                place.id,
                time.now(),
                caller.member().orElse(null),
                carer,
                action,
                changes));
    }

    /** Newest first. */
    List<PlaceEntry> of(UUID place) {
        return list("placeId = ?1 order by happenedAt desc, id desc", place);
    }
}
