package fr.passerelle.network;

import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.TravelPoint;
import fr.passerelle.territory.TravelTimeAnswer;
import fr.passerelle.territory.TravelTimeSource;
import fr.passerelle.territory.TravelTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page of places: ask the database, put times to them, leave none out in silence. */
@ApplicationScoped
class PlaceSearch {

    /** A road network may order differently from the straight line: so many of the nearest are timed and sorted. */
    private static final int TIMED = 90;

    private static final Comparator<Timed> ORDER = Comparator.comparing((Timed one) -> one.candidate.full())
            .thenComparing(one -> one.minutes)
            .thenComparing(one -> one.candidate.name())
            .thenComparing(one -> one.candidate.id().toString());

    private final PlaceCandidates candidates;
    private final PlaceSearchCounts counts;
    private final PlaceFactsReader factsReader;
    private final NearestFirst nearestFirst;
    private final Places places;
    private final TravelTimes travelTimes;
    private final OpeningTimes openingTimes;
    private final Memberships memberships;
    private final Time time;

    PlaceSearch(
            PlaceCandidates candidates,
            PlaceSearchCounts counts,
            PlaceFactsReader factsReader,
            NearestFirst nearestFirst,
            Places places,
            TravelTimes travelTimes,
            OpeningTimes openingTimes,
            Memberships memberships,
            Time time) {
        this.candidates = candidates;
        this.counts = counts;
        this.factsReader = factsReader;
        this.nearestFirst = nearestFirst;
        this.places = places;
        this.travelTimes = travelTimes;
        this.openingTimes = openingTimes;
        this.memberships = memberships;
        this.time = time;
    }

    private record Timed(PlaceCandidate candidate, double minutes) {}

    private record Page(List<Timed> found, @Nullable TravelTimeSource source, int tooFar) {}

    /** @param everybody whether the answer is for whoever asks, without an account */
    PlaceSearchResponse answer(PlaceQuestion question, boolean everybody) {
        PlaceCriteria criteria = PlaceCriteria.of(question);
        Map<PlaceFilter, Predicate<PlaceCandidate>> also = also(question);
        double reach = reachKm(question);
        // A search writes nothing: no statement of it has to look first for what changed in the rows already read.
        places.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        nearestFirst.begin(question);
        Page page = page(question, criteria, reach, also);
        PlaceSearchCounts.@Nullable Counts counted =
                question.after() == null ? counts.count(question, criteria, reach, also) : null;
        boolean more = page.found.size() > question.size();
        List<Timed> shown = more ? page.found.subList(0, question.size()) : page.found;
        List<PlaceResponse> items = items(question, shown, everybody);
        String next = more ? cursor(shown.get(shown.size() - 1)).text() : null;
        if (counted == null) {
            return new PlaceSearchResponse(items, next, page.source, null, null, List.of());
        }
        return new PlaceSearchResponse(
                items,
                next,
                page.source,
                counted.total() - page.tooFar,
                counted.countedAll(),
                PlaceSearchCounts.with(counted.leftOut(), PlaceFilter.REACH, page.tooFar));
    }

    private Page page(
            PlaceQuestion question,
            PlaceCriteria criteria,
            double reach,
            Map<PlaceFilter, Predicate<PlaceCandidate>> also) {
        @Nullable
        Predicate<PlaceCandidate> passes =
                also.values().stream().reduce(Predicate::and).orElse(null);
        @Nullable TravelPoint from = question.from();
        if (from == null || travelTimes.followDistance()) {
            List<PlaceCandidate> found =
                    candidates.find(question, criteria, reach, question.after(), question.size() + 1, passes);
            return from == null
                    ? new Page(found.stream().map(one -> new Timed(one, 0)).toList(), null, 0)
                    : timed(question, from, found);
        }
        Page all = timed(question, from, candidates.find(question, criteria, reach, null, TIMED, passes));
        List<Timed> after = all.found.stream()
                .sorted(ORDER)
                .filter(one -> question.after() == null || isAfter(one, question.after()))
                .limit(question.size() + 1L)
                .toList();
        return new Page(after, all.source, all.tooFar);
    }

