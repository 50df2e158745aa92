package fr.passerelle.network;

import fr.passerelle.network.PlaceOffers.Question;
import fr.passerelle.network.PlaceOffers.StopInReach;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Help that does not ask the person to go where the place is: from a distance, or where a travelling place stops. */
@ApplicationScoped
class OffersElsewhere {

    private static final int SHOWN = 3;

    /** Whoever helps by phone need not be near, but one from the region knows the region's counters. */
    private static final double REMOTE_KM = 150;

    private static final int DAYS_AHEAD = 62;

    private final EntityManager entities;
    private final PlaceCandidates candidates;
    private final PlaceOfferReader reader;
    private final Territories territories;
    private final Time time;

    OffersElsewhere(
            EntityManager entities,
            PlaceCandidates candidates,
            PlaceOfferReader reader,
            Territories territories,
            Time time) {
        this.entities = entities;
        this.candidates = candidates;
        this.reader = reader;
        this.territories = territories;
        this.time = time;
    }

    List<PlaceOffer> remote(Question question) {
        PlaceQuestion asked = question.asked(question.withinMinutes(), Set.of(PlaceAccess.REMOTE));
        Map<UUID, Integer> found = new LinkedHashMap<>();
        candidates
                .find(asked, PlaceCriteria.of(asked), REMOTE_KM, null, SHOWN, null)
                .forEach(one -> found.put(one.id(), 0));
        return reader.of(found, question);
    }

    /** The next stop of each place that helps with this, as the crow flies no farther than reachKm. */
    List<StopInReach> stops(Question question, double reachKm) {
        PlaceQuestion asked = question.asked(question.withinMinutes(), Set.of());
        PlaceCriteria criteria = PlaceCriteria.of(asked);
        LocalDateTime here = time.now().atZone(Time.ZONE).toLocalDateTime();
        Query query = entities.createNativeQuery(
                "select distinct on (p.id) p.id, stop.id from place_stop stop join place p on p.id = stop.place_id where "
                        + PlaceRows.there(asked) + criteria.asWhere()
                        + " and (stop.day > :today and stop.day <= :last or stop.day = :today and stop.ends_at > :hour)"
                        + " and on_earth(stop.latitude, stop.longitude) <-> on_earth(:latitude, :longitude) <= :reach"
                        + " order by p.id, stop.day, stop.starts_at",
                Object[].class);
        PlaceRows.bind(query, asked, criteria.values(), here.toLocalDate());
        query.setParameter("last", here.toLocalDate().plusDays(DAYS_AHEAD))
                .setParameter("hour", here.toLocalTime())
                .setParameter("reach", reachKm);
        Map<UUID, Integer> found = new LinkedHashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.put((UUID) ((Object[]) row)[0], 0);
            ids.add((UUID) ((Object[]) row)[1]);
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, PlaceOffer> offers =
                reader.of(found, question).stream().collect(Collectors.toMap(PlaceOffer::id, Function.identity()));
        List<TravelStop> stops = entities.createQuery(
                        "from TravelStop where id in :ids order by day, startsAt, id", TravelStop.class)
                .setParameter("ids", ids)
                .setMaxResults(SHOWN)
                .getResultList();
        Map<String, String> communes = territories.communeNames(
                stops.stream().map(stop -> stop.communeCode).collect(Collectors.toUnmodifiableSet()));
        return stops.stream()
                .map(stop ->
                        new StopInReach(Objects.requireNonNull(offers.get(stop.placeId)), PlaceStop.of(stop, communes)))
                .toList();
    }
}
