package fr.passerelle.network;

import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is true of places now: a handful of statements for a page of them, however long the page. */
@ApplicationScoped
class PlaceFactsReader {

    private static final @Nullable Object[] NOTHING = {null, null, null, false, false};

    private final EntityManager entities;
    private final Territories territories;
    private final Memberships memberships;
    private final OpeningTimes openingTimes;
    private final TakeOvers takeOvers;
    private final Time time;

    PlaceFactsReader(
            EntityManager entities,
            Territories territories,
            Memberships memberships,
            OpeningTimes openingTimes,
            TakeOvers takeOvers,
            Time time) {
        this.entities = entities;
        this.territories = territories;
        this.memberships = memberships;
        this.openingTimes = openingTimes;
        this.takeOvers = takeOvers;
        this.time = time;
    }

    Map<UUID, PlaceFacts> of(Collection<Place> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = places.stream().map(place -> place.id).toList();
        Map<String, String> communes = territories.communeNames(
                places.stream().map(place -> place.communeCode).collect(Collectors.toUnmodifiableSet()));
        Set<UUID> staffed = memberships.staffed(places.stream()
                .map(place -> place.teamId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        Map<UUID, Object[]> now = now(ids);
        Map<UUID, PlaceStop> stops = nextStops(ids.stream()
                .filter(id -> Boolean.TRUE.equals(now.getOrDefault(id, NOTHING)[3]))
                .toList());
        Map<UUID, PlaceTakeOver> others = others(places, now);
        Map<UUID, PlaceFacts> facts = new HashMap<>();
        for (Place place : places) {
            facts.put(
                    place.id,
                    facts(
                            place,
                            communes.getOrDefault(place.communeCode, ""),
                            place.teamId != null && staffed.contains(place.teamId),
                            stops.get(place.id),
                            others.get(place.id),
                            now.getOrDefault(place.id, NOTHING)));
        }
        return facts;
    }

    /** A place that is away says who takes over then, whatever it said for the days on which it is full. */
    private Map<UUID, PlaceTakeOver> others(Collection<Place> places, Map<UUID, Object[]> now) {
        Map<UUID, PlaceTakeOver> others = new HashMap<>(takeOvers.whileFull(places.stream()
                .filter(place -> now.getOrDefault(place.id, NOTHING)[1] == null && place.isFullOn(time.today()))
                .map(place -> place.id)
                .toList()));
        others.putAll(takeOvers.today(places.stream()
                .map(place -> place.id)
                .filter(id -> now.getOrDefault(id, NOTHING)[1] != null)
                .toList()));
        return others;
    }

    private PlaceFacts facts(
            Place place,
            String communeName,
            boolean connected,
            @Nullable PlaceStop nextStop,
            @Nullable PlaceTakeOver other,
            @Nullable Object[] now) {
        LocalDate awayUntil = (LocalDate) now[1];
        LocalDate fullUntil = place.isFullOn(time.today()) ? place.saturatedUntil : null;
        boolean away = awayUntil != null;
        LocalDateTime here = time.now().atZone(Time.ZONE).toLocalDateTime();
        Openness openness = away ? Openness.CLOSED : openingTimes.at(place.openingHours, here);
        return new PlaceFacts(
                communeName,
                connected,
                connected && Boolean.TRUE.equals(now[4]),
                openness == Openness.UNKNOWN ? null : openness == Openness.OPEN,
                changesAt(
                        place.openingHours,
                        openness,
                        away ? awayUntil.plusDays(1).atStartOfDay() : here),
                away && (fullUntil == null || awayUntil.isAfter(fullUntil)) ? awayUntil : fullUntil,
                away,
                other,
                Freshness.of(place.verifiedOn, time.today()),
                nextStop,
                (Integer) now[2]);
    }

    private @Nullable Instant changesAt(@Nullable String hours, Openness openness, LocalDateTime from) {
        return (openness == Openness.OPEN
                        ? openingTimes.closesAt(hours, from)
                        : openingTimes.nextOpening(hours, from.minusNanos(1)))
                .map(change -> change.atZone(Time.ZONE).toInstant())
                .orElse(null);
    }

    /** Where each travelling place is now or next. */
    private Map<UUID, PlaceStop> nextStops(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDateTime here = time.now().atZone(Time.ZONE).toLocalDateTime();
        List<?> coming = entities.createNativeQuery("""
                        select distinct on (place_id) * from place_stop
                         where place_id = any(:ids) and (day > :day or day = :day and ends_at > :hour)
                         order by place_id, day, starts_at""", TravelStop.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", here.toLocalDate())
                .setParameter("hour", here.toLocalTime())
                .getResultList();
        Map<UUID, TravelStop> first = new HashMap<>();
        coming.stream().map(TravelStop.class::cast).forEach(stop -> first.put(stop.placeId, stop));
        Map<String, String> communes = territories.communeNames(
                first.values().stream().map(stop -> stop.communeCode).collect(Collectors.toUnmodifiableSet()));
        return first.values().stream()
                .collect(Collectors.toUnmodifiableMap(stop -> stop.placeId, stop -> PlaceStop.of(stop, communes)));
    }

    /** By place: id, away until, usual days, whether it stops anywhere from today on, whether its staff are bound by secrecy. */
    private Map<UUID, Object[]> now(List<UUID> ids) {
        Map<UUID, Object[]> rows = new HashMap<>();
        List<?> found = entities.createNativeQuery("""
                        select p.id,
                               (select max(a.last_day) from place_absence a
                                 where a.place_id = p.id and :today between a.first_day and a.last_day),
                               activity.usual_days,
                               exists (select 1 from place_stop s where s.place_id = p.id and s.day >= :today),
                               exists (select 1 from team t join organisation o on o.id = t.organisation_id
                                        where t.id = p.team_id and o.bound_by_secrecy)
                          from place p left join place_activity activity on activity.place_id = p.id
                         where p.id = any(:ids)""", Object[].class)
                .setParameter("today", time.today())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        for (Object row : found) {
            Object[] columns = (Object[]) row;
            Object day = columns[1];
            columns[1] = day instanceof java.sql.Date date ? date.toLocalDate() : day;
            rows.put((UUID) columns[0], columns);
        }
        return rows;
    }
}
