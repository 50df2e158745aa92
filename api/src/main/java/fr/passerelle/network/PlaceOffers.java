package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelPoint;
import fr.passerelle.territory.TravelTimeAnswer;
import fr.passerelle.territory.TravelTimeSource;
import fr.passerelle.territory.TravelTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's door for matching: who helps with this from here, with all that can be said for and against each. */
@ApplicationScoped
public class PlaceOffers {

    /** So many of the nearest are compared; those farther are counted. */
    public static final int COMPARED = 60;

    /** The most that a question can ask for. */
    public static final int FARTHEST_MINUTES = 120;

    private static final int OWN_COUNTERS = 10;

    private final EntityManager entities;
    private final PlaceCandidates candidates;
    private final PlaceSearchCounts counts;
    private final NearestFirst nearestFirst;
    private final PlaceOfferReader reader;
    private final OffersElsewhere elsewhere;
    private final TravelTimes travelTimes;

    PlaceOffers(
            EntityManager entities,
            PlaceCandidates candidates,
            PlaceSearchCounts counts,
            NearestFirst nearestFirst,
            PlaceOfferReader reader,
            OffersElsewhere elsewhere,
            TravelTimes travelTimes) {
        this.entities = entities;
        this.candidates = candidates;
        this.counts = counts;
        this.nearestFirst = nearestFirst;
        this.reader = reader;
        this.elsewhere = elsewhere;
        this.travelTimes = travelTimes;
    }

    /**
     * @param counters kinds of houses of any administration: one that states a competence is compared only for the
     *     communes that it states
     * @param ownCounters those of the body that the procedure goes to; the ones competent for the commune are compared
     *     besides, because a body's counter is rarely among the nearest. One that states nothing is competent for its
     *     territory
     */
    public record Question(
            CommunePoint from,
            TravelMode mode,
            int withinMinutes,
            OrientationType type,
            Set<String> counters,
            OwnCounters ownCounters,
            boolean free,
            List<String> languages,
            List<String> specialCare,
            List<String> equipment,
            boolean stepFree) {

        TravelPoint departure() {
            return new TravelPoint(from.latitude(), from.longitude(), from.code());
        }

        PlaceQuestion asked(int minutes, Set<PlaceAccess> access) {
            return new PlaceQuestion(
                    departure(),
                    mode,
                    minutes,
                    null,
                    null,
                    type,
                    List.of(),
                    null,
                    free,
                    access,
                    List.of(),
                    languages,
                    specialCare,
                    stepFree,
                    equipment,
                    List.of(),
                    "",
                    false,
                    new PlaceQuestion.Serving(from, counters),
                    COMPARED,
                    null);
        }
    }

    /**
     * @param leftOut how many each filter alone leaves out around
     * @param farther how many help with this in reach and were not compared, because so many are nearer
     * @param countedAll false when there is so much around that only the nearest are counted
     */
    public record Found(
            List<PlaceOffer> offers,
            TravelTimeSource source,
            Map<PlaceFilter, Integer> leftOut,
            int farther,
            boolean countedAll) {}

    /** A travelling place's stop that can be reached though the place itself cannot. */
    public record StopInReach(PlaceOffer offer, PlaceStop stop) {}

    /**
     * @param widerMinutes twice as far, at most 120; null when the question asked for that already
     * @param withinWider how many help with this within widerMinutes
     * @param remote who helps by phone or video, the nearest first
     * @param stops the next ones in reach, by date
     */
    public record Elsewhere(
            @Nullable Integer widerMinutes,
            @Nullable Integer withinWider,
            List<PlaceOffer> remote,
            List<StopInReach> stops) {}

    /** Those that can receive now first when there are more than are compared. */
    public Found find(Question question) {
        // What is asked here writes nothing: see PlaceSearch.
        entities.setFlushMode(FlushModeType.COMMIT);
        PlaceQuestion asked = question.asked(question.withinMinutes, Set.of());
        PlaceCriteria criteria = PlaceCriteria.of(asked);
        double reach = reachKm(question, question.withinMinutes);
        nearestFirst.begin(asked);
        Map<UUID, PlaceCandidate> found = new LinkedHashMap<>();
        candidates.find(asked, criteria, reach, null, COMPARED, null).forEach(one -> found.put(one.id(), one));
        int compared = found.size();
        PlaceSearchCounts.Counts counted = counts.count(asked, criteria, reach, Map.of());
        if (!question.ownCounters.isEmpty()) {
            PlaceCriteria own = criteria.ofCounters(question.ownCounters, question.from);
            candidates
                    .find(asked, own, reach, null, OWN_COUNTERS, null)
                    .forEach(one -> found.putIfAbsent(one.id(), one));
            // A body's counter that does not say that it helps with this was not counted as helping with it.
            boolean countedToo = question.ownCounters.names().isEmpty()
                    && Offer.valueOf(question.type.name()).kinds().containsAll(question.ownCounters.kinds());
            compared = countedToo ? found.size() : compared;
        }

        List<PlaceCandidate> all = List.copyOf(found.values());
        TravelTimeAnswer times = travelTimes.minutes(
                question.departure(), all.stream().map(PlaceCandidate::point).toList(), question.mode);
        Map<UUID, Integer> minutes = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Double taken = times.minutes().get(i);
            if (taken != null && taken <= question.withinMinutes + 1e-6) {
                minutes.put(all.get(i).id(), (int) Math.round(taken));
            }
        }
        return new Found(
                reader.of(minutes, question),
                times.source(),
                leftOut(counted, all.size() - minutes.size()),
                Math.max(0, counted.total() - compared),
                counted.countedAll());
    }

    /** What could help where nobody in reach can receive. */
    public Elsewhere elsewhere(Question question) {
        int wider = Math.min(FARTHEST_MINUTES, 2 * question.withinMinutes);
        Integer within = null;
        if (wider > question.withinMinutes) {
            PlaceQuestion asked = question.asked(wider, Set.of());
            within = counts.count(asked, PlaceCriteria.of(asked), reachKm(question, wider), Map.of())
                    .total();
        }
        return new Elsewhere(
                within == null ? null : wider,
                within,
                elsewhere.remote(question),
                elsewhere.stops(question, reachKm(question, question.withinMinutes)));
    }

    private double reachKm(Question question, int minutes) {
        return travelTimes.reachKm(question.departure(), minutes, question.mode);
    }

    private static Map<PlaceFilter, Integer> leftOut(PlaceSearchCounts.Counts counted, int tooFar) {
        Map<PlaceFilter, Integer> leftOut = new EnumMap<>(PlaceFilter.class);
        PlaceSearchCounts.with(counted.leftOut(), PlaceFilter.REACH, tooFar).stream()
                .filter(one -> one.filter() != PlaceFilter.ORIENTATION_TYPE && one.places() > 0)
                .forEach(one -> leftOut.put(one.filter(), one.places()));
        return leftOut;
    }
}
