package fr.passerelle.network;

import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happens at a place from today on: full or not, for how many, away when, who comes, where the bus stops. */
@ApplicationScoped
class Agenda {

    private static final int NEXT_DAYS = 5;

    private final Places places;
    private final Network network;
    private final Capacities capacities;
    private final Absences absences;
    private final Sessions sessions;
    private final Stops stops;
    private final Territories territories;
    private final Time time;

    Agenda(
            Places places,
            Network network,
            Capacities capacities,
            Absences absences,
            Sessions sessions,
            Stops stops,
            Territories territories,
            Time time) {
        this.places = places;
        this.network = network;
        this.capacities = capacities;
        this.absences = absences;
        this.sessions = sessions;
        this.stops = stops;
        this.territories = territories;
        this.time = time;
    }

    AgendaResponse of(Place place) {
        LocalDate today = time.today();
        return new AgendaResponse(
                place.isFullOn(today) ? place.saturatedUntil : null,
                place.isFullOn(today) ? place.fullTakenOverBy : null,
                place.isFullOn(today) ? nameOf(place.fullTakenOverBy) : null,
                capacities.of(place, capacities.declared(List.of(place.id)).getOrDefault(place.id, Map.of())),
                absences(absences.notOver(List.of(place.id), today)),
                sessions(sessions.notOver(place.id, today), today),
                stops(stops.from(place.id, today)));
    }

    private @Nullable String nameOf(@Nullable UUID place) {
        return Optional.ofNullable(place)
                .flatMap(network::place)
                .map(PlaceView::name)
                .orElse(null);
    }

    private List<AgendaResponse.Absence> absences(List<PlaceAbsence> found) {
        Map<UUID, PlaceView> others = network.places(found.stream()
                .map(absence -> absence.takenOverBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return found.stream()
                .map(absence -> new AgendaResponse.Absence(
                        absence.id,
                        absence.firstDay,
                        absence.lastDay,
                        absence.reason,
                        absence.takenOverBy,
                        Optional.ofNullable(absence.takenOverBy)
                                .map(others::get)
                                .map(PlaceView::name)
                                .orElse(null)))
                .toList();
    }

    private List<AgendaResponse.Session> sessions(List<DropInSession> found, LocalDate today) {
        Map<UUID, TeamView> teams = network.teams(found.stream()
                .map(session -> session.teamId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return found.stream()
                .map(session -> new AgendaResponse.Session(
                        session.id,
                        session.firstDay,
                        session.lastDay,
                        (int) session.everyWeeks,
                        session.startsAt.toString(),
                        session.endsAt.toString(),
                        session.teamId,
                        Optional.ofNullable(session.teamId)
                                .map(teams::get)
                                .map(TeamView::label)
                                .orElseGet(() -> Objects.requireNonNullElse(session.heldBy, "")),
                        session.byAppointment,
                        session.daysFrom(today, NEXT_DAYS)))
                .toList();
    }

    private List<AgendaResponse.Stop> stops(List<TravelStop> found) {
        Map<String, String> communes = territories.communeNames(
                found.stream().map(stop -> stop.communeCode).distinct().toList());
        return found.stream()
                .map(stop -> new AgendaResponse.Stop(
                        stop.id,
                        stop.day,
                        stop.startsAt.toString(),
                        stop.endsAt.toString(),
                        stop.communeCode,
                        communes.getOrDefault(stop.communeCode, ""),
                        stop.spot,
                        stop.longitude,
                        stop.latitude))
                .toList();
    }

    @ApplicationScoped
    static class Absences implements PanacheRepositoryBase<PlaceAbsence, UUID> {

        /** Soonest first, whatever the place. */
        List<PlaceAbsence> notOver(Collection<UUID> placeIds, LocalDate today) {
            return list("placeId in ?1 and lastDay >= ?2 order by firstDay, id", List.copyOf(placeIds), today);
        }

        /** Of every place. */
        List<PlaceAbsence> during(YearMonth month) {
            return list("firstDay <= ?1 and lastDay >= ?2", month.atEndOfMonth(), month.atDay(1));
        }
    }

    @ApplicationScoped
    static class Sessions implements PanacheRepositoryBase<DropInSession, UUID> {

        List<DropInSession> notOver(UUID place, LocalDate today) {
            return list(
                    "placeId = ?1 and (lastDay is null or lastDay >= ?2) order by firstDay, startsAt, id",
                    place,
                    today);
        }

        /** Of every place. */
        List<DropInSession> during(YearMonth month) {
            return list(
                    "firstDay <= ?1 and (lastDay is null or lastDay >= ?2) order by firstDay, startsAt, id",
                    month.atEndOfMonth(),
                    month.atDay(1));
        }
    }

    @ApplicationScoped
    static class Stops implements PanacheRepositoryBase<TravelStop, UUID> {

        List<TravelStop> from(UUID place, LocalDate today) {
            return list("placeId = ?1 and day >= ?2 order by day, startsAt, id", place, today);
        }

        /** Of every place. */
        List<TravelStop> during(YearMonth month) {
            return list("day between ?1 and ?2 order by day, startsAt, id", month.atDay(1), month.atEndOfMonth());
        }
    }
}
