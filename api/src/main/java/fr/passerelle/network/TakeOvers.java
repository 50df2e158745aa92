package fr.passerelle.network;

import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who takes over for places that are away or full today. It was somebody who could when it was written; of one that has
 * closed since, is away too or has nobody left, nothing is said: it would be another empty inbox.
 */
@ApplicationScoped
class TakeOvers {

    private final EntityManager entities;
    private final Memberships memberships;
    private final Time time;

    TakeOvers(EntityManager entities, Memberships memberships, Time time) {
        this.entities = entities;
        this.memberships = memberships;
        this.time = time;
    }

    private record Row(UUID away, PlaceTakeOver other, UUID team) {}

    Map<UUID, PlaceTakeOver> today(Collection<UUID> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return answering(entities.createNativeQuery("""
                        select distinct on (a.place_id) a.place_id, other.id, other.name, other.team_id
                          from place_absence a join place other on other.id = a.taken_over_by
                         where a.place_id in (:ids) and :today between a.first_day and a.last_day
                           and (other.closed_on is null or other.closed_on > :today)
                           and other.team_id is not null
                           and not exists (select 1 from place_absence too where too.place_id = other.id
                                              and :today between too.first_day and too.last_day)
                         order by a.place_id, a.last_day desc, a.id""", Object[].class)
                .setParameter("today", time.today())
                .setParameter("ids", List.copyOf(places))
                .getResultList());
    }

    /** The same for places that are full; one that is full itself takes over no more. */
    Map<UUID, PlaceTakeOver> whileFull(Collection<UUID> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return answering(entities.createNativeQuery("""
                        select p.id, other.id, other.name, other.team_id
                          from place p join place other on other.id = p.full_taken_over_by
                         where p.id in (:ids) and p.saturated_until >= :today
                           and (other.closed_on is null or other.closed_on > :today)
                           and (other.saturated_until is null or other.saturated_until < :today)
                           and other.team_id is not null
                           and not exists (select 1 from place_absence too where too.place_id = other.id
                                              and :today between too.first_day and too.last_day)""", Object[].class)
                .setParameter("today", time.today())
                .setParameter("ids", List.copyOf(places))
                .getResultList());
    }

    /** Those where somebody is left to answer. */
    private Map<UUID, PlaceTakeOver> answering(List<Object[]> found) {
        List<Row> rows = found.stream()
                .map(row -> new Row((UUID) row[0], new PlaceTakeOver((UUID) row[1], (String) row[2]), (UUID) row[3]))
                .toList();
        Set<UUID> staffed = memberships.staffed(rows.stream().map(Row::team).collect(Collectors.toUnmodifiableSet()));
        return rows.stream()
                .filter(row -> staffed.contains(row.team()))
                .collect(Collectors.toUnmodifiableMap(Row::away, Row::other));
    }

    /** Whether a place can be named: another one of the same territory, that is there and where somebody answers. */
    boolean possible(Place place, Place other) {
        return !other.id.equals(place.id)
                && other.territoryCode.equals(place.territoryCode)
                && (other.closedOn == null || other.closedOn.isAfter(time.today()))
                && !memberships
                        .staffed(other.teamId == null ? Set.of() : Set.of(Objects.requireNonNull(other.teamId)))
                        .isEmpty();
    }
}
