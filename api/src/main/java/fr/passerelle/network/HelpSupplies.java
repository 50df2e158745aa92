package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.HelpSupply.Spot;
import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.TravelPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The room's door for coverage: who can help how many people a week, where, in one month. */
@ApplicationScoped
public class HelpSupplies {

    private final EntityManager entities;
    private final Places places;
    private final Capacities capacities;
    private final Agenda.Absences absences;
    private final Agenda.Stops stops;
    private final Agenda.Sessions sessions;
    private final Memberships memberships;

    HelpSupplies(
            EntityManager entities,
            Places places,
            Capacities capacities,
            Agenda.Absences absences,
            Agenda.Stops stops,
            Agenda.Sessions sessions,
            Memberships memberships) {
        this.entities = entities;
        this.places = places;
        this.capacities = capacities;
        this.absences = absences;
        this.stops = stops;
        this.sessions = sessions;
        this.memberships = memberships;
    }

    /** By name; those that say that they receive nobody for this, and those that have closed by then, are left out. */
    public List<HelpSupply> of(HelpSupply.Question question) {
        LocalDate first = question.month().atDay(1);
        List<Place> there = places.list(
                "territoryCode in ?1 and (closedOn is null or closedOn > ?2) order by name, id",
                question.territories(),
                first);
        Set<UUID> ids = there.stream().map(place -> place.id).collect(Collectors.toUnmodifiableSet());
        Map<UUID, Map<OrientationType, Integer>> declared = capacities.declared(ids);
        Set<UUID> described =
                describedServices(ids, Offer.valueOf(question.type().name()));
        List<Place> helping = there.stream()
                .filter(place -> helps(place, question.type(), declared, described))
                .toList();
        Map<UUID, List<PlaceAbsence>> away =
                absences.during(question.month()).stream().collect(Collectors.groupingBy(absence -> absence.placeId));
        Map<UUID, List<TravelStop>> rounds =
                stops.during(question.month()).stream().collect(Collectors.groupingBy(stop -> stop.placeId));
        Map<UUID, Double> hoursOfSessions = sessions.during(question.month()).stream()
                .collect(Collectors.groupingBy(
                        session -> session.placeId,
                        Collectors.summingDouble(session -> session.hoursIn(question.month()))));
        Set<UUID> staffed = memberships.staffed(helping.stream()
                .map(place -> place.teamId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return helping.stream()
                .map(place -> supply(
                        place,
                        question,
                        declared.getOrDefault(place.id, Map.of()).get(question.type()),
                        presence(place, question.month(), away.getOrDefault(place.id, List.of())),
                        rounds.getOrDefault(place.id, List.of()),
                        hoursOfSessions.getOrDefault(place.id, 0.0),
                        place.teamId != null && staffed.contains(place.teamId)))
                .toList();
    }

    /** Since when each of these has been full without a break, by its own word; nothing of one that is not full today. */
    public Map<UUID, LocalDate> fullSince(Collection<UUID> ids, LocalDate today) {
        List<?> rows = entities.createNativeQuery("""
                        select p.id, min(e.happened_at) from place p join place_entry e on e.place_id = p.id
                         where p.id = any(:ids) and p.saturated_until >= :today and e.action = 'DECLARED_FULL'
                           and e.happened_at > coalesce((select max(f.happened_at) from place_entry f
                                 where f.place_id = p.id and f.action = 'NO_LONGER_FULL'), '-infinity')
                         group by p.id""", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toUnmodifiableMap(
                        row -> (UUID) row[0],
                        row -> ((Instant) row[1]).atZone(Time.ZONE).toLocalDate()));
    }

    private static boolean helps(
            Place place, OrientationType type, Map<UUID, Map<OrientationType, Integer>> declared, Set<UUID> described) {
        Integer said = declared.getOrDefault(place.id, Map.of()).get(type);
        return said == null ? Offer.helpsWith(place, type) || described.contains(place.id) : said > 0;
    }

    private HelpSupply supply(
            Place place,
            HelpSupply.Question question,
            @Nullable Integer declared,
            double presence,
            List<TravelStop> round,
            double hoursOfSessions,
            boolean staffed) {
        OptionalInt estimate =
                declared == null ? estimate(place, question, round, hoursOfSessions) : OptionalInt.empty();
        return new HelpSupply(
                place.id,
                place.name,
                place.territoryCode,
                place.communeCode,
                place.kinds,
                place.organisationId,
                estimate.isPresent() ? Integer.valueOf(estimate.getAsInt()) : declared,
                estimate.isPresent(),
                presence,
                spots(place, round),
                place.travels() || !round.isEmpty(),
                staffed,
                place.saturatedUntil);
    }

    /** Without opening hours, a bus is open while it stops, and a place that only holds sessions while they last. */
    private OptionalInt estimate(
            Place place, HelpSupply.Question question, List<TravelStop> round, double hoursOfSessions) {
        double hours = round.isEmpty()
                ? hoursOfSessions
                : round.stream().mapToDouble(HelpSupplies::hours).sum();
        if (place.openingHours == null && hours > 0) {
            return capacities.estimate(place.kinds, hours / (question.month().lengthOfMonth() / 7.0), question.type());
        }
        return capacities.estimate(place.kinds, Objects.requireNonNullElse(place.openingHours, ""), question.type());
    }

    private static List<Spot> spots(Place place, List<TravelStop> round) {
        double all = round.stream().mapToDouble(HelpSupplies::hours).sum();
        if (all == 0) {
            return List.of(new Spot(new TravelPoint(place.latitude, place.longitude, place.communeCode), 1));
        }
        Map<TravelPoint, Double> hours = new LinkedHashMap<>();
        round.forEach(stop -> hours.merge(
                new TravelPoint(stop.latitude, stop.longitude, stop.communeCode), hours(stop), Double::sum));
        List<Spot> spots = new ArrayList<>();
        hours.forEach((point, there) -> spots.add(new Spot(point, there / all)));
        return spots;
    }

    private static double hours(TravelStop stop) {
        return Duration.between(stop.startsAt, stop.endsAt).toMinutes() / 60.0;
    }

    private static double presence(Place place, YearMonth month, List<PlaceAbsence> away) {
        long there = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> place.closedOn == null || place.closedOn.isAfter(day))
                .filter(day -> away.stream()
                        .noneMatch(absence -> !day.isBefore(absence.firstDay) && !day.isAfter(absence.lastDay)))
                .count();
        return (double) there / month.lengthOfMonth();
    }

    /** Places whose described services carry a theme that helps with this: the standard itself has no word for some. */
    private Set<UUID> describedServices(Collection<UUID> ids, Offer offer) {
        if (offer.themes().isEmpty() || ids.isEmpty()) {
            return Set.of();
        }
        List<?> found = entities.createNativeQuery("""
                        select distinct s.place_id from place_service s, unnest(s.themes) as theme
                         where s.place_id = any(:ids) and starts_with(theme, :themes)""", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("themes", offer.themes())
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toCollection(HashSet::new));
    }
}
