package fr.passerelle.network;

import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CommunePoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The room's door for whoever asks an administration's counters that are competent for a commune, however far they are.
 * One that states a competence is competent for the communes it states. One that states nothing is its territory's; a
 * town hall or a CCAS is its own commune's.
 */
@ApplicationScoped
public class Counters {

    private static final int SHOWN = 10;
    private static final String[] OF_ONE_COMMUNE = {"MUNI", "CCAS"};

    private final EntityManager entities;
    private final Places places;
    private final PlaceFactsReader factsReader;
    private final OpeningTimes openingTimes;
    private final Time time;

    Counters(
            EntityManager entities, Places places, PlaceFactsReader factsReader, OpeningTimes openingTimes, Time time) {
        this.entities = entities;
        this.places = places;
        this.factsReader = factsReader;
        this.openingTimes = openingTimes;
        this.time = time;
    }

    /** @param counters those that state it first, then the nearest, at most ten */
    public record Found(List<Counter> counters, int total) {}

    /**
     * @param stated whether it says itself that it is competent for the commune
     * @param km as the crow flies from the commune's point
     * @param today the stretches of today that are sure, in order; null when its hours are not known
     * @param changesAt when it closes if it is open now, else when it opens next
     * @param fullUntil full, or away, up to and including this day
     * @param verifiedLongAgo nobody confirmed it for six months
     */
    public record Counter(
            PlaceView place,
            String communeName,
            List<String> kinds,
            boolean connected,
            boolean boundBySecrecy,
            boolean stated,
            double km,
            @Nullable List<Opening> today,
            @Nullable Boolean openNow,
            @Nullable Instant changesAt,
            @Nullable LocalDate fullUntil,
            boolean away,
            LocalDate verifiedOn,
            boolean verifiedLongAgo) {}

    public record Opening(Instant from, Instant until) {}

    private record Row(boolean stated, double km) {}

    public Found competentFor(CommunePoint commune, OwnCounters own) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        int total = 0;
        for (Object found : entities.createNativeQuery("""
                        select p.id, p.competent_for <> '{}', p.earth <-> on_earth(:latitude, :longitude) as km,
                               cast(count(*) over () as integer)
                          from place p
                         where (p.closed_on is null or p.closed_on > :today)
                           and (p.kinds && cast(:kinds as text[]) or p.name ~* any(cast(:names as text[])))
                           and (p.competent_for @> cast(:commune as text[])
                             or p.competent_for = '{}' and case when p.kinds && cast(:ofOneCommune as text[])
                                                                then p.commune_code = :code
                                                                else p.territory_code = :home end)
                         order by p.competent_for = '{}', km, p.name, p.id limit :shown""", Object[].class)
                .setParameter("latitude", commune.latitude())
                .setParameter("longitude", commune.longitude())
                .setParameter("today", time.today())
                .setParameter("kinds", own.kindCodes())
                .setParameter("names", own.namePatterns())
                .setParameter("commune", new String[] {commune.code()})
                .setParameter("ofOneCommune", OF_ONE_COMMUNE)
                .setParameter("code", commune.code())
                .setParameter("home", commune.territoryCode())
                .setParameter("shown", SHOWN)
                .getResultList()) {
            Object[] row = (Object[]) found;
            rows.put((UUID) row[0], new Row((Boolean) row[1], (Double) row[2]));
            total = (Integer) row[3];
        }
        return new Found(counters(rows), total);
    }

    private List<Counter> counters(Map<UUID, Row> rows) {
        Map<UUID, Place> found = places.all(List.copyOf(rows.keySet())).stream()
                .collect(Collectors.toMap(place -> place.id, Function.identity()));
        Map<UUID, PlaceFacts> facts = factsReader.of(found.values());
        return rows.entrySet().stream()
                .map(row -> {
                    Place place = Objects.requireNonNull(found.get(row.getKey()));
                    return counter(place, Objects.requireNonNull(facts.get(place.id)), row.getValue());
                })
                .toList();
    }

    private Counter counter(Place place, PlaceFacts facts, Row row) {
        return new Counter(
                PlaceView.of(place),
                facts.communeName(),
                place.kinds,
                facts.connected(),
                facts.boundBySecrecy(),
                row.stated,
                Math.round(row.km * 10) / 10.0,
                today(place, facts),
                facts.openNow(),
                facts.changesAt(),
                facts.fullUntil(),
                facts.away(),
                place.verifiedOn,
                facts.freshness() != Freshness.FINE);
    }

    /** Nothing is sure of a day that the hours leave open; who is away today is not there whatever they say. */
    private @Nullable List<Opening> today(Place place, PlaceFacts facts) {
        if (facts.away()) {
            return List.of();
        }
        List<OpenSpan> spans = openingTimes.on(place.openingHours, time.today());
        boolean sure = spans.stream().allMatch(OpenSpan::certain);
        return !openingTimes.known(place.openingHours) || !sure
                ? null
                : spans.stream()
                        .map(span -> new Opening(
                                span.from().atZone(Time.ZONE).toInstant(),
                                span.to().atZone(Time.ZONE).toInstant()))
                        .toList();
    }
}