    private Page timed(PlaceQuestion question, TravelPoint from, List<PlaceCandidate> found) {
        TravelTimeAnswer times = travelTimes.minutes(
                from, found.stream().map(PlaceCandidate::point).toList(), question.mode());
        List<Timed> timed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Double minutes = times.minutes().get(i);
            if (minutes != null && isInTime(question, minutes)) {
                timed.add(new Timed(found.get(i), minutes));
            }
        }
        return new Page(timed, times.source(), found.size() - timed.size());
    }

    private static boolean isInTime(PlaceQuestion question, double minutes) {
        return question.withinMinutes() == null || minutes <= question.withinMinutes() + 1e-6;
    }

    private List<PlaceResponse> items(PlaceQuestion question, List<Timed> shown, boolean everybody) {
        Map<UUID, Place> rows = places
                .all(shown.stream().map(one -> one.candidate.id()).toList())
                .stream()
                .collect(Collectors.toMap(place -> place.id, Function.identity()));
        Map<UUID, PlaceFacts> facts = factsReader.of(rows.values());
        boolean near = question.from() != null;
        return shown.stream()
                .map(one -> {
                    UUID id = one.candidate.id();
                    return PlaceResponse.of(
                            Objects.requireNonNull(rows.get(id)),
                            Objects.requireNonNull(facts.get(id)),
                            everybody,
                            near ? one.minutes : null,
                            near ? one.candidate.km() : null);
                })
                .toList();
    }

    private double reachKm(PlaceQuestion question) {
        if (question.from() == null) {
            return 0;
        }
        return question.withinMinutes() != null
                ? travelTimes.reachKm(question.from(), question.withinMinutes(), question.mode())
                : Objects.requireNonNull(question.withinKm());
    }

    /** What no row can say: whether hours mean open, and whether somebody answers. */
    private Map<PlaceFilter, Predicate<PlaceCandidate>> also(PlaceQuestion question) {
        Map<PlaceFilter, Predicate<PlaceCandidate>> also = new EnumMap<>(PlaceFilter.class);
        @Nullable PlaceOpen open = question.open();
        if (open != null) {
            LocalDateTime now = time.now().atZone(Time.ZONE).toLocalDateTime();
            also.put(PlaceFilter.OPEN, candidate -> opens(open, candidate.openingHours(), now));
        }
        if (question.connected()) {
            Map<UUID, Boolean> known = new HashMap<>();
            also.put(
                    PlaceFilter.CONNECTED,
                    candidate -> candidate.teamId() != null
                            && known.computeIfAbsent(
                                    candidate.teamId(),
                                    team -> !memberships.staffed(Set.of(team)).isEmpty()));
        }
        return also;
    }

    private boolean opens(PlaceOpen open, @Nullable String hours, LocalDateTime now) {
        return Openness.OPEN
                == switch (open) {
                    case NOW -> openingTimes.at(hours, now);
                    case TODAY -> openingTimes.today(hours, now);
                    case THIS_WEEK -> openingTimes.thisWeek(hours, now);
                };
    }

    private PlaceCursor cursor(Timed last) {
        PlaceCandidate candidate = last.candidate;
        double nearness = travelTimes.followDistance() ? candidate.km() : last.minutes;
        return new PlaceCursor(candidate.full(), nearness, candidate.name(), candidate.id());
    }

    private static boolean isAfter(Timed one, PlaceCursor cursor) {
        PlaceCandidate last =
                new PlaceCandidate(cursor.id(), cursor.name(), one.candidate.point(), null, null, cursor.full(), 0);
        return ORDER.compare(one, new Timed(last, cursor.nearness())) > 0;
    }
}
