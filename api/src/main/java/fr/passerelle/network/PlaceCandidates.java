package fr.passerelle.network;

import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.TravelPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Places in the answer's own order, read from the database a few at a time: the spatial index hands them out nearest
 * first, so that the cost is that of what is shown and not of what is there.
 */
@ApplicationScoped
class PlaceCandidates {

    /** So many at a time when some are only left out here (by opening hours, by who answers there). */
    private static final int BATCH = 60;

    /** After so many the search stops: whoever is open now and needs more than these looks elsewhere. */
    private static final int AT_MOST = 600;

    private final EntityManager entities;
    private final Time time;

    PlaceCandidates(EntityManager entities, Time time) {
        this.entities = entities;
        this.time = time;
    }

    /**
     * @param reachKm as the crow flies; ignored without a departure
     * @param also what cannot be asked of a row; null: nothing
     * @return at most {@code wanted}, those that can receive now first
     */
    List<PlaceCandidate> find(
            PlaceQuestion question,
            PlaceCriteria criteria,
            double reachKm,
            @Nullable PlaceCursor after,
            int wanted,
            @Nullable Predicate<PlaceCandidate> also) {
        List<PlaceCandidate> found = new ArrayList<>();
        if (after == null || !after.full()) {
            scan(new Part(question, criteria, reachKm, false), after, wanted, also, found);
        }
        if (found.size() < wanted) {
            PlaceCursor inFull = after != null && after.full() ? after : null;
            scan(new Part(question, criteria, reachKm, true), inFull, wanted, also, found);
        }
        return found;
    }

    private record Part(PlaceQuestion question, PlaceCriteria criteria, double reachKm, boolean full) {}

    private void scan(
            Part part,
            @Nullable PlaceCursor after,
            int wanted,
            @Nullable Predicate<PlaceCandidate> also,
            List<PlaceCandidate> found) {
        PlaceCursor reached = after;
        for (int looked = 0; found.size() < wanted && looked < AT_MOST; ) {
            int batch = also == null ? wanted - found.size() : BATCH;
            List<PlaceCandidate> next = next(part, reached, batch);
            next.stream()
                    .filter(candidate -> also == null || also.test(candidate))
                    .limit(wanted - found.size())
                    .forEach(found::add);
            if (next.size() < batch) {
                return;
            }
            looked += batch;
            PlaceCandidate last = next.get(next.size() - 1);
            reached = new PlaceCursor(last.full(), last.km(), last.name(), last.id());
        }
    }

    private List<PlaceCandidate> next(Part part, @Nullable PlaceCursor after, int limit) {
        TravelPoint from = part.question.from();
        String km = from == null ? "cast(0 as float8)" : "(p.earth <-> on_earth(:latitude, :longitude))";
        String order = from == null ? "p.name, p.id" : "p.earth <-> on_earth(:latitude, :longitude), p.name, p.id";
        String afterwards = after == null ? "" : " and (" + km + ", p.name, p.id) > (:afterKm, :afterName, :afterId)";
        // The limit is written out: not knowing it, PostgreSQL plans for a tenth of all places.
        Query query = entities.createNativeQuery(
                "select p.id, p.name, p.latitude, p.longitude, p.commune_code, p.opening_hours, p.team_id, " + km
                        + " from place p where " + PlaceRows.there(part.question) + reach(from)
                        + (part.full ? " and " : " and not ") + PlaceRows.FULL + part.criteria.asWhere() + afterwards
                        + " order by " + order + " limit " + limit,
                Object[].class);
        PlaceRows.bind(query, part.question, part.criteria.values(), time.today());
        if (from != null) {
            query.setParameter("reach", part.reachKm);
        }
        if (after != null) {
            Map.of("afterKm", after.nearness(), "afterName", after.name(), "afterId", after.id())
                    .forEach(query::setParameter);
        }
        List<PlaceCandidate> candidates = new ArrayList<>();
        for (Object row : query.getResultList()) {
            candidates.add(candidate((Object[]) row, part.full));
        }
        return candidates;
    }

    private static String reach(@Nullable TravelPoint from) {
        return from == null
                ? ""
                : " and p.earth <@ cube_enlarge(on_earth(:latitude, :longitude), :reach, 3)"
                        + " and p.earth <-> on_earth(:latitude, :longitude) <= :reach";
    }

    private static PlaceCandidate candidate(Object[] row, boolean full) {
        return new PlaceCandidate(
                (UUID) row[0],
                (String) row[1],
                new TravelPoint((Double) row[2], (Double) row[3], (String) row[4]),
                (String) row[5],
                (UUID) row[6],
                full,
                (Double) row[7]);
    }
}
